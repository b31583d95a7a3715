package dev.rightful.evaluation;

import dev.rightful.finding.Subject;
import dev.rightful.finding.Verdict;
import dev.rightful.rights.Clause;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** What every rule says of every subject, found out once and asked for by rules that take over another one's verdict. */
final class Ledger {

    private final Map<String, Page> pages = new LinkedHashMap<>();

    /**
     * What one rule says.
     *
     * <p>Most subjects are granted by the same few clauses; they share one outcome for each list of clauses. Any thread may
     * ask; the rule itself is asked by one at a time.
     */
    static final class Page {

        /** Stands for nothing to say, as null stands for a subject that was not asked for so far. */
        private static final Outcome SILENT = Outcome.granted(List.of());

        private final Rule rule;
        private final int @Nullable [] subjects;
        private final AtomicReferenceArray<@Nullable Outcome> outcomes;
        private final Map<List<Clause>, Outcome> granted = new HashMap<>();
        private Outcome grantedLast = SILENT;

        Page(Rule rule, int subjects) {
            this.rule = rule;
            this.subjects = subjects == 0 ? null : rule.findSubjects();
            this.outcomes = new AtomicReferenceArray<>(subjects);
        }

        /** The rule, if it asks for licences; else null. */
        @Nullable
        Licensing findLicensing() {
            return rule instanceof Licensing licensing ? licensing : null;
        }

        /** What the rule is about. */
        Subject.Kind kind() {
            return rule.kind();
        }

        /** How many subjects the rule may have something to say about. */
        int size() {
            return subjects == null ? outcomes.length() : subjects.length;
        }

        /** One of these subjects, counted from 0. */
        int subject(int number) {
            return subjects == null ? number : subjects[number];
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
        @SuppressWarnings("ReferenceEquality") // one object stands for silence
        @Nullable
        Outcome outcome(int subject) {
            if (outcomes.length() == 0) {
                return null;
            }
            Outcome known = outcomes.getAcquire(subject);
            if (known == null) {
                synchronized (this) {
                    known = judged(subject);
                }
            }
            return known == SILENT ? null : known;
        }

        private Outcome judged(int subject) {
            Outcome known = outcomes.getAcquire(subject);
            if (known == null) {
                Outcome outcome = rule.judge(subject);
                known = outcome == null ? SILENT : outcome.verdict() == Verdict.GRANTED ? shared(outcome) : outcome;
                outcomes.setRelease(subject, known);
            }
            return known;
        }

        @SuppressWarnings("ReferenceEquality") // a shortcut for lists that are the same object
        private Outcome shared(Outcome outcome) {
            if (outcome.clauses() != grantedLast.clauses()) {
                grantedLast = granted.computeIfAbsent(outcome.clauses(), Outcome::granted);
            }
            return grantedLast;
        }

        /** Asks the rule about every subject. */
        synchronized void fill() {
            for (int i = 0; i < size(); i++) {
                judged(subject(i));
            }
        }
    }

    void add(String ruleId, Rule rule, int subjects) {
        pages.put(ruleId, new Page(rule, subjects));
    }

    /** What all rules say. */
    Collection<Page> pages() {
        return pages.values();
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
