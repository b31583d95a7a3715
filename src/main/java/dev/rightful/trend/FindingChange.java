package dev.rightful.trend;

import dev.rightful.finding.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A finding that only one of two audits has, or that has another verdict.
 *
 * @param before its verdict in the earlier audit; null when it is not there
 * @param after its verdict in the later audit; likewise
 * @param found the finding as the later audit tells it, else as the earlier one does
 */
public record FindingChange(@Nullable Verdict before, @Nullable Verdict after, Found found) {

    /** What became of it. */
    public Move move() {
        return Move.of(before, after);
    }

    /** The verdict that tells how bad it is: the later one where there is one. */
    public Verdict verdict() {
        return Move.telling(before, after);
    }
}
