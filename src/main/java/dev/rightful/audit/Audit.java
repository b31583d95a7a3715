package dev.rightful.audit;

import dev.rightful.input.InputWalk;
import dev.rightful.portfolio.Insights;
import dev.rightful.portfolio.Portfolio;
import dev.rightful.portfolio.PortfolioFinding;
import dev.rightful.report.AuditReport;
import dev.rightful.report.PortfolioLines;
import dev.rightful.summary.Summary;
import dev.rightful.summary.VerdictTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Audits a portfolio into a directory.
 *
 * <p>Threads take batches of documents from a feed, judge them, and hand over what became of them to be written in the order
 * of the run. All that is in memory at a time is a few batches for each thread and a summary whose size does not grow.
 */
public final class Audit {

    /** How many batches for each thread may wait for an earlier one. */
    private static final int WINDOW = 4;
    /** How many bytes of claims are sorted in memory, about. */
    private static final long CLAIMS_IN_MEMORY = 64L << 20;

    private final Run run;
    private final OutputDirectory directory;
    private final Progress progress;
    private final Pace pace;

    /**
     * What an audit came to.
     *
     * @param summary its topologies, each for itself
     * @param across the verdicts of findings across topologies by rule
     */
    public record Outcome(Summary summary, VerdictTable across) {}

    /** What to do with a directory that has results already. */
    public enum Existing {
        /** Leave them alone and end. */
        REFUSE,
        /** Go on with an interrupted run. */
        RESUME,
        /** Throw them away. */
        OVERWRITE
    }

    /**
     * An audit.
     *
     * @param directory where its results go
     */
    public Audit(Run run, Path directory, Progress progress) {
        this(run, directory, progress, Pace.ofProcess());
    }

    Audit(Run run, Path directory, Progress progress, Pace pace) {
        this.run = run;
        this.directory = new OutputDirectory(directory);
        this.progress = progress;
        this.pace = pace;
    }

    /** Does it and gives what it comes to. */
    public Outcome run(Existing existing, InputStream standardInput) throws AuditException {
        try {
            Hold hold = directory.hold();
            try {
                return heldRun(existing, standardInput);
            } finally {
                hold.close();
            }
        } catch (UncheckedIOException e) {
            throw cannotWrite(Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    private Outcome heldRun(Existing existing, InputStream standardInput) throws AuditException, IOException {
        Checkpoint begin = prepare(existing);
        Outcome outcome = begin.isComplete()
                ? new Outcome(begin.summary(), begin.across())
                : judgeAll(begin, standardInput);
        directory.publish();
        directory.describe(run.described(begin.today(), true));
        directory.deleteWork();
        return outcome;
    }

    private AuditException cannotWrite(IOException e) {
        return new AuditException("cannot write to %s: %s".formatted(directory, Mishap.reason(e)), e);
    }

    private Checkpoint prepare(Existing existing) throws AuditException, IOException {
        String foreign = directory.findForeign();
        if (foreign != null) {
            throw new AuditException("%s holds %s, which no audit left; name another directory for the results"
                    .formatted(directory, foreign));
        }
        boolean hasRun = directory.hasRun();
        if (existing == Existing.RESUME && hasRun) {
            return resumed();
        }
        if (existing == Existing.REFUSE && hasRun) {
            throw new AuditException(("%s holds what another audit found; --resume goes on with it where it was "
                    + "interrupted, --overwrite replaces it").formatted(directory));
        }
        directory.begin(run.described(run.today(), false));
        return Checkpoint.start(run.today());
    }

    private Checkpoint resumed() throws AuditException, IOException {
        Checkpoint begin = checkpoint();
        if (directory.isDescribed(run.described(begin.today(), true))) {
            throw new AuditException("the audit in %s is complete; --overwrite does it again".formatted(directory));
        }
        String difference = directory.difference(run.described(begin.today(), false));
        if (!difference.isEmpty()) {
            throw new AuditException("%s holds another audit, %s; --overwrite replaces it".formatted(directory,
                    difference));
        }
        Files.createDirectories(directory.work());
        return begin;
    }

    private Checkpoint checkpoint() throws AuditException {
        try {
            Checkpoint found = Checkpoint.find(directory.checkpoint());
            return found == null ? Checkpoint.start(run.today()) : found;
        } catch (IOException e) {
            throw new AuditException("%s holds no audit that could be resumed: %s; --overwrite begins anew"
                    .formatted(directory, Mishap.reason(e)), e);
        }
    }

    private Outcome judgeAll(Checkpoint begin, InputStream standardInput) throws AuditException, IOException {
        Judge judge = new Judge(run);
        // Not closed when the run fails, as a resumed one goes on with what is in its files.
        Portfolio portfolio = new Portfolio(run.rights(), directory.claims(), CLAIMS_IN_MEMORY, begin.portfolio());
        InputWalk inputs = new InputWalk(run.paths(), standardInput, directory.place());
        try (Feed feed = new Feed(inputs, run.limits(), begin.documents());
                Results results = new Results(directory, begin, portfolio, pace, progress, WINDOW * run.jobs())) {
            List<Thread> threads = new ArrayList<>();
            for (int i = 1; i <= run.jobs(); i++) {
                Thread thread = new Thread(() -> work(feed, judge, begin, results), "judge-" + i);
                threads.add(thread);
                thread.setDaemon(true);
                thread.start();
            }
            for (Thread thread : threads) {
                thread.join();
            }
            rethrow(results.failure());
            if (feed.documents() < begin.documents()) {
                throw new AuditException(
                        "there are %d documents now, and %d were judged before; --overwrite begins anew"
                                .formatted(feed.documents(), begin.documents()));
            }
            VerdictTable across = finish(results.summary(), portfolio);
            results.complete(across);
            portfolio.close();
            return new Outcome(results.summary(), across);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AuditException("the audit was interrupted; --resume goes on with it", e);
        }
    }

    /** Judges the topologies together and writes what they all come to. */
    private VerdictTable finish(Summary summary, Portfolio portfolio) throws IOException {
        VerdictTable across = new VerdictTable();
        List<PortfolioFinding> first = new ArrayList<>();
        List<Insights> insights = new ArrayList<>(1);
        directory.writePortfolio(out -> {
            PortfolioLines lines = new PortfolioLines(run.rights(), run.phrasebook(), out);
            insights.add(portfolio.judge(run.reading(), AuditReport.SHOWN, finding -> {
                try {
                    lines.add(finding);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                across.add(finding.rule(), finding.verdict());
                if (first.size() < AuditReport.SHOWN) {
                    first.add(finding);
                }
            }));
        });
        directory.write(new AuditReport(summary, insights.get(0), across, first), run.rights(), run.phrasebook());
        return across;
    }

    private static void work(Feed feed, Judge judge, Checkpoint begin, Results results) {
        try {
            boolean more = true;
            while (more) {
                Feed.Numbered batch = feed.next();
                more = batch != null && results.take(judge.judge(batch, begin.today()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            results.fail(e);
        } catch (Throwable e) {
            results.fail(e);
        }
    }

    private void rethrow(@Nullable Throwable failure) throws AuditException, IOException {
        if (failure instanceof UncheckedIOException cannotWrite) {
            throw Objects.requireNonNull(cannotWrite.getCause());
        }
        if (failure instanceof IOException cannotWrite) {
            throw cannotWrite;
        }
        if (failure != null) {
            throw new AuditException(run.mishaps().apply(failure), failure);
        }
    }
}
