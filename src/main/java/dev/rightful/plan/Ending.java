package dev.rightful.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Licences that are there for a time only.
 *
 * @param state how it stands with them at the day of the plan
 * @param from their first day, or null
 * @param to their last day, or null
 * @param licences how many
 */
public record Ending(State state, @Nullable LocalDate from, @Nullable LocalDate to, long licences) {

    /** How it stands with licences at a day. */
    public enum State {
        /** They are valid and run out later. */
        RUNS_OUT,
        /** They ran out. */
        OVER,
        /** They are not valid yet. */
        TO_COME;

        /** The word for this state in reports. */
        public String word() {
            return switch (this) {
                case RUNS_OUT -> "runs-out";
                case OVER -> "over";
                case TO_COME -> "to-come";
            };
        }
    }
}
