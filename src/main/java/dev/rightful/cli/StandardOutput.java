package dev.rightful.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * Standard output, which its reader may close while we write, as {@code head} does. That is no failure: from then on
 * everything is dropped and the run goes on to its verdict. Any other trouble is a failure.
 */
final class StandardOutput extends OutputStream {

    private final OutputStream out;
    private final OutputKind kind;
    private boolean closed;

    StandardOutput(OutputStream out, OutputKind kind) {
        this.out = out;
        this.kind = kind;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[]{(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (!closed) {
            try {
                out.write(bytes, offset, length);
            } catch (IOException e) {
                closed = isClosedPipe(e);
                if (!closed) {
                    throw e;
                }
            }
        }
    }

    /** The system says so in the user's language, but a pipe has no other way to fail. */
    private boolean isClosedPipe(IOException e) {
        return kind.isPipe() || String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
}
