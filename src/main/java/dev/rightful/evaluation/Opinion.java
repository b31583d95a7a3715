package dev.rightful.evaluation;

import dev.rightful.finding.Reading;
import dev.rightful.finding.Statement;
import dev.rightful.finding.Verdict;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
        if (one.verdict() == other.verdict()) {
            return one;
        }
        return switch (reading) {
            case STRICT -> Outcome.worse(one, other);
            case LENIENT -> Outcome.better(one, other);
            case OPEN -> undetermined(one, other, situation, facts, question);
        };
    }

    /** Whether the reading takes one of two answers and not the other; false where it leaves them open. */
    boolean prefers(Verdict one, Verdict other) {
        return switch (reading) {
            case STRICT -> one.compareTo(other) > 0;
            case LENIENT -> one.compareTo(other) < 0;
            case OPEN -> false;
        };
    }

    /** Where a fact is missing: undetermined where the possible answers differ, whatever the reading. */
    Outcome unknown(Outcome one, Outcome other, String situation, Map<String, Object> facts) {
        return one.verdict() == other.verdict() ? one : undetermined(one, other, situation, facts, null);
    }

    private static Outcome undetermined(Outcome one, Outcome other, String situation, Map<String, Object> facts,
            @Nullable String question) {
        Outcome worse = Outcome.worse(one, other);
        return new Outcome(Verdict.UNDETERMINED, worse.clauses(), new Statement(situation, facts), worse.path(),
                question);
    }
}
