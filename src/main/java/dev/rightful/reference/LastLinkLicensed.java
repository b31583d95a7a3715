package dev.rightful.reference;

import dev.rightful.finding.Verdict;
import java.util.List;

/** The last link of a route has to satisfy another rule, where the paragraph for the mechanism asks for the act. */
final class LastLinkLicensed extends OperationRule {

    @Override
    Judgement decide(Hearing hearing, Act act, Role role) {
        Rule rule = hearing.rule();
        List<Paragraph> granting = Operating.granting(hearing, act.site(), role.group(), act.mechanism());
        Paragraph asking = granting.isEmpty() || !act.mechanism().equals(rule.word("mechanism"))
                ? null
                : Operating.duty(hearing, act.site(), granting.get(0), rule.name("act"));
        if (asking == null) {
            return Judgement.granted(act.subject());
        }
        Verdict best = Verdict.VIOLATED;
        for (Connection link : act.lastLinks()) {
            Verdict verdict = Verdict.GRANTED;
            for (var other : rule.names("takesOver")) {
                verdict = verdict.worse(hearing.verdict(other, link.subject()));
            }
            best = verdict.compareTo(best) < 0 ? verdict : best;
        }
        return Judgement.of(act.subject(), best, List.of(asking));
    }
}
