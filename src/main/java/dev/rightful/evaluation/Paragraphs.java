package dev.rightful.evaluation;

import dev.rightful.rights.Clause;
import dev.rightful.rights.Edition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks up the clause that lets somebody operate a product by some mechanism. */
final class Paragraphs {

    private static final String OPERATE = "rf:operate";
    private static final String MECHANISM = "rf:mechanism";

    private Paragraphs() {
    }

    /** The clause that lets somebody of a relation operate a product by a mechanism, or null when nothing grants it. */
    static @Nullable Clause find(Edition edition, String product, String mechanism, Relation relation) {
        for (Clause clause : edition.clauses(OPERATE)) {
            if (clause.concerns(product) && clause.allows(MECHANISM, mechanism)
                    && clause.assignees().contains(relation.term())) {
                return clause;
            }
        }
        return null;
    }

    /** The clause that lets anybody operate a product by a mechanism, or null when nothing grants it. */
    static @Nullable Clause findAny(Edition edition, String product, String mechanism) {
        for (Clause clause : edition.clauses(OPERATE)) {
            if (clause.concerns(product) && clause.allows(MECHANISM, mechanism)) {
                return clause;
            }
        }
        return null;
    }

    /** Every clause of an edition that lets somebody of a relation operate some product by a mechanism. */
    static List<Clause> all(Edition edition, String mechanism, Relation relation) {
        List<Clause> found = new ArrayList<>();
        for (Clause clause : edition.clauses(OPERATE)) {
            if (clause.allows(MECHANISM, mechanism) && clause.assignees().contains(relation.term())) {
                found.add(clause);
            }
        }
        return found;
    }
}
