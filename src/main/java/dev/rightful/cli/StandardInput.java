package dev.rightful.cli;

import dev.rightful.input.BulkInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Standard input. A process that is started without one has something else in its place: the next file that is opened, which
 * is one of Java's own and would be read as if somebody had meant it.
 */
final class StandardInput extends BulkInput {

    private static final Path DESCRIPTOR = Path.of("/proc/self/fd", "0");

    private boolean isKnownToBeOpen;

    StandardInput(InputStream in) {
        super(in);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (!isKnownToBeOpen) {
            if (isFileOfJava()) {
                throw new IOException("standard input is closed");
            }
            isKnownToBeOpen = true;
        }
        return in.read(target, offset, length);
    }

    /** Whether it leads to a file of Java itself; only some systems tell. */
    private static boolean isFileOfJava() {
        try {
            return Files.readSymbolicLink(DESCRIPTOR).startsWith(Path.of(System.getProperty("java.home")).toRealPath());
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    /** What stands in its place is not ours to close. */
    @Override
    public void close() throws IOException {
        if (isKnownToBeOpen) {
            in.close();
        }
    }
}
