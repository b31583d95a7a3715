package dev.rightful.audit;

import dev.rightful.portfolio.Portfolio;
import dev.rightful.summary.Across;
import dev.rightful.summary.Summary;
import dev.rightful.trend.Trend;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UTFDataFormatException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a run has come, so that another one can go on from there.
 *
 * @param today the day that stands for today in the whole run
 * @param documents how many documents were judged
 * @param results how many bytes of results they have
 * @param errors how many bytes of errors they have
 * @param isComplete whether that is all there is, and every file is ready to be moved to its place
 * @param summary what they come to
 * @param portfolio where it is kept what they say of things that others speak of as well
 * @param across when it is complete, what topologies come to together
 * @param trend when it is complete and compared with an earlier audit, how much changed
 */
record Checkpoint(LocalDate today, long documents, long results, long errors, boolean isComplete, Summary summary,
        Portfolio.Saved portfolio, Across across, @Nullable Trend trend) {

    private static final int FORMAT = 3;
    private static final String DAMAGED = "its checkpoint is damaged";

    static Checkpoint start(LocalDate today) {
        return new Checkpoint(today, 0, 0, 0, false, new Summary(), Portfolio.Saved.NOTHING, new Across(), null);
    }

    /** Writes it; a run that is killed meanwhile leaves the one before. */
    void write(Path file) throws IOException {
        Path temporary = file.resolveSibling(file.getFileName() + ".tmp");
        try (DataOutputStream out = new DataOutputStream(
                new BufferedOutputStream(Files.newOutputStream(temporary)))) {
            out.writeInt(FORMAT);
            out.writeLong(today.toEpochDay());
            out.writeLong(documents);
            out.writeLong(results);
            out.writeLong(errors);
            out.writeBoolean(isComplete);
            summary.write(out);
            out.writeLong(portfolio.logged());
            out.writeInt(portfolio.runs().size());
            for (String name : portfolio.runs()) {
                out.writeUTF(name);
            }
            across.write(out);
            out.writeBoolean(trend != null);
            if (trend != null) {
                trend.write(out);
            }
        }
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Reads it; null when there is none. */
    static @Nullable Checkpoint find(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return read(in);
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    /** Reads what {@link #write} wrote; whatever else stands there is told as that. */
    static Checkpoint read(InputStream from) throws IOException {
        DataInputStream in = new DataInputStream(from);
        try {
            if (in.readInt() != FORMAT) {
                throw new IOException("it was written by another version of the program");
            }
            LocalDate today = LocalDate.ofEpochDay(in.readLong());
            long documents = in.readLong();
            long results = in.readLong();
            long errors = in.readLong();
            boolean isComplete = in.readBoolean();
            Summary summary = Summary.read(in);
            long logged = in.readLong();
            List<String> runs = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                runs.add(run(in.readUTF()));
            }
            Across across = Across.read(in);
            Trend trend = in.readBoolean() ? Trend.read(in) : null;
            if (documents < 0 || results < 0 || errors < 0 || logged < 0) {
                throw new IOException(DAMAGED);
            }
            return new Checkpoint(today, documents, results, errors, isComplete, summary,
                    new Portfolio.Saved(logged, runs), across, trend);
        } catch (EOFException | UTFDataFormatException | DateTimeException e) {
            throw new IOException(DAMAGED, e);
        }
    }

    /** The name of a file of a portfolio; any other file is neither read nor, in the end, deleted. */
    private static String run(String name) throws IOException {
        if (!Portfolio.isFile(name)) {
            throw new IOException(DAMAGED);
        }
        return name;
    }
}
