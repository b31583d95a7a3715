package dev.rightful.finding;

import dev.rightful.model.Licence;
import java.util.List;

/**
 * The licences that a topology needs, as the rules count them.
 *
 * @param assessment what the same judgement found
 * @param demands what rules ask for, in the order of the rules
 * @param savings what they do not ask for, in the order of the rules
 * @param valid the licences that count at the day, in document order
 */
public record Needs(Assessment assessment, List<Demand> demands, List<Saving> savings, List<Licence> valid) {

    public Needs {
        demands = List.copyOf(demands);
        savings = List.copyOf(savings);
        valid = List.copyOf(valid);
    }
}
