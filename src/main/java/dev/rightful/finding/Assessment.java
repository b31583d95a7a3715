package dev.rightful.finding;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was found out about a topology. Links, operations and sites are sorted by id, findings by rule and
 * subject.
 *
 * @param topology the topology's id
 * @param title its title, or null
 * @param asOf the day it was judged at
 * @param reading how open questions were answered
 * @param verdict the worst of the findings
 * @param links every link
 * @param operations every operation
 * @param sites every site
 * @param findings one for each rule and subject that is not granted
 */
public record Assessment(String topology, @Nullable String title, LocalDate asOf, Reading reading, Verdict verdict,
        List<LinkVerdict> links, List<OperationVerdict> operations, List<SiteVerdict> sites, List<Finding> findings) {

    /**
     * How many links, operations and sites have each verdict.
     *
     * @param granted how many are granted
     * @param undetermined how many are undetermined
     * @param violated how many are violated
     */
    public record Counts(int granted, int undetermined, int violated) {}

    /** Counts links, operations and sites together. */
    public Counts counts() {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        links.forEach(link -> counts.merge(link.verdict(), 1, Integer::sum));
        operations.forEach(operation -> counts.merge(operation.verdict(), 1, Integer::sum));
        sites.forEach(site -> counts.merge(site.verdict(), 1, Integer::sum));
        return new Counts(counts.getOrDefault(Verdict.GRANTED, 0), counts.getOrDefault(Verdict.UNDETERMINED, 0),
                counts.getOrDefault(Verdict.VIOLATED, 0));
    }
}
