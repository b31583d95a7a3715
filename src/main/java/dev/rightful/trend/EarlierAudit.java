package dev.rightful.trend;

import dev.rightful.input.Input;
import dev.rightful.input.Syntax;
import dev.rightful.input.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * An audit that was done before: the directory that it left, or only its results, also packed with gzip. Of results alone
 * nobody knows how they were made, nor what was found across topologies.
 */
public final class EarlierAudit {

    private static final String FORMAT = "rightful-audit/1";
    private static final String RUN = "audit.json";
    private static final String RESULTS = "results.ndjson";
    private static final String PORTFOLIO = "portfolio.ndjson";
    private static final String SUMMARY = "summary.json";
    private static final String PACKED = ".gz";

    private final Path path;
    private final boolean isDirectory;
    private final Map<String, String> described;

    private EarlierAudit(Path path, boolean isDirectory, Map<String, String> described) {
        this.path = path;
        this.isDirectory = isDirectory;
        this.described = described;
    }

    /** Looks whether there is an audit, and a complete one. */
    public static EarlierAudit open(Path path) throws DamagedException {
        if (!Files.isDirectory(path)) {
            if (!Files.exists(path)) {
                throw new DamagedException(path + ": there is no such directory or file");
            }
            return new EarlierAudit(path, false, Map.of());
        }
        if (!Files.exists(path.resolve(RUN))) {
            throw new DamagedException(path + " holds no audit: there is no %s in it".formatted(RUN));
        }
        Map<String, String> described = object(path.resolve(RUN));
        if (!FORMAT.equals(described.get("format"))) {
            throw new DamagedException(path + " holds no audit that this program compares: the format in %s is not %s"
                    .formatted(RUN, FORMAT));
        }
        if (!"complete".equals(described.get("state"))) {
            throw new DamagedException(path + " holds an audit that is not complete; --resume there goes on with it");
        }
        return new EarlierAudit(path, true, described);
    }

    /** How it was done, by name; empty where nobody knows. */
    public Map<String, String> described() {
        return described;
    }

    /** Whether it tells what was found across topologies. */
    public boolean tellsPortfolio() {
        return isDirectory;
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** Reads all that it says; refuses it when something is missing. */
    public void read(ResultSink sink) throws DamagedException {
        Counting counting = new Counting(sink);
        if (!isDirectory) {
            read(path, reader -> reader.readResults(counting));
            return;
        }
        read(path.resolve(RESULTS), reader -> reader.readResults(counting));
        read(path.resolve(PORTFOLIO), reader -> reader.readFindings(counting));
        String documents = object(path.resolve(SUMMARY)).get("documents");
        if (!String.valueOf(counting.documents).equals(documents)) {
            throw new DamagedException("%s is not whole: it holds %d documents where %s tells of %s"
                    .formatted(path.resolve(RESULTS), counting.documents, SUMMARY, documents));
        }
    }

    /** Hands on what it is told, and counts documents. */
    private static final class Counting implements ResultSink {

        private final ResultSink sink;
        private long documents;

        Counting(ResultSink sink) {
            this.sink = sink;
        }

        @Override
        public void judged(Judgement judgement) {
            documents++;
            sink.judged(judgement);
        }

        @Override
        public void refused() {
            documents++;
            sink.refused();
        }

        @Override
        public void across(Found found) {
            sink.across(found);
        }
    }

    /** What reads a file. */
    private interface Reading {
        void read(ResultReader reader) throws DamagedException, IOException;
    }

    private static Map<String, String> object(Path file) throws DamagedException {
        Map<String, String> object = new HashMap<>();
        read(file, reader -> object.putAll(reader.readObject()));
        return object;
    }

    private static void read(Path file, Reading reading) throws DamagedException {
        try (InputStream in = stored(file); ResultReader reader = new ResultReader(in, file.toString())) {
            reading.read(reader);
        } catch (IOException e) {
            throw new DamagedException("%s: %s".formatted(file, Unreadable.reason(e)), e);
        }
    }

    private static InputStream stored(Path file) throws IOException {
        boolean isPacked = file.toString().toLowerCase(Locale.ROOT).endsWith(PACKED);
        return isPacked
                ? new Input.Packed(file.toString(), file, Syntax.NDJSON).open()
                : Files.newInputStream(file);
    }
}
