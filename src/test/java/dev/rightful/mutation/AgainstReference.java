package dev.rightful.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.evaluation.Evaluation;
import dev.rightful.expectation.Comparison;
import dev.rightful.finding.Assessment;
import dev.rightful.generated.Paths;
import dev.rightful.mutation.Trials.Trial;
import dev.rightful.reference.Disagreement;
import dev.rightful.reference.Opinion;
import dev.rightful.rights.BuiltIn;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

/**
 * Every trial is judged as the reference judges it and as the file beside the topology says, and the paths that are shown
 * are there. No part of the build, which holds the same by slower tests; only the profile {@code mutation} asks for it.
 */
class AgainstReference {

    /** What stays the same from mutant to mutant. */
    private static final Bench<Opinion> EXPECTED;
    private static final Bench<Opinion> OTHERWISE;
    private static final Bench<Opinion> GENERATED;

    static {
        try {
            EXPECTED = new Bench<>(Trials.expected(), Answers.read(Answers.EXPECTED), AgainstReference::examiner);
            OTHERWISE = new Bench<>(Trials.otherwise(), Answers.read(Answers.OTHERWISE), AgainstReference::examiner);
            GENERATED = new Bench<>(Trials.generated(), Answers.read(Answers.GENERATED), AgainstReference::examiner);
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

    /** Whether the code of this moment judges the project's topologies as the reference does. */
    static boolean noticesNothing() {
        try {
            EXPECTED.hold();
            return true;
        } catch (Throwable e) {
            return false; // A mutant may throw whatever it likes.
        }
    }

    private static Bench.Examiner<Opinion> examiner() {
        Evaluation evaluation = new Evaluation(BuiltIn.rights());
        return (trial, answer) -> assertRight(trial, answer, evaluation);
    }

    private static void assertRight(Trial trial, Opinion answer, Evaluation evaluation) {
        Assessment assessment = evaluation.judge(trial.judged().topology(), trial.judged().options());

        assertThat(Disagreement.between(assessment, answer)).as(trial.name()).isEmpty();
        assertThat(Paths.failure(trial.judged(), assessment)).as(trial.name()).isNull();
        if (trial.expectation() != null) {
            assertThat(Comparison.differences(trial.expectation(), assessment)).as(trial.name()).isEmpty();
        }
    }
}
