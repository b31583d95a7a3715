package dev.rightful.audit;

import dev.rightful.report.ChangeLines;
import dev.rightful.report.FirstChanges;
import dev.rightful.report.TrendReport;
import dev.rightful.trend.ChangeSink;
import dev.rightful.trend.Comparison;
import dev.rightful.trend.DamagedException;
import dev.rightful.trend.EarlierAudit;
import dev.rightful.trend.FindingChange;
import dev.rightful.trend.Found;
import dev.rightful.trend.Judgement;
import dev.rightful.trend.ResultSink;
import dev.rightful.trend.Side;
import dev.rightful.trend.TopologyChange;
import dev.rightful.trend.Trend;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The comparison of a run with an earlier audit. That audit is read before anything is judged, so that one that is not whole
 * costs nobody a night.
 */
final class Since implements AutoCloseable {

    private static final long IN_MEMORY = 32L << 20;

    private final EarlierAudit earlier;
    private final Comparison comparison;

    private Since(EarlierAudit earlier, Comparison comparison) {
        this.earlier = earlier;
        this.comparison = comparison;
    }

    /** Reads all of an earlier audit. */
    static Since read(EarlierAudit earlier, OutputDirectory directory) throws DamagedException {
        Since since = new Since(earlier, new Comparison(directory.since(), IN_MEMORY));
        earlier.read(since.comparison.of(Side.BEFORE));
        since.comparison.flush();
        return since;
    }

    /** Takes in what the run says. */
    ResultSink results() {
        ResultSink later = comparison.of(Side.AFTER);
        return earlier.tellsPortfolio() ? later : new WithoutPortfolio(later);
    }

    /** Leaves out what cannot be compared, as the earlier audit does not tell it. */
    private record WithoutPortfolio(ResultSink sink) implements ResultSink {

        @Override
        public void judged(Judgement judgement) {
            sink.judged(judgement);
        }

        @Override
        public void refused() {
            sink.refused();
        }

        @Override
        public void across(Found found) {
            // Nobody knows whether it was there before.
        }
    }

    /** Compares, and writes every change. */
    TrendReport conclude(Run run, OutputDirectory directory) throws IOException {
        FirstChanges first = new FirstChanges();
        List<Trend> trend = new ArrayList<>(1);
        directory.writeChanges(out -> trend.add(comparison.compare(new Both(new ChangeLines(out), first))));
        return new TrendReport(earlier.path().toString(), earlier.described().get(Run.TODAY), earlier.tellsPortfolio(),
                run.differences(), trend.get(0), first);
    }

    /** Tells two. */
    private record Both(ChangeSink one, ChangeSink other) implements ChangeSink {

        @Override
        public void across(FindingChange change) {
            one.across(change);
            other.across(change);
        }

        @Override
        public void topology(TopologyChange change) {
            one.topology(change);
            other.topology(change);
        }
    }

    @Override
    public void close() {
        comparison.close();
    }
}
