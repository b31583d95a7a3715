package dev.rightful.rights;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule as the ontology defines it: which shape it has, and with which parameters.
 *
 * @param id such as {@code federation/tree}
 * @param shape the shape, a term of the vocabulary such as {@code rf:Tree}
 * @param parameters its parameters, by the term of the vocabulary
 */
public record RuleDefinition(String id, String shape, Map<String, List<String>> parameters) {

    /** The values of a parameter; none when it is not given. */
    public List<String> values(String parameter) {
        return parameters.getOrDefault(parameter, List.of());
    }

    /** The value of a parameter that the shape needs. */
    public String value(String parameter) {
        String value = findValue(parameter);
        if (value == null) {
            throw new OntologyException("rule %s of shape %s lacks %s".formatted(id, shape, parameter));
        }
        return value;
    }

    /** The value of a parameter, or null. */
    public @Nullable String findValue(String parameter) {
        List<String> values = values(parameter);
        return values.isEmpty() ? null : values.get(0);
    }

    /** Whether a parameter is given as true. */
    public boolean is(String parameter) {
        return "true".equals(findValue(parameter));
    }
}
