package dev.rightful.finding;

/**
 * What happens at the start of a day: something begins, or it ended with the day before.
 *
 * @param dated what begins or ends
 * @param edge which of the two
 */
public record Turn(Dated dated, Edge edge) {

    /** The two ends of what is dated. */
    public enum Edge {
        BEGINS, ENDS;

        /** The word for this end in reports. */
        public String word() {
            return switch (this) {
                case BEGINS -> "begins";
                case ENDS -> "ends";
            };
        }
    }
}
