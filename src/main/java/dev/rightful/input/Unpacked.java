package dev.rightful.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * What was packed with gzip, in one member or in several behind one another. A few kilobytes that would unpack to more than
 * any portfolio holds are not unpacked to their end: that would only cost time.
 */
final class Unpacked extends BulkInput {

    private static final int BUFFER = 1 << 16;
    /** How many times larger it may be than it was packed; documents that differ in names only shrink to a fiftieth. */
    private static final int MOST_TIMES = 200;
    /** What is smaller than this is unpacked in any case. */
    private static final long HARMLESS = 64L << 20;

    private final Counted packed;
    private long size;

    /** The packed bytes, and how many there were so far. */
    private static final class Counted extends BulkInput {

        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = in.read(target, offset, length);
            count += Math.max(read, 0);
            return read;
        }

        /** Older JDKs look for another member only where this promises one; of a pipe nobody knows yet. */
        @Override
        public int available() {
            return 1;
        }
    }

    /** Unpacks, and sees to it that nothing stands behind the last member: the JDK would pass a damaged one by. */
    private static final class Members extends GZIPInputStream {

        /** How many bytes stand behind the packed ones of each member. */
        private static final int TRAILER = 8;

        private final Counted packed;
        private long countWhenFilled;

        Members(Counted packed) throws IOException {
            super(packed, BUFFER);
            this.packed = packed;
        }

        @Override
        protected void fill() throws IOException {
            super.fill();
            countWhenFilled = packed.count;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            if (read < 0 && (behindPacked() > TRAILER || packed.read() >= 0)) {
                throw new IOException("behind what was packed with gzip stands something else, or what is damaged");
            }
            return read;
        }

        /** How many bytes were taken behind the packed ones of the last member. */
        private long behindPacked() {
            return inf.getRemaining() + packed.count - countWhenFilled;
        }
    }

    Unpacked(InputStream packed) throws IOException {
        this(new Counted(packed));
    }

    private Unpacked(Counted packed) throws IOException {
        super(new Members(packed));
        this.packed = packed;
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
