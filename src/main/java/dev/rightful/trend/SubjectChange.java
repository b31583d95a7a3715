package dev.rightful.trend;

import dev.rightful.finding.Verdict;

/**
 * A link, an operation or a site that two audits judge differently.
 *
 * @param kind what it is
 * @param id its id
 */
public record SubjectChange(String kind, String id, Verdict before, Verdict after) {

    /** What became of it. */
    public Move move() {
        return Move.of(before, after);
    }
}
