package dev.rightful.trend;

import dev.rightful.finding.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A topology of which two audits do not say the same.
 *
 * @param topology its id
 * @param sourceBefore where its document stood; null when the earlier audit does not know it
 * @param source where its document stands; null when the later audit does not know it
 * @param before the earlier verdict on it, or null
 * @param after the later verdict on it, or null
 * @param findings what is new, gone, worse or better
 * @param subjects its links, operations and sites with another verdict
 */
public record TopologyChange(String topology, @Nullable String sourceBefore, @Nullable String source,
        @Nullable Verdict before, @Nullable Verdict after, List<FindingChange> findings, List<SubjectChange> subjects) {

    public TopologyChange {
        findings = List.copyOf(findings);
        subjects = List.copyOf(subjects);
    }

    /** What became of its verdict. */
    public Move move() {
        return Move.of(before, after);
    }

    /** The verdict that tells how bad it is: the later one where there is one. */
    public Verdict verdict() {
        return Move.telling(before, after);
    }

    /** Where its document stands, or stood when it is gone. */
    public @Nullable String place() {
        return source == null ? sourceBefore : source;
    }

    /** The same without its findings and subjects. */
    public TopologyChange withoutDetails() {
        return new TopologyChange(topology, sourceBefore, source, before, after, List.of(), List.of());
    }
}
