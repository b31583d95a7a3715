package dev.rightful.audit;

import dev.rightful.portfolio.Portfolio;
import dev.rightful.report.Refusal;
import dev.rightful.summary.Across;
import dev.rightful.summary.Summary;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes what became of batches in the order of the run, whatever the order in which they are judged, and notes from time
 * to time how far it is.
 */
final class Results implements Closeable {

    private final FileChannel results;
    private final FileChannel errors;
    private final OutputStream resultsOut;
    private final OutputStream errorsOut;
    private final Path checkpointFile;
    private final Checkpoint begin;
    private final Summary summary;
    private final Portfolio portfolio;
    private final Pace pace;
    private final Progress progress;
    private final int window;
    private final Map<Long, Judged> waiting = new HashMap<>();
    private long next;
    private long documents;
    private @Nullable Throwable failure;

    /**
     * Goes on where a run ended.
     *
     * @param window how many batches may wait for an earlier one
     */
    Results(OutputDirectory directory, Checkpoint begin, Portfolio portfolio, Pace pace, Progress progress, int window)
            throws IOException {
        this.checkpointFile = directory.checkpoint();
        this.begin = begin;
        this.summary = begin.summary();
        this.documents = begin.documents();
        this.portfolio = portfolio;
        this.pace = pace;
        this.progress = progress;
        this.window = window;
        this.results = open(directory.work().resolve(OutputDirectory.RESULTS), begin.results());
        this.errors = open(directory.work().resolve(OutputDirectory.ERRORS), begin.errors());
        this.resultsOut = Channels.newOutputStream(results);
        this.errorsOut = Channels.newOutputStream(errors);
    }

    private static FileChannel open(Path file, long length) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.size() < length) {
            channel.close();
            throw new IOException(file + " is shorter than it was");
        }
        channel.truncate(length);
        channel.position(length);
        return channel;
    }

    /** Takes what became of a batch; waits while too many wait for an earlier one. False when the run has failed. */
    synchronized boolean take(Judged judged) throws InterruptedException {
        long number = judged.batch().number();
        waiting.put(number, judged);
        try {
            for (Judged each = waiting.remove(next); each != null && failure == null; each = waiting.remove(next)) {
                write(each);
                next++;
                notifyAll();
            }
        } catch (IOException | RuntimeException | Error e) {
            fail(e);
        }
        while (failure == null && number >= next + window) {
            wait();
        }
        return failure == null;
    }

    private void write(Judged judged) throws IOException {
        judged.results().writeTo(resultsOut);
        judged.errors().writeTo(errorsOut);
        summary.add(judged.summary());
        judged.contributions().forEach(portfolio::add);
        documents = judged.documents();
        for (Refusal refusal : judged.refusals()) {
            progress.refused(refusal);
        }
        progress.judged(documents, judged.batch().bytes());
        if (pace.isDue()) {
            checkpoint();
        }
    }

    /** Ends the run early. */
    synchronized void fail(Throwable cause) {
        if (failure == null) {
            failure = cause;
        }
        notifyAll();
    }

    /** Why the run had to end early; null when it had not. */
    synchronized @Nullable Throwable failure() {
        return failure;
    }

    /** What the run comes to so far. */
    synchronized Summary summary() {
        return summary;
    }

    /** Notes how far the run is. */
    synchronized void checkpoint() throws IOException {
        new Checkpoint(begin.today(), documents, results.position(), errors.position(), false, summary,
                portfolio.checkpoint(), new Across(), null).write(checkpointFile);
    }

    /** Notes that the run is complete, and what it comes to. */
    synchronized void complete(Audit.Outcome outcome) throws IOException {
        new Checkpoint(begin.today(), documents, results.position(), errors.position(), true, outcome.summary(),
                Portfolio.Saved.NOTHING, outcome.across(), outcome.trend()).write(checkpointFile);
    }

    @Override
    public synchronized void close() throws IOException {
        results.close();
        errors.close();
    }
}
