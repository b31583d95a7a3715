package dev.rightful.audit;

import dev.rightful.input.InputWalk;
import dev.rightful.portfolio.Portfolio;
import dev.rightful.summary.Across;
import dev.rightful.summary.Summary;
import dev.rightful.trend.DamagedException;
import dev.rightful.trend.EarlierAudit;
import dev.rightful.trend.Trend;
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
     * @param across what they come to together
     * @param trend how much changed since an earlier audit; null where nobody asked
     */
    public record Outcome(Summary summary, Across across, @Nullable Trend trend) {}

    /** Puts the next baseline where it belongs. */
    public interface BaselinePlace {

        /** Takes over what stands in a file. */
        void take(Path written) throws IOException;
    }

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

    /**
     * Does it and gives what it comes to.
     *
     * @param baseline where the next baseline belongs; asked only when there is one
     */
    public Outcome run(Existing existing, InputStream standardInput, BaselinePlace baseline) throws AuditException {
        try {
            Hold hold = directory.hold();
            try {
                return heldRun(existing, standardInput, baseline);
            } finally {
                hold.close();
            }
        } catch (UncheckedIOException e) {
            throw cannotWrite(Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    private Outcome heldRun(Existing existing, InputStream standardInput, BaselinePlace baseline)
            throws AuditException, IOException {
        refuseWhatIsThere(existing);
        boolean resumes = existing == Existing.RESUME && directory.hasRun();
        Checkpoint begin = resumes ? resumed() : Checkpoint.start(run.today());
        Outcome outcome = begin.isComplete()
                ? new Outcome(begin.summary(), begin.across(), begin.trend())
                : goOn(begin, resumes, standardInput);
        directory.publish();
        place(baseline);
        directory.describe(run.described(begin.today(), true));
        directory.deleteWork();
        return outcome;
    }

    private void place(BaselinePlace baseline) throws AuditException {
        if (directory.hasBaseline()) {
            try {
                baseline.take(directory.baseline());
            } catch (IOException e) {
                throw new AuditException(String.valueOf(e.getMessage()), e);
            }
        }
    }

    private AuditException cannotWrite(IOException e) {
        return new AuditException("cannot write to %s: %s".formatted(directory, Mishap.reason(e)), e);
    }

    private void refuseWhatIsThere(Existing existing) throws AuditException, IOException {
        String foreign = directory.findForeign();
        if (foreign != null) {
            throw new AuditException("%s holds %s, which no audit left; name another directory for the results"
                    .formatted(directory, foreign));
        }
        if (existing == Existing.REFUSE && directory.hasRun()) {
            throw new AuditException(("%s holds what another audit found; --resume goes on with it where it was "
                    + "interrupted, --overwrite replaces it").formatted(directory));
        }
    }

    private Outcome goOn(Checkpoint begin, boolean resumes, InputStream standardInput)
            throws AuditException, IOException {
        String described = run.described(begin.today(), false);
        boolean isNew = !directory.hasRun();
        if (!resumes) {
            directory.beginWork(described);
        }
        try (Since since = since(resumes, isNew)) {
            if (!resumes) {
                // Not before: what another audit found is not thrown away for one that cannot begin.
                directory.begin(described);
            }
            return judgeAll(begin, since, standardInput);
        }
    }

    private @Nullable Since since(boolean resumes, boolean isNew) throws AuditException, IOException {
        EarlierAudit earlier = run.since();
        if (earlier == null) {
            return null;
        }
        try {
            return Since.read(earlier, directory);
        } catch (DamagedException e) {
            if (!resumes) {
                directory.giveUp(isNew);
            }
            throw new AuditException("there is nothing to compare with: " + e.getMessage(), e);
        }
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

    private Outcome judgeAll(Checkpoint begin, @Nullable Since since, InputStream standardInput)
            throws AuditException, IOException {
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
            Outcome outcome =
                    new Conclusion(run, directory, begin.today()).conclude(results.summary(), portfolio, since);
            results.complete(outcome);
            portfolio.close();
            return outcome;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AuditException("the audit was interrupted; --resume goes on with it", e);
        }
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
