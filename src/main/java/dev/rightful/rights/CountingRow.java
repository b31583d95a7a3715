package dev.rightful.rights;

import org.jspecify.annotations.Nullable;

/**
 * How many licences something counted needs.
 *
 * @param rank the place of the row; the lowest row whose conditions hold decides
 * @param clause the clause with the conditions
 * @param measure what one of the counted things needs
 * @param question the open question about the row, or null
 * @param questionUpTo up to how many enabled channels the question matters; there, one licence may be enough
 */
public record CountingRow(int rank, Clause clause, Measure measure, @Nullable String question, long questionUpTo) {

    /** What one counted thing needs. */
    public enum Measure {
        /** One licence. */
        ONE("rf:one"),
        /** One licence for each enabled video channel. */
        PER_CHANNEL("rf:perChannel"),
        /** One licence for each enabled address. */
        PER_ADDRESS("rf:perAddress"),
        /** The number that the list of supported devices gives. */
        AS_LISTED("rf:asListed"),
        /** One licence for each unit of an extension's quantity. */
        PER_UNIT("rf:perUnit");

        private final String term;

        Measure(String term) {
            this.term = term;
        }

        String term() {
            return term;
        }

        static Measure of(String term) {
            for (Measure measure : values()) {
                if (measure.term.equals(term)) {
                    return measure;
                }
            }
            throw new OntologyException("no measure of licences is named " + term);
        }
    }
}
