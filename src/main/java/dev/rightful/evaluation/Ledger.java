package dev.rightful.evaluation;

import dev.rightful.finding.Subject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What every rule says of every subject, found out once and asked for by rules that take over another one's verdict. */
final class Ledger {

    private final Map<String, Page> pages = new LinkedHashMap<>();

    /** What one rule says. */
    static final class Page {

        private final Rule rule;
        private final @Nullable Outcome[] outcomes;
        private final boolean[] known;

        Page(Rule rule, int subjects) {
            this.rule = rule;
            this.outcomes = new Outcome[subjects];
            this.known = new boolean[subjects];
        }

        /** What the rule is about. */
        Subject.Kind kind() {
            return rule.kind();
        }

        /** How many subjects the rule has; none when it has nothing to say about any. */
        int subjects() {
            return known.length;
        }

        /** Whether the rule is about central sites, so that its verdict is one of the links that start there. */
        boolean isOfCentrals() {
            return rule instanceof CentralCameraLicences;
        }

        /** Whether the rule is about software licence codes. */
        boolean isOfCodes() {
            return rule.kind() == Subject.Kind.SLC;
        }

        /** What the rule says of a subject, or null when it has nothing to say about it. */
        @Nullable
        Outcome outcome(int subject) {
            if (known.length == 0) {
                return null;
            }
            if (!known[subject]) {
                outcomes[subject] = rule.judge(subject);
                known[subject] = true;
            }
            return outcomes[subject];
        }
    }

    void add(String ruleId, Rule rule, int subjects) {
        pages.put(ruleId, new Page(rule, subjects));
    }

    /** The rules by id, in the order of the ontology. */
    Iterable<String> rules() {
        return pages.keySet();
    }

    /** What a rule says. */
    Page page(String ruleId) {
        Page page = pages.get(ruleId);
        if (page == null) {
            throw new IllegalArgumentException("no rule that judges subjects one by one is named " + ruleId);
        }
        return page;
    }
}
