package dev.rightful.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream in front of another one that watches what is read; it reads a single byte as it reads several. */
public abstract class BulkInput extends FilterInputStream {

    /** In front of another stream. */
    protected BulkInput(InputStream in) {
        super(in);
    }

    @Override
    public final int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public abstract int read(byte[] target, int offset, int length) throws IOException;
}
