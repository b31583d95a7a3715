package dev.rightful.report;

import dev.rightful.portfolio.Insights;
import dev.rightful.portfolio.PortfolioFinding;
import dev.rightful.summary.Across;
import dev.rightful.summary.Summary;
import dev.rightful.waiver.Treatment;
import dev.rightful.waiver.Triage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything an audit has to tell beyond its single topologies.
 *
 * @param summary what the topologies come to
 * @param insights what is behind their findings
 * @param across what they come to together
 * @param firstAcross the first of the findings across topologies
 * @param triage which findings count; null where all do
 * @param trend what changed since an earlier audit; null where nobody asked
 */
public record AuditReport(Summary summary, Insights insights, Across across, List<Shown> firstAcross,
        @Nullable Triage triage, @Nullable TrendReport trend) {

    /** How many causes, missing facts, waivers and findings across topologies are told. */
    public static final int SHOWN = 20;

    /**
     * A finding across topologies.
     *
     * @param treatment what becomes of it; null where every finding counts
     */
    public record Shown(PortfolioFinding finding, @Nullable Treatment treatment) {}

    public AuditReport {
        firstAcross = List.copyOf(firstAcross);
    }
}
