package dev.rightful.reference;

import java.util.ArrayList;
import java.util.List;

/** Somebody outside the licensee's circle may not operate by some mechanisms. */
final class OutsideOperator extends OperationRule {

    @Override
    Judgement decide(Hearing hearing, Act act, Role role) {
        Rule rule = hearing.rule();
        boolean isAsked = rule.words("mechanisms").contains(act.mechanism());
        boolean isOutside = role.relation().equals(rule.word("relation"))
                && Operating.granting(hearing.law(), act.site(), role.group(), act.mechanism()).isEmpty();
        boolean isOpen = role.isHired() && rule.names("openFor").contains(act.site().governing());
        if (!isAsked || !(isOutside || isOpen) || (isOpen && hearing.isWide(rule.findName("question")))) {
            return Judgement.granted(act.subject());
        }
        List<Paragraph> cited = new ArrayList<>(Operating.operatorScope(hearing.law(), act.site()));
        cited.addAll(hearing.reserving(act.site(), true));
        return Judgement.violated(act.subject(), cited);
    }
}
