package dev.rightful.finding;

/**
 * What happens at the start of a day: a term begins, or it ended with the day before.
 *
 * @param term what begins or ends
 * @param edge which of the two
 */
public record Turn(Term term, Edge edge) {

    /** The ends of a term. */
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
