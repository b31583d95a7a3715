package dev.rightful.audit;

import dev.rightful.summary.Summary;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
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
 */
record Checkpoint(LocalDate today, long documents, long results, long errors, boolean isComplete, Summary summary) {

    private static final int FORMAT = 1;

    static Checkpoint start(LocalDate today) {
        return new Checkpoint(today, 0, 0, 0, false, new Summary());
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
        }
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Reads it; null when there is none. */
    static @Nullable Checkpoint find(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            if (in.readInt() != FORMAT) {
                throw new IOException("it was written by another version of the program");
            }
            return new Checkpoint(LocalDate.ofEpochDay(in.readLong()), in.readLong(), in.readLong(), in.readLong(),
                    in.readBoolean(), Summary.read(in));
        } catch (NoSuchFileException e) {
            return null;
        }
    }
}
