package dev.rightful.audit;

import dev.rightful.page.SummaryPage;
import dev.rightful.report.AuditReport;
import dev.rightful.report.RunJson;
import dev.rightful.report.SummaryCsv;
import dev.rightful.report.SummaryJson;
import dev.rightful.report.SummaryMarkdown;
import dev.rightful.rights.Phrasebook;
import dev.rightful.rights.Rights;
import dev.rightful.trend.DamagedException;
import dev.rightful.trend.ResultReader;
import dev.rightful.trend.ResultSink;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The directory of a run: what is finished stands in it, what is not in its {@code work}. */
final class OutputDirectory {

    static final String RESULTS = "results.ndjson";
    static final String ERRORS = "errors.ndjson";

    private static final String PORTFOLIO = "portfolio.ndjson";
    private static final String RUN = "audit.json";
    private static final String CHANGES = "changes.ndjson";
    private static final String JSON = "summary.json";
    private static final String MARKDOWN = "summary.md";
    private static final String CSV = "summary.csv";
    private static final String HTML = "summary.html";
    private static final List<String> FINISHED =
            List.of(RESULTS, ERRORS, PORTFOLIO, CHANGES, JSON, MARKDOWN, CSV, HTML);
    private static final String WORK = "work";
    private static final String BASELINE = "baseline.json";
    private static final String NEXT_RUN = ".audit.json.tmp";

    /** Everything that a run writes and a later one may delete. */
    private static final List<String> OWN = Stream.concat(Stream.of(RUN, WORK), FINISHED.stream()).toList();

    private final Path directory;

    /** A directory, which need not exist. */
    OutputDirectory(Path directory) {
        this.directory = directory;
    }

    Path work() {
        return directory.resolve(WORK);
    }

    /** Where claims are sorted that do not fit into memory. */
    Path claims() {
        return work().resolve("claims");
    }

    /** Where findings are sorted that are held against a baseline. */
    Path found() {
        return work().resolve("found");
    }

    /** Where an earlier audit is sorted that this one is compared with. */
    Path since() {
        return work().resolve("since");
    }

    /** Where the next baseline waits until everything is done. */
    Path baseline() {
        return work().resolve(BASELINE);
    }

    /** Whether there is a next baseline. */
    boolean hasBaseline() {
        return Files.exists(baseline());
    }

    Path checkpoint() {
        return work().resolve("checkpoint");
    }

    /** Keeps other runs away until it is closed. */
    Hold hold() throws IOException, AuditException {
        return Hold.of(directory);
    }

    /** Whether a run left something here. */
    boolean hasRun() throws IOException {
        Path run = directory.resolve(RUN);
        return Files.isRegularFile(run) && RunJson.describes(Files.readString(run));
    }

    /** What stands where results belong, although no run left anything here; null for nothing. */
    @Nullable
    String findForeign() throws IOException {
        if (!hasRun()) {
            for (String name : OWN) {
                if (Files.exists(directory.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
                    return name;
                }
            }
        }
        return null;
    }

    /** Makes it if need be, for a run that begins anew; what is finished of another one stays. */
    void beginWork(String described) throws IOException {
        Files.createDirectories(directory);
        if (!hasRun()) {
            // First, so that whatever happens next this directory is known for that of a run.
            describe(described);
        }
        deleteWork();
        Files.createDirectories(work());
    }

    /** Takes away what is finished of another run, and writes which run this is. */
    void begin(String described) throws IOException {
        for (String name : FINISHED) {
            Files.deleteIfExists(directory.resolve(name));
        }
        describe(described);
    }

    /**
     * Takes away what a run left that could not begin.
     *
     * @param isNew whether no other run was here before
     */
    void giveUp(boolean isNew) throws IOException {
        deleteWork();
        if (isNew) {
            Files.deleteIfExists(directory.resolve(RUN));
        }
    }

    /** Where it really is, once it is made. */
    Path place() throws IOException {
        return directory.toRealPath();
    }

    /** Writes which run this is, and whether it is complete. */
    void describe(String described) throws IOException {
        Path temporary = directory.resolve(NEXT_RUN);
        Files.deleteIfExists(temporary);
        Files.writeString(temporary, described, StandardOpenOption.CREATE_NEW);
        Files.move(temporary, directory.resolve(RUN), StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** Whether this very run is the one that left its results here. */
    boolean isDescribed(String described) throws IOException {
        return described.equals(Files.readString(directory.resolve(RUN)));
    }

    /** In what an interrupted run is another one than this; empty when it is not. */
    String difference(String described) throws IOException {
        List<String> before = Files.readString(directory.resolve(RUN)).lines().toList();
        List<String> now = described.lines().toList();
        for (int i = 0; i < Math.max(before.size(), now.size()); i++) {
            String was = i < before.size() ? before.get(i).strip() : "nothing";
            String is = i < now.size() ? now.get(i).strip() : "nothing";
            if (!was.equals(is)) {
                return "with %s where this one has %s".formatted(was, is);
            }
        }
        return "";
    }

    /** Writes a summary in every format, to be published. */
    void write(AuditReport report, Rights rights, Phrasebook phrasebook) throws IOException {
        write(JSON, out -> new SummaryJson(rights, phrasebook).write(report, out));
        write(MARKDOWN, out -> new SummaryMarkdown(rights, phrasebook).write(report, out));
        write(CSV, out -> new SummaryCsv(rights, phrasebook).write(report, out));
        write(HTML, out -> new SummaryPage(rights, phrasebook).write(report, out));
    }

    /** Writes what the topologies show together, to be published. */
    void writePortfolio(Writing writing) throws IOException {
        write(PORTFOLIO, writing);
    }

    /** Writes what changed since an earlier audit, to be published. */
    void writeChanges(Writing writing) throws IOException {
        write(CHANGES, writing);
    }

    /** Writes the next baseline. */
    void writeBaseline(Writing writing) throws IOException {
        write(BASELINE, writing);
    }

    /** Reads what was written of the results and of what the topologies show together. */
    void readBack(ResultSink sink) throws IOException {
        try (ResultReader results = open(RESULTS); ResultReader findings = open(PORTFOLIO)) {
            results.readResults(sink);
            findings.readFindings(sink);
        } catch (DamagedException e) {
            throw new IOException("somebody else wrote there: " + e.getMessage(), e);
        }
    }

    private ResultReader open(String name) throws IOException {
        return new ResultReader(Files.newInputStream(work().resolve(name)), name);
    }

    /** Writes a file. */
    interface Writing {

        /** Writes it there. */
        void to(Writer out) throws IOException;
    }

    private void write(String name, Writing writing) throws IOException {
        try (Writer out =
                new BufferedWriter(Files.newBufferedWriter(work().resolve(name), StandardCharsets.UTF_8), 1 << 16)) {
            writing.to(out);
        }
    }

    /** Moves what is finished to its place; what was moved already stays there. */
    void publish() throws IOException {
        for (String name : FINISHED) {
            Path finished = work().resolve(name);
            if (Files.exists(finished)) {
                Files.move(finished, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Takes away what only the run needed. */
    void deleteWork() throws IOException {
        if (!Files.exists(work())) {
            return;
        }
        Files.walkFileTree(work(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path each, @Nullable IOException e) throws IOException {
                Files.delete(each);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Override
    public String toString() {
        return directory.toString();
    }
}
