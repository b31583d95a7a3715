package dev.rightful.reference;

import dev.rightful.finding.Subject;
import dev.rightful.finding.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.Resource;
import org.jspecify.annotations.Nullable;

/** The far end of a link, with its code, has to satisfy other rules; the violation of some of them leaves it open. */
final class FarEndLicensed implements ReferenceRule {

    @Override
    public List<Judgement> judge(Hearing hearing) {
        List<Judgement> judgements = new ArrayList<>();
        Rule rule = hearing.rule();
        for (Connection link : hearing.world().links(rule.word("linkType"))) {
            Site acting = hearing.world().site(link.from());
            Site far = hearing.world().site(link.to());
            List<Readings.Settled> taken = new ArrayList<>();
            rule.names("takesOver").forEach(other -> taken.add(settled(hearing, other, far)));
            Verdict verdict = Verdict.GRANTED;
            for (Readings.Settled each : taken) {
                verdict = verdict.worse(each.judgement().verdict());
            }
            for (Resource other : rule.names("softens")) {
                if (settled(hearing, other, far).judgement().verdict() == Verdict.VIOLATED
                        && !hearing.answers().isWide(rule.name("question"))) {
                    verdict = Verdict.VIOLATED;
                }
            }
            List<Paragraph> own = hearing.paragraphs("act", acting);
            Resource question = question(taken);
            Judgement judgement = Judgement.of(link.subject(), verdict,
                    own.isEmpty() ? hearing.nearest("act", acting) : own).takingOver(question);
            judgements.add(verdict == Verdict.UNDETERMINED && question == null ? judgement.unproven() : judgement);
        }
        return judgements;
    }

    private static Readings.Settled settled(Hearing hearing, Resource other, Site site) {
        Subject subject = new Rule(other).subjectKind() == Subject.Kind.SLC ? site.codeSubject() : site.subject();
        return hearing.world().isForeign(site)
                ? new Readings.Settled(Judgement.granted(subject), null)
                : hearing.settled().apply(other, subject);
    }

    /** The question that leaves something open; none where evidence is missing as well. */
    private static @Nullable Resource question(List<Readings.Settled> taken) {
        Resource question = null;
        for (Readings.Settled each : taken) {
            if (each.judgement().verdict() == Verdict.UNDETERMINED) {
                if (each.question() == null) {
                    return null;
                }
                question = question == null ? each.question() : question;
            }
        }
        return question;
    }
}
