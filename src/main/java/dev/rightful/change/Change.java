package dev.rightful.change;

import dev.rightful.finding.Finding;
import dev.rightful.finding.Subject;
import dev.rightful.finding.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A rule that judges one subject differently in two judgements, or a subject that only one of them knows.
 *
 * @param subject what it is about
 * @param rule the rule; null for a subject that one judgement lacks and the other grants
 * @param before the verdict in the first judgement; null where there is no such subject
 * @param after the verdict in the second one; likewise
 * @param was the finding of the first judgement; null when it grants it or there is no such subject
 * @param is the finding of the second one; likewise
 */
public record Change(Subject subject, @Nullable String rule, @Nullable Verdict before, @Nullable Verdict after,
        @Nullable Finding was, @Nullable Finding is) {

    /** What kind of change it is. */
    public enum Kind {
        /** It is granted now, or there is no such subject any more. */
        GONE("gone"),
        /** It was granted, or there was no such subject. */
        NEW("new"),
        /** It is not granted in either judgement, and not for the same reason. */
        CHANGED("changed"),
        /** Nothing is wrong with it, but only one judgement knows it. */
        SUBJECT("subject");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word for this kind in reports. */
        public String word() {
            return word;
        }
    }

    /** What kind of change it is. */
    public Kind kind() {
        if (was == null) {
            return is == null ? Kind.SUBJECT : Kind.NEW;
        }
        return is == null ? Kind.GONE : Kind.CHANGED;
    }

    /** Whether the verdicts differ, and not only the reason. */
    public boolean isOfVerdict() {
        return before != after;
    }

    /** The finding that tells where to look: the later one where there is one. */
    public @Nullable Finding finding() {
        return is == null ? was : is;
    }
}
