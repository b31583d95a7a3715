package dev.rightful.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.mutation.Trials.Trial;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.Supplier;

/**
 * Trials that the code of this moment is held against.
 *
 * <p>What gave one mutant away mostly gives away the next one of the same class, too. So these trials come first, and a
 * mutant that does not survive costs a few judgements.
 *
 * @param <A> what is known of a trial
 */
final class Bench<A> {

    /** Fails when the code of this moment says something else of a trial than what is known of it. */
    interface Examiner<A> {
        void examine(Trial trial, A answer);
    }

    private final List<Trial> trials;
    private final List<A> answers;
    private final Supplier<Examiner<A>> examiners;
    private final SequencedSet<Integer> telling = new LinkedHashSet<>();

    /**
     * Of trials and of what is known of each of them.
     *
     * @param examiners makes one for each mutant, so that nothing is left in it of the one before
     */
    Bench(List<Trial> trials, List<A> answers, Supplier<Examiner<A>> examiners) {
        assertThat(answers).hasSameSizeAs(trials);
        this.trials = trials;
        this.answers = answers;
        this.examiners = examiners;
    }

    /** Examines every trial, until one does not hold. */
    void hold() {
        Examiner<A> examiner = examiners.get();
        for (int trial : List.copyOf(telling)) {
            hold(trial, examiner);
        }
        for (int trial = 0; trial < trials.size(); trial++) {
            if (!telling.contains(trial)) {
                hold(trial, examiner);
            }
        }
    }

    private void hold(int number, Examiner<A> examiner) {
        boolean holds = false;
        try {
            examiner.examine(trials.get(number), answers.get(number));
            holds = true;
        } finally {
            if (!holds) {
                telling.addFirst(number);
            }
        }
    }
}
