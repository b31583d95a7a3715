package dev.rightful.portfolio;

import org.jspecify.annotations.Nullable;

/**
 * Tells which things several topologies speak of, in memory that does not grow: all of those, and perhaps a few more.
 *
 * <p>Each thing has a place of two bits, by its number: nobody spoke of it, somebody did, several did. Things that happen to
 * have one place pass for one.
 */
final class SharedThings {

    private static final int PLACES_IN_WORD = Long.SIZE / 2;
    private static final int WORDS_IN_PAGE = 1 << 13;

    private final int wordsInPage;
    private final long[] @Nullable [] pages;
    private final long places;

    /**
     * Nothing was spoken of.
     *
     * @param bytes how much memory to take at most
     */
    SharedThings(long bytes) {
        long words = Math.max(1, Long.highestOneBit(bytes) / Long.BYTES);
        this.wordsInPage = (int) Math.min(words, WORDS_IN_PAGE);
        this.pages = new long[(int) (words / wordsInPage)][];
        this.places = words * PLACES_IN_WORD;
    }

    /** Notes that a topology speaks of a thing; to be called once for each of both. */
    void note(long thing) {
        long[] page = pages[page(thing)];
        if (page == null) {
            page = new long[wordsInPage];
            pages[page(thing)] = page;
        }
        long word = page[word(thing)];
        boolean isKnown = (word & (once(thing) | severalTimes(thing))) != 0;
        page[word(thing)] = word | (isKnown ? severalTimes(thing) : once(thing));
    }

    /** Whether several topologies speak of a thing; sometimes also when only one does. */
    boolean contains(long thing) {
        long[] page = pages[page(thing)];
        return page != null && (page[word(thing)] & severalTimes(thing)) != 0;
    }

    private int page(long thing) {
        return (int) (place(thing) / PLACES_IN_WORD / wordsInPage);
    }

    private int word(long thing) {
        return (int) (place(thing) / PLACES_IN_WORD % wordsInPage);
    }

    private long once(long thing) {
        return 1L << (2 * (place(thing) % PLACES_IN_WORD));
    }

    private long severalTimes(long thing) {
        return once(thing) << 1;
    }

    private long place(long thing) {
        return thing & (places - 1);
    }
}
