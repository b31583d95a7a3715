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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/**
 * Trials that the evaluation of this moment is held against.
 *
 * <p>What gave one mutant away mostly gives away the next one of the same class, too. So these trials come first, and a
 * mutant that does not survive costs a few judgements.
 */
final class Bench {

    private final List<Trial> trials;
    private final List<Opinion> answers;
    private final SequencedSet<Integer> telling = new LinkedHashSet<>();

    /**
     * Of trials and of what the reference said of each of them.
     */
    Bench(List<Trial> trials, List<Opinion> answers) {
        assertThat(answers).hasSameSizeAs(trials);
        this.trials = trials;
        this.answers = answers;
    }

    /** Judges every trial, until one is judged wrongly. */
    void hold() {
        Evaluation evaluation = new Evaluation(BuiltIn.rights());
        for (int trial : List.copyOf(telling)) {
            hold(trial, evaluation);
        }
        for (int trial = 0; trial < trials.size(); trial++) {
            if (!telling.contains(trial)) {
                hold(trial, evaluation);
            }
        }
    }

    private void hold(int number, Evaluation evaluation) {
        boolean holds = false;
        try {
            assertRight(trials.get(number), answers.get(number), evaluation);
            holds = true;
        } finally {
            if (!holds) {
                telling.addFirst(number);
            }
        }
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
