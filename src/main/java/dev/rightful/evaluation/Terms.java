package dev.rightful.evaluation;

import dev.rightful.rights.Clause;
import dev.rightful.rights.Edition;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What one edition says of one product, looked up once for each act. Any thread may ask. */
final class Terms {

    private static final String OPERATE = "rf:operate";
    private static final String MECHANISM = "rf:mechanism";

    private final Edition edition;
    private final String product;
    private final Map<String, List<Clause>> byAct = new ConcurrentHashMap<>();
    private final Map<String, Map<Relation, Clause>> byMechanism = new ConcurrentHashMap<>();

    Terms(Edition edition, String product) {
        this.edition = edition;
        this.product = product;
    }

    /** The clauses about an act with the product. */
    List<Clause> own(String act) {
        List<Clause> known = byAct.get(act);
        if (known == null) {
            known = List.copyOf(edition.clauses(act, product));
            byAct.put(act, known);
        }
        return known;
    }

    /** The clauses about an act with the product; without one, those with any other. */
    List<Clause> applicable(String act) {
        List<Clause> own = own(act);
        return own.isEmpty() ? List.copyOf(edition.clauses(act)) : own;
    }

    /** The clause that lets somebody of each relation operate a site by a mechanism. */
    Map<Relation, Clause> operated(String mechanism) {
        Map<Relation, Clause> known = byMechanism.get(mechanism);
        if (known == null) {
            known = lookUp(mechanism);
            byMechanism.put(mechanism, known);
        }
        return known;
    }

    private Map<Relation, Clause> lookUp(String mechanism) {
        Map<Relation, Clause> clauses = new EnumMap<>(Relation.class);
        for (Clause clause : own(OPERATE)) {
            if (clause.allows(MECHANISM, mechanism)) {
                for (Relation relation : Relation.values()) {
                    if (clause.assignees().contains(relation.term())) {
                        clauses.merge(relation, clause, Terms::freer);
                    }
                }
            }
        }
        return clauses;
    }

    /** Of two clauses that grant the same, the one that asks for less; the first where both ask for as much. */
    private static Clause freer(Clause one, Clause other) {
        return other.duties().size() < one.duties().size() ? other : one;
    }
}
