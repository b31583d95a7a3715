package dev.rightful.cli;

import dev.rightful.audit.PortfolioSize;
import dev.rightful.audit.Progress;
import dev.rightful.report.Refusal;
import dev.rightful.report.Visible;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Tells on standard error how far an audit is: a bar on a terminal, else a line for each thousand documents. */
final class AuditProgress implements Progress, AutoCloseable {

    private static final int EACH = 1000;
    private static final int MOST_ERRORS = 20;
    private static final int BAR = 24;
    private static final long SECOND = 1_000_000_000L;
    private static final String CLEAR = "\r\u001b[K";

    private final Surroundings surroundings;
    private final boolean isQuiet;
    private final boolean isTerminal;
    private final Path out;
    private final long start = System.nanoTime();
    private volatile long total;
    private long begun = -1;
    private long bytesBegun;
    private long last;
    private long thousands;
    private long errors;
    private boolean isShown;

    private AuditProgress(Surroundings surroundings, boolean isQuiet, boolean isTerminal, Path out) {
        this.surroundings = surroundings;
        this.isQuiet = isQuiet;
        this.isTerminal = isTerminal;
        this.out = out;
    }

    /**
     * For one audit.
     *
     * @param paths what is audited, to tell how long it will take
     */
    static AuditProgress of(Surroundings surroundings, boolean isQuiet, List<String> paths, Path out) {
        boolean isTerminal = !isQuiet && OutputKind.ofStandardError().isTerminal();
        AuditProgress progress = new AuditProgress(surroundings, isQuiet, isTerminal, out);
        if (isTerminal) {
            Thread counting = new Thread(() -> progress.total = PortfolioSize.bytes(paths), "size");
            counting.setDaemon(true);
            counting.start();
        }
        return progress;
    }

    @Override
    public void judged(long documents, long bytes) {
        if (isQuiet) {
            return;
        }
        long now = System.nanoTime();
        if (begun < 0) {
            begun = documents;
            bytesBegun = bytes;
        }
        double seconds = Math.max((now - start) / (double) SECOND, 1e-3);
        long rate = Math.round((documents - begun) / seconds);
        if (isTerminal) {
            if (now - last > SECOND / 5) {
                last = now;
                isShown = true;
                write(CLEAR + bar(documents, bytes, rate, seconds));
            }
        } else if (documents / EACH > thousands) {
            thousands = documents / EACH;
            new Console(surroundings).say("%d documents, %d a second".formatted(documents, rate));
        }
    }

    private String bar(long documents, long bytes, long rate, double seconds) {
        String told = "%,d documents, %,d a second".formatted(documents, rate);
        long all = total;
        if (all <= 0) {
            return told;
        }
        double share = Math.min(1, (double) bytes / all);
        int full = (int) (share * BAR);
        long read = bytes - bytesBegun;
        String left = read <= 0 ? "" : ", %s left".formatted(duration((long) (seconds * (all - bytes) / read)));
        return "[%s%s] %3d %%  %s%s".formatted("=".repeat(full), " ".repeat(BAR - full), (int) (share * 100), told,
                left);
    }

    private static String duration(long seconds) {
        long whole = Math.max(0, seconds);
        return whole >= 3600
                ? "%d:%02d:%02d".formatted(whole / 3600, whole / 60 % 60, whole % 60)
                : "%d:%02d".formatted(whole / 60, whole % 60);
    }

    @Override
    public void refused(Refusal refusal) {
        errors++;
        clear();
        if (errors <= MOST_ERRORS) {
            Refusal.Reason first = refusal.errors().get(0);
            int more = refusal.errors().size() - 1;
            new Console(surroundings).say("%s:%d:%d: %s%s".formatted(refusal.source(), first.line(), first.column(),
                    first.message(), more == 0 ? "" : " (and %d more)".formatted(more)));
        } else if (errors == MOST_ERRORS + 1) {
            new Console(surroundings).say("further documents could not be judged, see "
                    + Visible.of(out.resolve("errors.ndjson").toString()));
        }
    }

    /** Takes the bar away. */
    void clear() {
        if (isShown) {
            write(CLEAR);
            isShown = false;
        }
    }

    private void write(String text) {
        try {
            surroundings.err().write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // Nobody listens; the results still tell.
        }
    }

    @Override
    public void close() {
        clear();
    }
}
