package dev.rightful.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.rdf.model.Resource;
import org.jspecify.annotations.Nullable;

/** The paragraphs about operating a site. */
final class Operating {

    private static final Resource OPERATE = Term.rf("operate");
    private static final String MECHANISM = "mechanism";

    private Operating() {}

    /** The paragraphs that let a group operate a site by a mechanism; the one with the fewest duties first. */
    static List<Paragraph> granting(Hearing hearing, Site site, String group, String mechanism) {
        return hearing.law()
                .speakingOf(site.edition(), OPERATE, site.governing())
                .stream()
                .filter(each -> each.admits(group) && each.words(MECHANISM).contains(mechanism))
                .sorted(Comparator.comparing((Paragraph each) -> each.duties().size()))
                .toList();
    }

    /** Whether some paragraph lets somebody operate a site by a mechanism. */
    static boolean isOpen(Hearing hearing, Site site, String mechanism) {
        return hearing.law()
                .speakingOf(site.edition(), OPERATE, site.governing())
                .stream()
                .anyMatch(each -> each.words(MECHANISM).contains(mechanism));
    }

    /** The paragraph that says who belongs to the circle of a site's own operators. */
    static List<Paragraph> operatorScope(Hearing hearing, Site site) {
        return granting(hearing, site, "licensee", "local");
    }

    /** The paragraphs of a site's edition that let a group operate other products by a mechanism. */
    static List<Paragraph> nearest(Hearing hearing, Site site, String group, String mechanism) {
        return hearing.law()
                .speakingOf(site.edition(), OPERATE)
                .stream()
                .filter(each -> each.admits(group) && each.words(MECHANISM).contains(mechanism))
                .toList();
    }

    /** The paragraphs that are duties of a paragraph. */
    static List<Paragraph> duties(Hearing hearing, Site site, Paragraph paragraph) {
        List<Paragraph> duties = new ArrayList<>();
        for (Resource duty : paragraph.duties()) {
            Paragraph found = hearing.law().find(site.edition(), duty);
            if (found != null) {
                duties.add(found);
            }
        }
        return duties;
    }

    /** Where a paragraph asks for an act as a duty: in a paragraph of its own or in itself; null when it does not. */
    static @Nullable Paragraph duty(Hearing hearing, Site site, Paragraph paragraph, Resource act) {
        for (Resource duty : paragraph.duties()) {
            Paragraph found = hearing.law().find(site.edition(), duty);
            if (found != null && found.speaksOf(act)) {
                return found;
            }
            if (found == null && duty.hasProperty(Term.odrl("action"), act)) {
                return paragraph;
            }
        }
        return null;
    }
}
