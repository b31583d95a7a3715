package dev.rightful.finding;

import dev.rightful.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why something is not granted.
 *
 * @param rule the id of the rule
 * @param verdict undetermined or violated
 * @param subject what it is about
 * @param clauses ids of the clauses it rests on, never empty
 * @param clauseKeys the keys of those clauses over all editions, sorted, each once
 * @param statement what is the case
 * @param path the sites that prove it
 * @param span where in the document to look
 * @param question the open question that makes it undetermined, or null
 */
public record Finding(String rule, Verdict verdict, Subject subject, List<String> clauses, List<String> clauseKeys,
        Statement statement, Path path, Span span, @Nullable String question) {

    public Finding {
        clauses = List.copyOf(clauses);
        clauseKeys = List.copyOf(clauseKeys);
        if (clauses.isEmpty()) {
            throw new IllegalArgumentException("a finding of %s rests on no clause".formatted(rule));
        }
    }
}
