package dev.rightful.portfolio;

import dev.rightful.finding.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What findings of several topologies have in common, so that one change may turn them all.
 *
 * @param verdict the verdict of those findings
 * @param rules the rules they stand under, sorted
 * @param situation the case of the rule; null where a licence is missing, under whatever rule
 * @param clauseKeys the clauses they rest on, by key, sorted
 * @param product the product they have in common, or null
 * @param release the release they have in common, or null
 * @param lacks the kinds of licences any of which is missing; empty when it is something else
 * @param partner the partner whose topologies they are, or null for all
 * @param template the template they were made from, or null for all
 * @param tally how often, and how much it alone would turn
 */
public record Cause(Verdict verdict, List<String> rules, @Nullable String situation, List<String> clauseKeys,
        @Nullable String product, @Nullable String release, List<String> lacks, @Nullable String partner,
        @Nullable String template, Tally tally) {

    public Cause {
        rules = List.copyOf(rules);
        clauseKeys = List.copyOf(clauseKeys);
        lacks = List.copyOf(lacks);
    }
}
