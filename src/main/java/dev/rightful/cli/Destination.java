package dev.rightful.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Where a report goes, text in UTF-8: standard output, or a file that is there as a whole or not at all. Until it is
 * complete a file lives beside its place under another name.
 */
final class Destination implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final String name;
    private final OutputStream out;
    private final Writer writer;
    private final @Nullable Path temporary;
    private final @Nullable Path file;
    private boolean finished;

    private Destination(String name, OutputStream out, @Nullable Path temporary, @Nullable Path file) {
        this.name = name;
        this.out = out;
        this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
        this.temporary = temporary;
        this.file = file;
    }

    /** Standard output. */
    static Destination standardOutput(Surroundings surroundings) {
        return new Destination("standard output", new StandardOutput(surroundings.out(), surroundings.outIs()), null,
                null);
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
                return new Destination(path, Files.newOutputStream(file), null, null);
            }
            Path real = Files.exists(file) ? file.toRealPath() : file;
            if (Files.exists(real) && !Files.isWritable(real)) {
                throw new AccessDeniedException(path);
            }
            Path temporary = temporary(real);
            temporary.toFile().deleteOnExit();
            return new Destination(path, Files.newOutputStream(temporary, StandardOpenOption.WRITE), temporary, real);
        } catch (InvalidPathException e) {
            throw new Failure("cannot write %s: this is no path".formatted(path), e);
        } catch (IOException e) {
            throw cannotWrite(path, e);
        }
    }

    /** A file of our own beside the one to be written; a run that was killed may have left one behind. */
    private static Path temporary(Path file) throws IOException {
        for (int number = 1;; number++) {
            try {
                return Files.createFile(file.resolveSibling("." + file.getFileName() + "." + number + ".tmp"));
            } catch (FileAlreadyExistsException e) {
                if (number == 1000) {
                    throw e;
                }
            }
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
            if (temporary != null && file != null) {
                writer.close();
                Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
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
            temporary.toFile().delete();
        }
    }
}
