package dev.rightful.audit;

import dev.rightful.portfolio.Insights;
import dev.rightful.portfolio.Portfolio;
import dev.rightful.portfolio.PortfolioFinding;
import dev.rightful.report.AuditReport;
import dev.rightful.report.PortfolioLines;
import dev.rightful.report.TrendReport;
import dev.rightful.summary.Across;
import dev.rightful.summary.Summary;
import dev.rightful.waiver.Baseline;
import dev.rightful.waiver.Treatment;
import dev.rightful.waiver.Triage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What follows once every topology was judged: what they show together, what is gone, and the summaries of it all. */
final class Conclusion {

    private final Run run;
    private final OutputDirectory directory;
    private final LocalDate day;
    private final Across across = new Across();
    private final List<AuditReport.Shown> first = new ArrayList<>();

    /**
     * For a run.
     *
     * @param today the day that stands for today
     */
    Conclusion(Run run, OutputDirectory directory, LocalDate today) {
        this.run = run;
        this.directory = directory;
        this.day = run.asOf() == null ? today : run.asOf();
    }

    /**
     * Judges the topologies together and writes what they all come to.
     *
     * @param since what the run is compared with, or null
     */
    Audit.Outcome conclude(Summary summary, Portfolio portfolio, @Nullable Since since) throws IOException {
        List<Insights> insights = new ArrayList<>(1);
        directory.writePortfolio(out -> {
            PortfolioLines lines = new PortfolioLines(run.rights(), run.phrasebook(), out);
            insights.add(portfolio.judge(run.reading(), AuditReport.SHOWN, finding -> add(finding, lines)));
        });
        Triage triage = run.triage();
        if (triage != null && triage.baseline() != null) {
            compare(triage.baseline(), triage.updates(), summary);
        }
        TrendReport trend = null;
        if (since != null) {
            directory.readBack(since.results());
            trend = since.conclude(run, directory);
        }
        directory.write(new AuditReport(summary, insights.get(0), across, first, triage, trend), run.rights(),
                run.phrasebook());
        return new Audit.Outcome(summary, across, trend == null ? null : trend.trend());
    }

    private void add(PortfolioFinding finding, PortfolioLines lines) {
        Triage triage = run.triage();
        Treatment treatment = triage == null
                ? null
                : triage.ofAcross(finding.rule(), finding.verdict(), finding.subject().id(), finding.fingerprint(), day,
                        across.treatments().uses());
        try {
            lines.add(finding, treatment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        across.add(finding.rule(), finding.verdict(), treatment);
        if (first.size() < AuditReport.SHOWN) {
            first.add(new AuditReport.Shown(finding, treatment));
        }
    }

    /** Tells what of the baseline is gone; nothing of it is known anew unless everything could be judged. */
    private void compare(Baseline baseline, boolean updates, Summary summary) throws IOException {
        try (BaselineRound round = new BaselineRound(baseline, directory.found())) {
            directory.readBack(round);
            if (updates && summary.errors().count() == 0 && summary.documents() > 0) {
                directory.writeBaseline(next -> round.conclude(summary.treatments(), across.treatments(), next));
            } else {
                round.conclude(summary.treatments(), across.treatments(), null);
            }
        }
    }
}
