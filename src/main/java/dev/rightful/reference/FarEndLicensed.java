package dev.rightful.reference;

import dev.rightful.finding.Subject;
import dev.rightful.finding.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.Resource;

/** The far end of a link, with its code, has to satisfy other rules; the violation of some of them leaves it open. */
final class FarEndLicensed implements ReferenceRule {

    @Override
    public List<Judgement> judge(Hearing hearing) {
        List<Judgement> judgements = new ArrayList<>();
        Rule rule = hearing.rule();
        for (Connection link : hearing.world().links(rule.word("linkType"))) {
            Site acting = hearing.world().site(link.from());
            Site far = hearing.world().site(link.to());
            Verdict verdict = Verdict.GRANTED;
            for (Resource other : rule.names("takesOver")) {
                verdict = verdict.worse(verdict(hearing, other, far));
            }
            for (Resource other : rule.names("softens")) {
                if (verdict(hearing, other, far) == Verdict.VIOLATED
                        && !hearing.answers().isWide(rule.name("question"))) {
                    verdict = Verdict.VIOLATED;
                }
            }
            List<Paragraph> own = hearing.paragraphs("act", acting);
            judgements.add(Judgement.of(link.subject(), verdict,
                    own.isEmpty() ? hearing.nearest("act", acting) : own));
        }
        return judgements;
    }

    private static Verdict verdict(Hearing hearing, Resource other, Site site) {
        Subject subject = new Rule(other).subjectKind() == Subject.Kind.SLC ? site.codeSubject() : site.subject();
        return hearing.world().isForeign(site) ? Verdict.GRANTED : hearing.verdict(other, subject);
    }
}
