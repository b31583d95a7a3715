package dev.rightful.trend;

import dev.rightful.finding.Verdict;
import java.util.List;

/**
 * What the results of an audit say of one topology.
 *
 * @param line where they say so, from 1
 * @param topology its id
 * @param source where its document stands
 * @param verdict the verdict on it
 * @param subjects the verdicts on its links, operations and sites
 * @param findings why it is not granted
 */
public record Judgement(int line, String topology, String source, Verdict verdict, List<Judged> subjects,
        List<Found> findings) {

    /**
     * A part of a topology.
     *
     * @param kind what it is: {@code link}, {@code operation} or {@code site}
     * @param id its id
     */
    public record Part(String kind, String id) {}

    /** A part of a topology with the verdict on it. */
    public record Judged(Part part, Verdict verdict) {}

    public Judgement {
        subjects = List.copyOf(subjects);
        findings = List.copyOf(findings);
    }
}
