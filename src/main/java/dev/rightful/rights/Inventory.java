package dev.rightful.rights;

import dev.rightful.rights.Coverage.Level;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is known about clauses and rules beyond judging: what kind they are, how they are covered, which cases show them. */
public final class Inventory {

    private static final String RULE = "rule/";

    private final Facts facts;

    /** Of facts that state it. */
    public Inventory(Facts facts) {
        this.facts = facts;
    }

    /** What a clause does, such as {@code grant} or {@code quantity-limit}; null when the ontology does not say. */
    public @Nullable String findKind(Clause clause) {
        return facts.findText(clause.node(), "rf:clauseKind");
    }

    /** How a clause is covered; null for one that nobody has looked at, as in an added file. */
    public @Nullable Coverage findCoverage(Clause clause) {
        String level = facts.findText(clause.node(), "rf:coverage");
        return level == null
                ? null
                : new Coverage(Level.valueOf(level.toUpperCase(Locale.ROOT)),
                        "machine".equals(facts.findText(clause.node(), "rf:decidedBy")), rules(clause.node()));
    }

    /** The topologies that show a rule. */
    public Examples examples(String rule) {
        return examplesOf(RULE + rule);
    }

    /** The topologies that show a clause. */
    public Examples examples(Clause clause) {
        return examplesOf(clause.node());
    }

    private Examples examplesOf(String node) {
        return new Examples(facts.findText(node, "rf:grantedExample"), facts.findText(node, "rf:faultyExample"));
    }

    private List<String> rules(String node) {
        return facts.texts(node, "rf:checkedBy").stream().map(rule -> rule.substring(RULE.length())).toList();
    }
}
