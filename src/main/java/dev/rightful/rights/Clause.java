package dev.rightful.rights;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph of one edition, as far as a program can act on it.
 *
 * @param id such as {@code 2023-04-28/corporate/7}
 * @param edition the id of its edition; empty for a source outside the agreement
 * @param product the section it stands in, such as {@code corporate} or {@code general}
 * @param key its name over all editions, such as {@code corporate/federation-parent}
 * @param node its name in the ontology
 * @param actions the acts it is about
 * @param targets the products it is about; empty for every product
 * @param assignees whom it speaks to; empty where it does not distinguish
 * @param constraints under which conditions
 * @param duties what must be done for it
 */
public record Clause(String id, String edition, String product, String key, String node, List<String> actions,
        List<String> targets, List<String> assignees, List<Constraint> constraints, List<Duty> duties) {

    public Clause {
        actions = List.copyOf(actions);
        targets = List.copyOf(targets);
        assignees = List.copyOf(assignees);
        constraints = List.copyOf(constraints);
        duties = List.copyOf(duties);
    }

    /** Whether the clause is about this product. */
    public boolean concerns(String productId) {
        return targets.isEmpty() || targets.contains(productId);
    }

    /** The condition on a fact, or null. */
    public @Nullable Constraint findConstraint(String operand) {
        for (Constraint constraint : constraints) {
            if (constraint.operand().equals(operand)) {
                return constraint;
            }
        }
        return null;
    }

    /** The values that a condition on a fact names; none without such a condition. */
    public List<String> values(String operand) {
        Constraint constraint = findConstraint(operand);
        return constraint == null ? List.of() : constraint.values();
    }

    /** Whether the condition on a fact, if there is one, allows the value. */
    public boolean allows(String operand, String value) {
        Constraint constraint = findConstraint(operand);
        return constraint == null || constraint.allows(value);
    }

    /** The duty with this action, or null. */
    public @Nullable Duty findDuty(String action) {
        for (Duty duty : duties) {
            if (duty.action().equals(action)) {
                return duty;
            }
        }
        return null;
    }

    /** Clauses are equal when they are the same paragraph; an agreement has one clause for each id. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Clause clause && clause.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The same paragraph as another edition takes it over. */
    Clause in(String otherEdition) {
        List<Duty> moved = new ArrayList<>();
        for (Duty duty : duties) {
            moved.add(new Duty(duty.action(), moved(duty.clause(), otherEdition), duty.constraints()));
        }
        return new Clause(moved(id, otherEdition), otherEdition, product, key, node, actions, targets, assignees,
                constraints, moved);
    }

    private String moved(String clauseId, String otherEdition) {
        return otherEdition + clauseId.substring(edition.length());
    }
}
