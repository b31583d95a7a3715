package dev.rightful.reference;

import dev.rightful.finding.Verdict;
import java.util.List;
import org.apache.jena.rdf.model.Resource;

/** The last link of a route has to satisfy another rule, where the paragraph for the mechanism asks for the act. */
final class LastLinkLicensed extends OperationRule {

    @Override
    Judgement decide(Hearing hearing, Act act, Role role) {
        Rule rule = hearing.rule();
        List<Paragraph> granting = Operating.granting(hearing.law(), act.site(), role.group(), act.mechanism());
        Paragraph asking = granting.isEmpty() || !act.mechanism().equals(rule.word("mechanism"))
                ? null
                : Operating.duty(hearing, act.site(), granting.get(0), rule.name("act"));
        if (asking == null) {
            return Judgement.granted(act.subject());
        }
        Verdict best = Verdict.VIOLATED;
        Resource question = null;
        for (Connection link : act.lastLinks()) {
            Verdict verdict = hearing.verdict(rule.name("takesOver"), link.subject());
            if (verdict.compareTo(best) < 0) {
                best = verdict;
                question = hearing.question(rule.name("takesOver"), link.subject());
            }
        }
        return Judgement.of(act.subject(), best, List.of(asking)).takingOver(question);
    }
}
