package dev.rightful.reference;

import dev.rightful.finding.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.Resource;

/** The edition of a site has to speak of each of its extensions. */
final class ExtensionKnown implements ReferenceRule {

    @Override
    public List<Judgement> judge(Hearing hearing) {
        List<Judgement> judgements = new ArrayList<>();
        for (Site site : hearing.world().sites()) {
            List<Case> cases = new ArrayList<>();
            for (Added extension : Added.at(site)) {
                if (extension.paragraphs("act", hearing).isEmpty()) {
                    Verdict verdict = otherEditions(extension, hearing);
                    cases.add(new Case(verdict, verdict.word(), hearing.reserving(site, false)));
                }
            }
            judgements.add(Case.judgement(site.subject(), cases));
        }
        return judgements;
    }

    /** Open when another edition grants it to such a site of such a release, else violated. */
    private static Verdict otherEditions(Added extension, Hearing hearing) {
        Version release = World.release(extension.site().thing());
        for (Resource edition : hearing.law().editions()) {
            for (Paragraph paragraph : hearing.law().speakingOf(edition, hearing.rule().name("act"))) {
                if (paragraph.names(extension.product()) && extension.isPerhapsHosted(paragraph, hearing.world())
                        && extension.age(paragraph, release, hearing.world()) == Hosts.Age.ENOUGH) {
                    return Verdict.UNDETERMINED;
                }
            }
        }
        return Verdict.VIOLATED;
    }
}
