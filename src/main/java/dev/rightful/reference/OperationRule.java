package dev.rightful.reference;

import dev.rightful.finding.Subject;
import dev.rightful.finding.Verdict;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Decides about each act of an operator, by the role it has. */
abstract class OperationRule implements ReferenceRule {

    /** What is said of an act, and how many sites its way passes. */
    private record Told(Judgement judgement, int length) {

        /** Of several acts of one operation the worst is told, then that with the shortest way, then by its clauses. */
        static Told rather(Told one, Told other) {
            int order = one.judgement.verdict().compareTo(other.judgement.verdict());
            if (order == 0) {
                order = Integer.compare(other.length, one.length);
            }
            if (order == 0) {
                order = Arrays.compare(other.clauses(), one.clauses());
            }
            return order < 0 ? other : one;
        }

        private String[] clauses() {
            return judgement.clauses().toArray(String[]::new);
        }
    }

    @Override
    public final List<Judgement> judge(Hearing hearing) {
        World world = hearing.world();
        Map<Subject, Told> told = new LinkedHashMap<>();
        for (Act act : world.acts()) {
            if (!world.isForeign(act.site())) {
                told.merge(act.subject(), new Told(judge(hearing, act), act.length(world.reach())), Told::rather);
            }
        }
        return told.values().stream().map(Told::judgement).toList();
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
