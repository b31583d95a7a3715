package dev.rightful.evaluation;

import dev.rightful.finding.Path;
import dev.rightful.finding.Statement;
import dev.rightful.finding.Verdict;
import dev.rightful.rights.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says of one subject.
 *
 * @param verdict the answer
 * @param clauses the clauses it rests on
 * @param statement what is the case; null when granted, because nothing needs to be said
 * @param path the sites that prove it
 * @param question the open question that makes it undetermined, or null
 */
record Outcome(Verdict verdict, List<Clause> clauses, @Nullable Statement statement, Path path,
        @Nullable String question) {

    /** Granted by these clauses. */
    static Outcome granted(List<Clause> clauses) {
        return new Outcome(Verdict.GRANTED, clauses, null, Path.NONE, null);
    }

    /** Granted by this clause. */
    static Outcome granted(Clause clause) {
        return granted(List.of(clause));
    }

    /** Violated: no clause grants the act, or a condition is known to fail. */
    static Outcome violated(List<Clause> clauses, String situation, Map<String, Object> facts) {
        return new Outcome(Verdict.VIOLATED, clauses, new Statement(situation, facts), Path.NONE, null);
    }

    /** Undetermined: evidence is missing. */
    static Outcome undetermined(List<Clause> clauses, String situation, Map<String, Object> facts) {
        return new Outcome(Verdict.UNDETERMINED, clauses, new Statement(situation, facts), Path.NONE, null);
    }

    /** The same with the sites that prove it. */
    Outcome along(Path sites) {
        return new Outcome(verdict, clauses, statement, sites, question);
    }

    /** The same with further clauses. */
    Outcome citing(List<Clause> further) {
        return further.isEmpty() ? this : new Outcome(verdict, join(clauses, further), statement, path, question);
    }

    /** The worse of two; the first where they are equally bad. */
    static Outcome worse(Outcome one, Outcome other) {
        return other.verdict().compareTo(one.verdict()) > 0 ? other : one;
    }

    /** The worse of two, where there may be one only so far; where they are equally bad, both, the clauses by their ids. */
    static Outcome worst(@Nullable Outcome one, Outcome other) {
        if (one == null || one.verdict() != other.verdict()) {
            return one == null ? other : worse(one, other);
        }
        List<Clause> clauses = join(one.clauses(), other.clauses());
        clauses.sort((first, second) -> first.id().compareTo(second.id()));
        return new Outcome(one.verdict(), clauses, one.statement(), one.path(), one.question());
    }

    /** The worse of two, where there may be one only so far; where both grant, both together. */
    static Outcome together(@Nullable Outcome one, Outcome other) {
        if (one == null) {
            return other;
        }
        return one.verdict() == Verdict.GRANTED && other.verdict() == Verdict.GRANTED
                ? one.citing(other.clauses())
                : worse(one, other);
    }

    /** The better of two; the first where they are equally good. */
    static Outcome better(Outcome one, Outcome other) {
        return other.verdict().compareTo(one.verdict()) < 0 ? other : one;
    }

    /** Clauses of several sources, each once, in order. */
    static List<Clause> join(List<Clause> one, List<Clause> other) {
        List<Clause> joined = new ArrayList<>(one);
        for (Clause clause : other) {
            if (!joined.contains(clause)) {
                joined.add(clause);
            }
        }
        return joined;
    }
}
