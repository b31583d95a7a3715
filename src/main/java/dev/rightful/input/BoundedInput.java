package dev.rightful.input;

import java.io.IOException;
import java.io.InputStream;

/** Refuses to read more than so many bytes. */
final class BoundedInput extends BulkInput {

    private static final long MEBIBYTE = 1L << 20;

    private final long limit;
    private final String what;
    private final String remedy;
    private long left;

    BoundedInput(InputStream in, long limit, String what) {
        this(in, limit, what, "; raise it with --max-bytes");
    }

    /**
     * @param remedy the end of the message, which says what to do about it
     */
    BoundedInput(InputStream in, long limit, String what, String remedy) {
        super(in);
        this.limit = limit;
        this.what = what;
        this.remedy = remedy;
        this.left = limit;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (left == 0) {
            if (in.read() < 0) {
                return -1;
            }
            throw MalformedTextException
                    .everywhere("%s is larger than the limit of %s%s".formatted(what, size(), remedy));
        }
        int count = in.read(target, offset, (int) Math.min(length, left));
        left -= Math.max(count, 0);
        return count;
    }

    @Override
    public long skip(long count) {
        throw new UnsupportedOperationException("every byte is read");
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private String size() {
        return limit % MEBIBYTE == 0
                ? "%d bytes (%d MiB)".formatted(limit, limit / MEBIBYTE)
                : "%d bytes".formatted(limit);
    }
}
