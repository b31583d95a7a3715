package dev.rightful.evaluation;

import dev.rightful.finding.Finding;
import dev.rightful.finding.Statement;
import dev.rightful.rights.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Collects findings. */
final class Findings {

    private final List<Finding> all = new ArrayList<>();
    private final int most;

    /** Collects at most so many. */
    Findings(int most) {
        this.most = most;
    }

    void add(Finding finding) {
        checkRoomFor(1);
        all.add(finding);
    }

    void addAll(Findings others) {
        checkRoomFor(others.all.size());
        all.addAll(others.all);
    }

    private void checkRoomFor(int more) {
        if (more > most - all.size()) {
            throw new TooManyFindingsException(most);
        }
    }

    /** All findings by rule, then by subject. */
    List<Finding> sorted() {
        all.sort(Findings::compare);
        return all;
    }

    private static int compare(Finding one, Finding other) {
        int byRule = one.rule().compareTo(other.rule());
        return byRule != 0 ? byRule : one.subject().id().compareTo(other.subject().id());
    }

    /** The ids of clauses, sorted, each once. */
    static List<String> ids(List<Clause> clauses) {
        TreeSet<String> ids = new TreeSet<>();
        clauses.forEach(clause -> ids.add(clause.id()));
        return List.copyOf(ids);
    }

    /** The keys of clauses over all editions, sorted, each once. */
    static List<String> keys(List<Clause> clauses) {
        TreeSet<String> keys = new TreeSet<>();
        clauses.forEach(clause -> keys.add(clause.key()));
        return List.copyOf(keys);
    }

    /** What an outcome that is not granted states. */
    static Statement statement(Outcome outcome) {
        Statement statement = outcome.statement();
        if (statement == null) {
            throw new IllegalStateException("an outcome that is %s states no case".formatted(outcome.verdict()));
        }
        return statement;
    }
}
