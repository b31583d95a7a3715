package dev.rightful.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a report goes, text in UTF-8: standard output, or a file that is there as a whole or not at all. Until it is
 * complete a file lives beside its place under another name, as a {@link Temporary}.
 */
final class Destination implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final String name;
    private final OutputStream out;
    private final Writer writer;
    private final @Nullable Temporary temporary;
    private boolean finished;

    private Destination(String name, OutputStream out, @Nullable Temporary temporary) {
        this.name = name;
        this.out = out;
        this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
        this.temporary = temporary;
    }

    /** Standard output. */
    static Destination standardOutput(Surroundings surroundings) {
        return new Destination("standard output", new StandardOutput(surroundings.out(), surroundings.outIs()), null);
    }

    /** A file, which need not exist, in a directory, which must. */
    static Destination file(String path) throws Failure {
        try {
            Path file = Path.of(path);
            if (Files.isDirectory(file)) {
                throw new Failure("cannot write %s: it is a directory".formatted(path));
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                // A device or a pipe is written to; it cannot be replaced.
                return new Destination(path, Files.newOutputStream(file), null);
            }
            Path real = Files.exists(file) ? file.toRealPath() : file;
            if (Files.exists(real) && !Files.isWritable(real)) {
                throw new AccessDeniedException(path);
            }
            Temporary temporary = Temporary.of(real);
            return new Destination(path, temporary.out(), temporary);
        } catch (InvalidPathException e) {
            throw new Failure("cannot write %s: this is no path".formatted(path), e);
        } catch (IOException e) {
            throw cannotWrite(path, e);
        }
    }

    Writer writer() {
        return writer;
    }

    /** Writes something, which is not complete yet. */
    void write(Printing printing) throws Failure {
        try {
            printing.to(writer);
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    /** Writes something that is no text. */
    void writeBytes(Filling filling) throws Failure {
        try {
            writer.flush();
            filling.into(out);
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    /** What writes bytes. */
    interface Filling {
        void into(OutputStream out) throws IOException;
    }

    /** Makes what was written complete. */
    void finish() throws Failure {
        try {
            writer.flush();
            if (temporary != null) {
                writer.close();
                temporary.moveToPlace();
            }
            finished = true;
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    /** What to tell when writing here did not work. */
    Failure cannotWrite(IOException e) {
        return cannotWrite(name, e);
    }

    private static Failure cannotWrite(String name, IOException e) {
        String reason = switch (e) {
            case NoSuchFileException missing -> "there is no such directory";
            case AccessDeniedException denied -> "access is denied";
            case FileSystemException failed when failed.getReason() != null -> String.valueOf(failed.getReason());
            default -> String.valueOf(e.getMessage());
        };
        return new Failure("cannot write %s: %s".formatted(name, reason), e);
    }

    /** Leaves nothing behind of what was not finished. */
    @Override
    public void close() {
        if (!finished && temporary != null) {
            try {
                writer.close();
            } catch (IOException e) {
                // Whatever could not be written is thrown away on the next line.
            }
            temporary.delete();
        }
    }
}
