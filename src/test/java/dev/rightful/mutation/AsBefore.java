package dev.rightful.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.LicenceCheck;
import dev.rightful.input.Limits;
import dev.rightful.rights.BuiltIn;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

/**
 * Users are told the same of every topology, to the letter, as before anything was mutated.
 *
 * <p>What the reference notices is left to it. So what is noticed here leaves the verdicts, findings and clauses of these
 * topologies as they are: it is a reason, a number in it, an order, a licence plan or the next day of a timeline.
 */
class AsBefore {

    @Test
    void reportsSayTheSame() {
        if (AgainstReference.noticesNothing()) {
            Reports.HELD.hold();
        }
    }

    @Test
    void plansListTheSame() {
        if (AgainstReference.noticesNothing()) {
            Plans.HELD.hold();
        }
    }

    @Test
    void timelinesTurnAtTheSameDays() {
        if (AgainstReference.noticesNothing()) {
            Timelines.HELD.hold();
        }
    }

    /** Each is read when it is first asked for, as PIT may ask for one of them only. */
    private static final class Reports {
        private static final Bench<String> HELD = bench(Told.REPORT);
    }

    private static final class Plans {
        private static final Bench<String> HELD = bench(Told.PLAN);
    }

    private static final class Timelines {
        private static final Bench<String> HELD = bench(Told.TIMELINE);
    }

    private static Bench<String> bench(Told told) {
        try {
            return new Bench<>(Trials.expected(), told.before(), () -> examiner(told));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Bench.Examiner<String> examiner(Told told) {
        LicenceCheck check = new LicenceCheck(BuiltIn.rights(), Limits.DEFAULT);
        return (trial, before) -> assertThat(told.hash(check, trial)).as(trial.name()).isEqualTo(before);
    }
}
