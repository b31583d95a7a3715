package dev.rightful.rights;

import java.util.List;

/**
 * What must be done for a clause to grant its act.
 *
 * @param action what must be done
 * @param clause the id of the clause that asks for it: a sub-item, or the granting clause itself
 * @param constraints under which conditions
 */
public record Duty(String action, String clause, List<Constraint> constraints) {

    public Duty {
        constraints = List.copyOf(constraints);
    }
}
