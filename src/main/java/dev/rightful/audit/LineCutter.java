package dev.rightful.audit;

import dev.rightful.input.Unreadable;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream into blocks of whole lines. Lines end with a line feed, a carriage return or both; blank ones are passed
 * by. A line that is too long is passed by as well, without being kept, and told.
 */
final class LineCutter implements Closeable {

    private static final int BLOCK = 1 << 18;

    private final String source;
    private final InputStream in;
    private final long longest;
    private byte[] rest = new byte[0];
    private int number = 1;
    private boolean started;
    private boolean ended;
    private boolean afterCarriageReturn;
    private @Nullable String failure;

    /**
     * Of a stream.
     *
     * @param longest how many bytes a line has at most
     */
    LineCutter(String source, InputStream in, long longest) {
        this.source = source;
        this.in = in;
        this.longest = Math.min(longest, Integer.MAX_VALUE - (1 << 20));
    }

    /** The next lines, or what is wrong with the next one; null at the end. */
    @Nullable
    Batch next() {
        while (true) {
            if (failure != null) {
                Batch trouble = new Batch.Trouble(source, number, failure);
                failure = null;
                return trouble;
            }
            if (ended && rest.length == 0) {
                return null;
            }
            Batch batch = ended ? lastLine() : cut();
            if (batch != null) {
                return batch;
            }
        }
    }

    private @Nullable Batch cut() {
        byte[] block = Arrays.copyOf(rest, Math.max(BLOCK, rest.length + BLOCK / 2));
        int seen = rest.length;
        int filled = seen;
        rest = new byte[0];
        while (true) {
            filled = fill(block, filled);
            if (!started) {
                started = true;
                if (looksLikeUtf16(block, filled)) {
                    ended = true;
                    return new Batch.Trouble(source, 1,
                            "the file is not UTF-8 but looks like UTF-16; save it as UTF-8");
                }
            }
            int end = lastEnd(block, seen, filled);
            if (end >= 0) {
                rest = ended && failure != null ? new byte[0] : Arrays.copyOfRange(block, end + 1, filled);
                return lines(block, end + 1);
            }
            if (ended) {
                // What came before reading failed is no whole line.
                rest = failure != null ? new byte[0] : Arrays.copyOf(block, filled);
                return null;
            }
            seen = filled;
            if (filled > longest) {
                return passedBy(tooLong());
            }
            if (filled == block.length) {
                try {
                    block = Arrays.copyOf(block, (int) Math.min(2L * block.length, longest + BLOCK));
                } catch (OutOfMemoryError e) {
                    return passedBy(trouble("the line has more than %d bytes, for which there is not enough memory"
                            .formatted(filled)));
                }
            }
        }
    }

    private int fill(byte[] block, int from) {
        int filled = from;
        try {
            while (filled < block.length && !ended) {
                int count = in.read(block, filled, block.length - filled);
                ended = count < 0;
                filled += Math.max(count, 0);
            }
        } catch (IOException e) {
            ended = true;
            failure = Unreadable.reason(e);
        }
        return filled;
    }

    private static boolean looksLikeUtf16(byte[] block, int filled) {
        if (filled < 2) {
            return false;
        }
        int first = block[0] & 0xFF;
        int second = block[1] & 0xFF;
        return (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE) || (first == 0 ^ second == 0);
    }

    private static int lastEnd(byte[] block, int from, int to) {
        int end = to - 1;
        while (end >= from && block[end] != '\n' && block[end] != '\r') {
            end--;
        }
        return end < from ? -1 : end;
    }

    private @Nullable Batch lastLine() {
        byte[] block = rest;
        rest = new byte[0];
        if (block.length > longest) {
            return tooLong();
        }
        byte[] closed = Arrays.copyOf(block, block.length + 1);
        closed[block.length] = '\n';
        return lines(closed, closed.length);
    }

    /** The lines of a block that ends with the end of a line; null when all are blank. */
    private @Nullable Batch lines(byte[] block, int length) {
        int[] starts = new int[16];
        int[] ends = new int[16];
        int[] numbers = new int[16];
        int count = 0;
        int from = 0;
        while (from < length) {
            if (afterCarriageReturn && block[from] == '\n') {
                afterCarriageReturn = false;
                from++;
                continue;
            }
            int ink = from;
            while (block[ink] == ' ' || block[ink] == '\t') {
                ink++;
            }
            int at = ink;
            while (block[at] != '\n' && block[at] != '\r') {
                at++;
            }
            if (at > ink) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * count);
                    ends = Arrays.copyOf(ends, 2 * count);
                    numbers = Arrays.copyOf(numbers, 2 * count);
                }
                starts[count] = from;
                ends[count] = at;
                numbers[count++] = number;
            }
            number++;
            afterCarriageReturn = block[at] == '\r';
            from = at + 1;
        }
        return count == 0 ? null : new Batch.Lines(source, block, starts, ends, numbers, 0, count);
    }

    /** Passes the rest of a line by, with which there is some trouble. */
    private Batch passedBy(Batch trouble) {
        byte[] block = new byte[BLOCK];
        while (!ended) {
            int filled = fill(block, 0);
            for (int i = 0; i < filled; i++) {
                if (block[i] == '\n' || block[i] == '\r') {
                    afterCarriageReturn = block[i] == '\r';
                    rest = Arrays.copyOfRange(block, i + 1, filled);
                    number++;
                    return trouble;
                }
            }
        }
        return trouble;
    }

    private Batch tooLong() {
        return trouble("the line is larger than the limit of %d bytes; raise it with --max-bytes".formatted(longest));
    }

    private Batch trouble(String reason) {
        return new Batch.Trouble(source, number, reason);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
