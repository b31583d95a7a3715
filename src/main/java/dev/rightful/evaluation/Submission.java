package dev.rightful.evaluation;

import dev.rightful.finding.Dated;
import dev.rightful.model.Acceptance;
import dev.rightful.model.Party;
import dev.rightful.rights.Edition;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a party has submitted to an edition of the agreement by some day.
 *
 * @param state what is the case
 * @param laterDay the first later day on which it submits, if it does
 */
record Submission(State state, @Nullable LocalDate laterDay) {

    /** What may be the case. */
    enum State {
        /** It has, on that day or before. */
        ACCEPTED,
        /** It has, nobody knows when. */
        UNDATED,
        /** It has refused. */
        REFUSED,
        /** It submits on a later day. */
        LATER,
        /** Nothing is declared. */
        UNKNOWN
    }

    /** The first later day on which it submits. */
    LocalDate later() {
        return Objects.requireNonNull(laterDay);
    }

    /** What a party has declared by the day of the judgement. */
    static Submission of(Party party, Edition edition, AsOf asOf) {
        return of(party, edition,
                answer -> asOf.hasCome(Objects.requireNonNull(answer.on()), () -> dated(party, answer)));
    }

    /** What a party had declared by a day that the document states. */
    static Submission by(LocalDate day, Party party, Edition edition) {
        return of(party, edition, answer -> !Objects.requireNonNull(answer.on()).isAfter(day));
    }

    /** What a party declares; a submission in time counts whatever else is declared. */
    private static Submission of(Party party, Edition edition, Predicate<Acceptance> isByThen) {
        LocalDate later = null;
        boolean undated = false;
        boolean refused = false;
        for (Acceptance answer : party.accepted()) {
            LocalDate on = answer.on();
            if (!answer.edition().equals(edition.id())) {
                continue;
            }
            boolean inTime = on != null && isByThen.test(answer);
            if (answer.refused()) {
                refused |= on == null || inTime;
            } else if (inTime) {
                return new Submission(State.ACCEPTED, null);
            } else if (on == null) {
                undated = true;
            } else {
                later = earlier(later, on);
            }
        }
        State state = undated ? State.UNDATED : refused ? State.REFUSED : later != null ? State.LATER : State.UNKNOWN;
        return new Submission(state, later);
    }

    private static Dated dated(Party party, Acceptance answer) {
        return new Dated(answer.refused() ? "refusal" : "acceptance",
                Map.of("party", party.id(), "edition", answer.edition()), party.described());
    }

    private static LocalDate earlier(@Nullable LocalDate one, LocalDate other) {
        return one == null || other.isBefore(one) ? other : one;
    }
}
