package dev.rightful.reference;

import dev.rightful.finding.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Decides about each act of an operator, by the role it has. */
abstract class OperationRule implements ReferenceRule {

    @Override
    public final List<Judgement> judge(Hearing hearing) {
        List<Judgement> judgements = new ArrayList<>();
        for (Act act : hearing.world().acts()) {
            if (!hearing.world().isForeign(act.site())) {
                judgements.add(judge(hearing, act));
            }
        }
        return judgements;
    }

    /** Judges one act; what a contract without a reference would mend, and its absence breaks, is undetermined. */
    final Judgement judge(Hearing hearing, Act act) {
        Roles roles = Roles.of(hearing.world(), act, hearing.answers());
        Judgement judgement = decide(hearing, act, roles.stated());
        for (Role other : roles.withContract()) {
            if (judgement.verdict() == Verdict.VIOLATED
                    && decide(hearing, act, other).verdict() != Verdict.VIOLATED) {
                return judgement.unproven();
            }
        }
        return judgement;
    }

    /** Judges an act of somebody in a role. */
    abstract Judgement decide(Hearing hearing, Act act, Role role);
}
