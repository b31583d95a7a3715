package dev.rightful.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * What was packed with gzip. A few kilobytes that would unpack to more than any portfolio holds are not unpacked to their
 * end: that would only cost time.
 */
final class Unpacked extends FilterInputStream {

    private static final int BUFFER = 1 << 16;
    /** How many times larger it may be than it was packed; documents that differ in names only shrink to a fiftieth. */
    private static final int MOST_TIMES = 200;
    /** What is smaller than this is unpacked in any case. */
    private static final long HARMLESS = 64L << 20;

    private final Counted packed;
    private long size;

    /** The packed bytes, and how many there were so far. */
    private static final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = in.read(target, offset, length);
            count += Math.max(read, 0);
            return read;
        }
    }

    Unpacked(InputStream packed) throws IOException {
        this(new Counted(packed));
    }

    private Unpacked(Counted packed) throws IOException {
        super(new GZIPInputStream(packed, BUFFER));
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = in.read(target, offset, length);
        size += Math.max(read, 0);
        if (size > HARMLESS && size / MOST_TIMES > packed.count) {
            throw new IOException("it unpacks to more than %d times its size; unpack it first if that is meant"
                    .formatted(MOST_TIMES));
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
