package dev.rightful.rights;

import java.util.List;

/**
 * A condition of a clause on one fact of a deployment.
 *
 * @param operand the fact, a term of the vocabulary such as {@code rf:childProduct}
 * @param operator how it is compared
 * @param values what it is compared with
 */
public record Constraint(String operand, Operator operator, List<String> values) {

    /** How a fact is compared; the operators of ODRL that the profile uses. */
    public enum Operator {
        EQ("odrl:eq"), IS_ANY_OF("odrl:isAnyOf"), LTEQ("odrl:lteq"), GTEQ("odrl:gteq"), GT("odrl:gt");

        private final String term;

        Operator(String term) {
            this.term = term;
        }

        String term() {
            return term;
        }

        static Operator of(String term) {
            for (Operator operator : values()) {
                if (operator.term.equals(term)) {
                    return operator;
                }
            }
            throw new OntologyException("no operator of the profile is named " + term);
        }
    }

    public Constraint {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new OntologyException("the constraint on %s has no right operand".formatted(operand));
        }
    }

    /** Whether a value of this fact satisfies the condition; numbers compare as numbers, everything else as text. */
    public boolean allows(String value) {
        return switch (operator) {
            case EQ, IS_ANY_OF -> values.contains(value);
            case LTEQ -> Long.parseLong(value) <= number();
            case GTEQ -> Long.parseLong(value) >= number();
            case GT -> Long.parseLong(value) > number();
        };
    }

    /** The whole number that the fact is compared with. */
    public long number() {
        return Long.parseLong(values.get(0));
    }
}
