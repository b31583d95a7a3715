package dev.rightful.finding;

import org.jspecify.annotations.Nullable;

/** The answer about an act, from best to worst. */
public enum Verdict {
    /** A clause grants the act and every condition holds. */
    GRANTED,
    /** A fact or document is missing, or careful readers of the agreement differ. */
    UNDETERMINED,
    /** No clause grants the act, or a condition is known to fail. */
    VIOLATED;

    /** The worse of two. */
    public Verdict worse(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The verdict for which documents and reports have a word; null where it is none. */
    public static @Nullable Verdict find(String word) {
        return switch (word) {
            case "granted" -> GRANTED;
            case "undetermined" -> UNDETERMINED;
            case "violated" -> VIOLATED;
            default -> null;
        };
    }

    /** The word for this verdict in documents and reports. */
    public String word() {
        return switch (this) {
            case GRANTED -> "granted";
            case UNDETERMINED -> "undetermined";
            case VIOLATED -> "violated";
        };
    }
}
