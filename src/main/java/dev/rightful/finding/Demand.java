package dev.rightful.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many licences a rule asks for under one software licence code, as it counts them itself.
 *
 * @param rule the id of the rule
 * @param kinds the licence kinds of which any will do, the one to buy first
 * @param code the software licence code
 * @param holder the party that has to hold them; null when it may be several or anybody
 * @param needed how many are needed
 * @param counting how many are there that count
 * @param missing how many are missing: 0 where the rule grants, more where it is violated, perhaps some where it is
 * undetermined
 * @param clauses ids of the clauses that ask for them
 * @param question the open question because of which the numbers are not exact, or null
 * @param askings what asks for them
 */
public record Demand(String rule, List<String> kinds, String code, @Nullable String holder, Range needed,
        Range counting, Range missing, List<String> clauses, @Nullable String question, List<Asking> askings) {

    public Demand {
        kinds = List.copyOf(kinds);
        clauses = List.copyOf(clauses);
        askings = List.copyOf(askings);
        if (kinds.isEmpty() || clauses.isEmpty()) {
            throw new IllegalArgumentException("a demand of %s names no kind or no clause".formatted(rule));
        }
    }

    /** The verdict of its rule. */
    public Verdict verdict() {
        if (missing.least() > 0) {
            return Verdict.VIOLATED;
        }
        return missing.isNone() ? Verdict.GRANTED : Verdict.UNDETERMINED;
    }
}
