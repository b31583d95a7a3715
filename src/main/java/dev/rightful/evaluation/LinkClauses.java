package dev.rightful.evaluation;

import dev.rightful.finding.Verdict;
import dev.rightful.rights.Clause;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The clauses that grant each link, or those that its worst findings rest on.
 *
 * <p>Most links rest on the same few clauses; equal lists are kept once. Sources outside the agreement grant nothing.
 */
final class LinkClauses {

    private final List<List<String>> clauses;
    private final Verdict[] verdicts;
    private final Map<List<String>, Map<List<String>, List<String>>> steps = new HashMap<>();

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
        clauses.set(link, steps.computeIfAbsent(known, each -> new HashMap<>())
                .computeIfAbsent(ids(outcome), added -> joined(known, added)));
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

    private static List<String> joined(List<String> known, List<String> added) {
        TreeSet<String> joined = new TreeSet<>(known);
        joined.addAll(added);
        return List.copyOf(joined);
    }

    List<String> of(int link) {
        return clauses.get(link);
    }
}
