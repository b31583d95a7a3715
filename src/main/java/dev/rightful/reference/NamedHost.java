package dev.rightful.reference;

import dev.rightful.finding.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.Resource;

/** The product that hosts an extension has to be one that the paragraph about it names. */
final class NamedHost implements ReferenceRule {

    @Override
    public List<Judgement> judge(Hearing hearing) {
        List<Judgement> judgements = new ArrayList<>();
        for (Connection link : hearing.world().links(hearing.rule().word("linkType"))) {
            Site site = Hosting.of(link, hearing.world());
            List<Paragraph> paragraphs = hearing.nearest("act", site);
            List<Paragraph> cited = new ArrayList<>(paragraphs);
            cited.addAll(hearing.reserving(site, false));
            if (paragraphs.isEmpty()) {
                Verdict verdict = otherEditions(site, hearing.rule().name("act"), hearing.law());
                judgements.add(Judgement.of(link.subject(), verdict, cited));
            } else {
                List<Paragraph> naming = naming(paragraphs, site);
                judgements.add(naming.isEmpty()
                        ? Judgement.violated(link.subject(), cited)
                        : Judgement.granted(link.subject(), naming.subList(0, 1)));
            }
        }
        return judgements;
    }

    private static List<Paragraph> naming(List<Paragraph> paragraphs, Site site) {
        return paragraphs.stream().filter(each -> each.things("hostProduct").contains(site.governing())).toList();
    }

    /**
     * The verdict where the edition of a site says nothing of the act: open when another edition grants it to a site of such a
     * product and release, else violated.
     */
    private static Verdict otherEditions(Site site, Resource act, Law law) {
        for (Resource edition : law.editions()) {
            for (Paragraph paragraph : law.speakingOf(edition, act)) {
                if (paragraph.things("hostProduct").contains(site.governing())
                        && Hosts.age(paragraph, site.governing(), World.release(site.thing())) == Hosts.Age.ENOUGH) {
                    return Verdict.UNDETERMINED;
                }
            }
        }
        return Verdict.VIOLATED;
    }
}
