package dev.rightful.bench.peer;

import dev.rightful.finding.Verdict;

/**
 * What somebody found.
 *
 * @param rule the id of a shared rule
 * @param subject the id of what it is about: a link, a site, or {@code party@site:mechanism}
 * @param verdict violated or undetermined
 */
public record Answer(String rule, String subject, Verdict verdict) {

    /** About a party that operates a site, by the mechanism that the rule is about. */
    public static Answer operation(String rule, String party, String site, Verdict verdict) {
        return new Answer(rule, party + '@' + site + ':' + rule.substring(SharedRules.OPERATION.length(),
                rule.length() - SharedRules.PERMISSION.length()), verdict);
    }

    @Override
    public String toString() {
        return "%s of %s %s".formatted(rule, subject, verdict.word());
    }
}
