package dev.rightful;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One parameter of the ontology with another value, as a file that somebody may add.
 *
 * @param subject what has the parameter
 * @param what which parameter it is, and what becomes of it
 * @param effect what has to change with it
 * @param tokens where that is likely to be seen, see {@link Corpus#runs(List)}
 * @param files the added file; or several, of which one has to have the effect
 * @param edition an edition that the file adds, to be held against {@link Corpus#again}; null when it changes built-in ones
 */
record Change(String subject, String what, Effect effect, List<String> tokens, List<String> files,
        @Nullable String edition) {

    /** What changes, most first. */
    enum Effect {
        /** A verdict. */
        VERDICT,
        /** The clauses or the question that something names. */
        CITATION,
        /** Nothing; {@link Parameters} says why. */
        NOTHING;

        /** Whether this is what is sought, or more. */
        boolean satisfies(Effect sought) {
            return sought == NOTHING ? this == NOTHING : compareTo(sought) <= 0;
        }

        Effect or(Effect other) {
            return compareTo(other) <= 0 ? this : other;
        }
    }

    /** The same, of which nothing is expected; one file is enough to show that. */
    Change idle() {
        return new Change(subject, what, Effect.NOTHING, tokens, files.subList(0, 1), edition);
    }

    @Override
    public String toString() {
        return subject + " " + what;
    }
}
