package dev.rightful.evaluation;

import dev.rightful.finding.Reading;
import dev.rightful.finding.Statement;
import dev.rightful.finding.Verdict;
import dev.rightful.rights.Clause;
import java.util.List;
import java.util.Map;

/** Judges under both answers where the answer is not known. */
final class Opinion {

    private final Reading reading;

    Opinion(Reading reading) {
        this.reading = reading;
    }

    /**
     * Where careful readers differ: the worse answer under the strict reading, the better under the lenient one,
     * otherwise undetermined where the answers differ.
     *
     * @param situation the case to state when it stays open
     */
    Outcome open(String question, Outcome one, Outcome other, String situation, Map<String, Object> facts) {
        return open(question, one, other, situation, facts, Outcome.worse(one, other).clauses());
    }

    /** The same, with the clauses to cite when it stays open. */
    Outcome open(String question, Outcome one, Outcome other, String situation, Map<String, Object> facts,
            List<Clause> cited) {
        if (one.verdict() == other.verdict()) {
            return one;
        }
        Outcome worse = Outcome.worse(one, other);
        return switch (reading) {
            case STRICT -> worse;
            case LENIENT -> Outcome.better(one, other);
            case OPEN -> new Outcome(Verdict.UNDETERMINED, cited, new Statement(situation, facts), worse.path(),
                    question);
        };
    }

    /**
     * Where a fact is missing: undetermined where the possible answers differ, whatever the reading.
     *
     * @param cited the clauses to cite when they differ
     */
    Outcome unknown(Outcome one, Outcome other, String situation, Map<String, Object> facts, List<Clause> cited) {
        return one.verdict() == other.verdict()
                ? one
                : new Outcome(Verdict.UNDETERMINED, cited, new Statement(situation, facts),
                        Outcome.worse(one, other).path(), null);
    }
}
