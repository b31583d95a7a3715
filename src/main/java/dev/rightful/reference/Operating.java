package dev.rightful.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.jspecify.annotations.Nullable;

/** The paragraphs about operating a site. */
final class Operating {

    private static final Resource OPERATE = Term.rf("operate");
    private static final String MECHANISM = "mechanism";
    private static final String LOCAL = "local";

    private Operating() {}

    /** The paragraphs that let a group operate a site by a mechanism; the one with the fewest duties first. */
    static List<Paragraph> granting(Law law, Site site, String group, String mechanism) {
        return law.speakingOf(site.edition(), OPERATE, site.governing())
                .stream()
                .filter(each -> each.admits(group) && each.words(MECHANISM).contains(mechanism))
                .sorted(Comparator.comparing((Paragraph each) -> each.duties().size()))
                .toList();
    }

    /** The paragraphs that let somebody operate a site by a mechanism. */
    static List<Paragraph> opening(Law law, Site site, String mechanism) {
        return law.speakingOf(site.edition(), OPERATE, site.governing())
                .stream()
                .filter(each -> each.words(MECHANISM).contains(mechanism))
                .toList();
    }

    /** The paragraph that says who belongs to the circle of a site's own operators. */
    static List<Paragraph> operatorScope(Law law, Site site) {
        return first(granting(law, site, Role.licensee().group(), LOCAL));
    }

    /** The paragraph that lets authorities operate a site, which they may by every mechanism. */
    static List<Paragraph> investigation(Law law, Site site) {
        return first(granting(law, site, Role.lawEnforcement().group(), LOCAL));
    }

    private static List<Paragraph> first(List<Paragraph> paragraphs) {
        return paragraphs.stream().limit(1).toList();
    }

    /**
     * The paragraph by which somebody operates a site, or would have to: the one that lets its own group do so; else, for an
     * authority, that which lets authorities operate or describes the circle of operators, and for others that which lets
     * the licensee do so. Where there is none either, what is granted is granted as the licensee's own use, and what is not
     * is reserved. Nothing is said of another maker's product.
     */
    static List<Paragraph> allowing(World world, Act act, Role role, boolean isGranted) {
        Law law = world.law();
        Site site = act.site();
        if (world.isForeign(site)) {
            return List.of();
        }
        boolean isAuthority = role.relation().equals(Role.LAW_ENFORCEMENT);
        return Stream.<List<Paragraph>>of(granting(law, site, role.group(), act.mechanism()),
                isAuthority ? investigation(law, site) : granting(law, site, Role.licensee().group(), act.mechanism()),
                isAuthority || isGranted ? operatorScope(law, site) : List.of())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .map(Operating::first)
                .orElseGet(() -> reserving(law, site));
    }

    /** What reserves in an edition all that nothing grants. */
    private static List<Paragraph> reserving(Law law, Site site) {
        List<Paragraph> reserving = new ArrayList<>();
        for (Statement reserves : law.agreement().listProperties(Term.rf("reserves")).toList()) {
            reserving.addAll(law.speakingOf(site.edition(), reserves.getResource()));
        }
        return reserving;
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
