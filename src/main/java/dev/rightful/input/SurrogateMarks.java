package dev.rightful.input;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Remembers which characters of a text are the second half of a surrogate pair, one bit each and only where there are
 * any, so that columns can be counted in code points although the parser counts in {@code char}.
 */
final class SurrogateMarks {

    private static final int PAGE_BITS = 12;
    private static final int WORDS = 1 << (PAGE_BITS - 6);

    private long[] @Nullable [] pages = new long[16][];
    /** How many marks lie before each page, up to and including {@link #lastPage}. */
    private int[] before = new int[16];
    private int lastPage = -1;
    private int total;

    /** Marks the character at the offset; offsets only grow. */
    void add(long offset) {
        int page = (int) (offset >>> PAGE_BITS);
        reach(page);
        long[] words = pages[page];
        if (words == null) {
            words = new long[WORDS];
            pages[page] = words;
        }
        words[word(offset)] |= 1L << offset;
        total++;
    }

    /** How many marks lie from the first offset to before the second. */
    int between(long from, long to) {
        return total == 0 ? 0 : countBefore(to) - countBefore(from);
    }

    private int countBefore(long offset) {
        int page = (int) (offset >>> PAGE_BITS);
        if (page > lastPage) {
            return total;
        }
        int count = before[page];
        long[] words = pages[page];
        if (words != null) {
            for (int i = 0; i < word(offset); i++) {
                count += Long.bitCount(words[i]);
            }
            count += Long.bitCount(words[word(offset)] & ((1L << offset) - 1));
        }
        return count;
    }

    private void reach(int page) {
        if (page >= pages.length) {
            int length = Math.max(page + 1, 2 * pages.length);
            pages = Arrays.copyOf(pages, length);
            before = Arrays.copyOf(before, length);
        }
        while (lastPage < page) {
            lastPage++;
            before[lastPage] = total;
        }
    }

    private static int word(long offset) {
        return (int) (offset >>> 6) & (WORDS - 1);
    }
}
