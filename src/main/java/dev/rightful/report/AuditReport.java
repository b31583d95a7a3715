package dev.rightful.report;

import dev.rightful.portfolio.Insights;
import dev.rightful.portfolio.PortfolioFinding;
import dev.rightful.summary.Summary;
import dev.rightful.summary.VerdictTable;
import java.util.List;

/**
 * Everything an audit has to tell beyond its single topologies.
 *
 * @param summary what the topologies come to
 * @param insights what is behind their findings
 * @param across the verdicts of findings across topologies by rule
 * @param firstAcross the first of those findings
 */
public record AuditReport(Summary summary, Insights insights, VerdictTable across,
        List<PortfolioFinding> firstAcross) {

    /** How many causes, missing facts and findings across topologies are told. */
    public static final int SHOWN = 20;

    public AuditReport {
        firstAcross = List.copyOf(firstAcross);
    }
}
