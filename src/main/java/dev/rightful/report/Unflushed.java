package dev.rightful.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;

/** Hands on what a library writes; when to flush and close is for the owner of the output to say. */
final class Unflushed extends Writer {

    private final Appendable out;

    Unflushed(Appendable out) {
        this.out = out;
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        out.append(CharBuffer.wrap(text, offset, length));
    }

    @Override
    public void flush() {
        // Nothing is kept back here.
    }

    @Override
    public void close() {
        // The owner closes it.
    }
}
