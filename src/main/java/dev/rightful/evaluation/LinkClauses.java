package dev.rightful.evaluation;

import dev.rightful.finding.Verdict;
import dev.rightful.rights.Clause;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The clauses that grant each link, or those that its worst findings rest on.
 *
 * <p>Most links rest on the same few clauses; equal lists are kept once, and which list follows from which by a granted
 * outcome, which links share. Sources outside the agreement grant nothing.
 */
final class LinkClauses {

    private final List<List<String>> clauses;
    private final Verdict[] verdicts;
    private final Map<List<String>, List<String>> lists = new HashMap<>();
    private final IdentityHashMap<Outcome, IdentityHashMap<List<String>, List<String>>> steps = new IdentityHashMap<>();

    LinkClauses(int links) {
        this.clauses = new ArrayList<>(Collections.nCopies(links, List.of()));
        this.verdicts = new Verdict[links];
        Arrays.fill(verdicts, Verdict.GRANTED);
    }

    /** Works in what a rule says of a link. */
    void add(int link, Outcome outcome) {
        int order = outcome.verdict().compareTo(verdicts[link]);
        if (order < 0) {
            return;
        }
        List<String> known = order > 0 ? List.of() : clauses.get(link);
        verdicts[link] = outcome.verdict();
        clauses.set(link, outcome.verdict() == Verdict.GRANTED ? granted(known, outcome) : joined(known, outcome));
    }

    private List<String> granted(List<String> known, Outcome outcome) {
        IdentityHashMap<List<String>, List<String>> ofOutcome =
                steps.computeIfAbsent(outcome, each -> new IdentityHashMap<>());
        List<String> joined = ofOutcome.get(known);
        if (joined == null) {
            joined = joined(known, outcome);
            ofOutcome.put(known, joined);
        }
        return joined;
    }

    private static List<String> ids(Outcome outcome) {
        List<String> ids = new ArrayList<>(outcome.clauses().size());
        for (Clause clause : outcome.clauses()) {
            if (outcome.verdict() != Verdict.GRANTED || !clause.edition().isEmpty()) {
                ids.add(clause.id());
            }
        }
        return ids;
    }

    private List<String> joined(List<String> known, Outcome outcome) {
        TreeSet<String> joined = new TreeSet<>(known);
        joined.addAll(ids(outcome));
        return lists.computeIfAbsent(List.copyOf(joined), list -> list);
    }

    List<String> of(int link) {
        return clauses.get(link);
    }
}
