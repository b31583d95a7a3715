package dev.rightful.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every trial is judged as the reference judges it and as the file beside the topology says, and the paths that are shown
 * are there. No part of the build, which holds the same by slower tests; only the profile {@code mutation} asks for it.
 */
class AgainstReference {

    /** What stays the same from mutant to mutant. */
    private static final Bench EXPECTED;
    private static final Bench OTHERWISE;
    private static final Bench GENERATED;

    static {
        try {
            List<Trials.Trial> expected = Trials.expected();
            EXPECTED = new Bench(expected, Answers.read(Answers.EXPECTED));
            OTHERWISE = new Bench(Trials.otherwise(expected), Answers.read(Answers.OTHERWISE));
            GENERATED = new Bench(Trials.generated(), Answers.read(Answers.GENERATED));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void topologiesAreJudgedAsExpected() {
        EXPECTED.hold();
    }

    @Test
    void topologiesAreJudgedRightlyUnderOtherReadingsAndEditions() {
        OTHERWISE.hold();
    }

    @Test
    void generatedTopologiesAreJudgedRightly() {
        GENERATED.hold();
    }
}
