package dev.rightful.reference;

import java.util.ArrayList;
import java.util.List;

/** An authority investigates an incident for the licensee, by whatever mechanism. */
final class Investigating extends OperationRule {

    @Override
    Judgement decide(Hearing hearing, Act act, Role role) {
        Thing entry = act.entry();
        if (entry == null || !role.relation().equals(Role.LAW_ENFORCEMENT)) {
            return Judgement.granted(act.subject());
        }
        List<Paragraph> granting = Operating.investigation(hearing.law(), act.site());
        if (granting.isEmpty()) {
            List<Paragraph> cited = new ArrayList<>(Operating.operatorScope(hearing.law(), act.site()));
            cited.addAll(hearing.reserving(act.site(), true));
            return Judgement.violated(act.subject(), cited);
        }
        if (!entry.has("incident") || !hearing.world().holds(entry)) {
            return Judgement.violated(act.subject(), granting);
        }
        return entry.has("to") && act.isLoggedInAtOnly(act.site().licensee())
                ? Judgement.granted(act.subject())
                : Judgement.undetermined(act.subject(), granting);
    }
}
