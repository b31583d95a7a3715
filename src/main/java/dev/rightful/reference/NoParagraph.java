package dev.rightful.reference;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.Resource;
import org.jspecify.annotations.Nullable;

/** The operated product needs a paragraph for the mechanism at all. */
final class NoParagraph extends OperationRule {

    @Override
    Judgement decide(Hearing hearing, Act act, Role role) {
        Rule rule = hearing.rule();
        if (!rule.words("mechanisms").contains(act.mechanism())) {
            return Judgement.granted(act.subject());
        }
        return rule.words("everybodyOver").contains(act.mechanism())
                ? ofEverybody(hearing, act, role)
                : ofOutsiders(hearing, act, role);
    }

    /** Over this mechanism even the licensee itself needs a paragraph. */
    private static Judgement ofEverybody(Hearing hearing, Act act, Role role) {
        boolean isGranted = !Operating.granting(hearing.law(), act.site(), role.group(), act.mechanism()).isEmpty();
        if (isGranted || (role.isSelf() && isWidelyOpen(hearing, act, hearing.rule().findName("question")))) {
            return Judgement.granted(act.subject());
        }
        List<Paragraph> cited =
                new ArrayList<>(Operating.nearest(hearing, act.site(), role.group(), act.mechanism()));
        cited.addAll(hearing.reserving(act.site(), !role.isSelf()));
        return Judgement.violated(act.subject(), cited);
    }

    private static Judgement ofOutsiders(Hearing hearing, Act act, Role role) {
        boolean isOpenForHired = role.isHired() && hearing.rule().names("openFor").contains(act.site().governing());
        if (isOpenForHired && !isWidelyOpen(hearing, act, hearing.rule().findName("workerQuestion"))) {
            List<Paragraph> cited = new ArrayList<>(Operating.operatorScope(hearing.law(), act.site()));
            cited.addAll(hearing.reserving(act.site(), true));
            return Judgement.violated(act.subject(), cited);
        }
        if (!role.relation().equals(Role.THIRD_PARTY)
                || !Operating.granting(hearing.law(), act.site(), role.group(), act.mechanism()).isEmpty()) {
            return Judgement.granted(act.subject());
        }
        List<Paragraph> cited =
                new ArrayList<>(Operating.nearest(hearing, act.site(), role.group(), act.mechanism()));
        cited.addAll(hearing.reserving(act.site(), true));
        return Judgement.violated(act.subject(), cited);
    }

    private static boolean isWidelyOpen(Hearing hearing, Act act, @Nullable Resource question) {
        return hearing.rule().names("openFor").contains(act.site().governing()) && hearing.isWide(question);
    }
}
