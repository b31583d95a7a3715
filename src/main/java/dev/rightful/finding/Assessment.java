package dev.rightful.finding;

import java.time.LocalDate;
import java.util.List;
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

    /** Counts links, operations and sites together. */
    public VerdictCounts counts() {
        VerdictCounts counts = VerdictCounts.of(links, LinkVerdict::verdict);
        counts.add(VerdictCounts.of(operations, OperationVerdict::verdict));
        counts.add(VerdictCounts.of(sites, SiteVerdict::verdict));
        return counts;
    }
}
