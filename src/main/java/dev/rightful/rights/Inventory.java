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
                        "machine".equals(facts.findText(clause.node(), "rf:decidedBy")), rules(clause.node()),
                        facts.texts(clause.node(), "rf:case"));
    }

    /** A case in which a rule grants what it is asked; null when none is named. */
    public @Nullable String findGrantedExample(String rule) {
        return facts.findText(RULE + rule, "rf:grantedExample");
    }

    /** A case in which a rule finds fault, or cannot decide where it never finds fault; null when none is named. */
    public @Nullable String findFaultyExample(String rule) {
        return facts.findText(RULE + rule, "rf:faultyExample");
    }

    private List<String> rules(String node) {
        return facts.texts(node, "rf:checkedBy").stream().map(rule -> rule.substring(RULE.length())).toList();
    }
}
