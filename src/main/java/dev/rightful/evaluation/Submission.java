package dev.rightful.evaluation;

import dev.rightful.model.Acceptance;
import dev.rightful.model.Party;
import dev.rightful.rights.Edition;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a party has submitted to an edition of the agreement by some day. */
sealed interface Submission {

    /** It has, on that day or before. */
    record Accepted() implements Submission {}

    /** It has, nobody knows when. */
    record Undated() implements Submission {}

    /** It has refused. */
    record Refused() implements Submission {}

    /** It submits on a later day, the first there is. */
    record Later(LocalDate on) implements Submission {}

    /** Nothing is declared. */
    record Unknown() implements Submission {}

    /** What a party declares; a submission in time counts whatever else is declared. */
    static Submission of(Party party, Edition edition, LocalDate day) {
        LocalDate later = null;
        boolean undated = false;
        boolean refused = false;
        for (Acceptance answer : party.accepted()) {
            LocalDate on = answer.on();
            if (!answer.edition().equals(edition.id())) {
                continue;
            }
            boolean inTime = on != null && !on.isAfter(day);
            if (answer.refused()) {
                refused |= on == null || inTime;
            } else if (inTime) {
                return new Accepted();
            } else if (on == null) {
                undated = true;
            } else {
                later = earlier(later, on);
            }
        }
        if (undated) {
            return new Undated();
        }
        if (refused) {
            return new Refused();
        }
        return later == null ? new Unknown() : new Later(later);
    }

    private static LocalDate earlier(@Nullable LocalDate one, LocalDate other) {
        return one == null || other.isBefore(one) ? other : one;
    }
}
