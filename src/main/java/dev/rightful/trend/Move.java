package dev.rightful.trend;

import dev.rightful.finding.Verdict;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What became of something from one audit to the next. */
public enum Move {
    /** Only the later audit knows it. */
    NEW,
    /** Only the earlier audit knows it. */
    GONE,
    /** The later verdict is worse. */
    WORSE,
    /** The later verdict is better. */
    BETTER,
    /** The verdict is the same. */
    SAME;

    /** What it is from one verdict to another; null where an audit does not know it, which one at most does not. */
    static Move of(@Nullable Verdict before, @Nullable Verdict after) {
        if (before == null) {
            return NEW;
        }
        if (after == null) {
            return GONE;
        }
        int order = after.compareTo(before);
        return order > 0 ? WORSE : order < 0 ? BETTER : SAME;
    }

    /** The verdict that tells how bad it is: the later one where there is one. */
    static Verdict telling(@Nullable Verdict before, @Nullable Verdict after) {
        return after == null ? Objects.requireNonNull(before) : after;
    }

    /** The word for it in reports for programs, and the end of the key of that for people. */
    public String word() {
        return switch (this) {
            case NEW -> "new";
            case GONE -> "gone";
            case WORSE -> "worse";
            case BETTER -> "better";
            case SAME -> "same";
        };
    }
}
