package dev.rightful.input;

import org.jspecify.annotations.Nullable;

/**
 * How much a document may hold. A document that holds more is refused as a whole: nothing of it is ever cut off.
 *
 * @param maxBytes the most bytes of a document or of a line of NDJSON; null for the defaults, which are 64 MiB of YAML and
 *     1 GiB of JSON
 * @param maxDepth how many objects and lists may be open at once
 * @param maxSites the most sites
 * @param maxLinks the most links
 * @param maxFindings the most findings that a document may lead to
 */
public record Limits(@Nullable Long maxBytes, int maxDepth, int maxSites, int maxLinks, int maxFindings) {

    /** The limits that hold when nobody asks for others. */
    public static final Limits DEFAULT = new Limits(null, 64, 2_000_000, 2_000_000, 1_000_000);

    /** The parser of YAML takes time that grows with the square of the depth, so that nobody can ask for more. */
    public static final int LARGEST_DEPTH = 1000;

    /** The most characters of one text. */
    static final int TEXT_LENGTH = 1_000_000;
    /** The most characters of one number. */
    static final int NUMBER_LENGTH = 100;
    /** The most characters of an id. */
    static final int ID_LENGTH = 200;
    /** The largest count. */
    static final int LARGEST_COUNT = 10_000_000;
    /** How many problems of one document are reported; a hostile document could have more than memory holds. */
    static final int PROBLEMS = 10_000;

    private static final long MEBIBYTE = 1L << 20;

    public Limits {
        if (maxBytes != null && maxBytes < 1) {
            throw new IllegalArgumentException("a document has at least 1 byte, the limit was " + maxBytes);
        }
        if (maxDepth < 1 || maxDepth > LARGEST_DEPTH || maxSites < 1 || maxLinks < 1 || maxFindings < 1) {
            throw new IllegalArgumentException("a limit is at least 1, and of depth at most %d; was %d, %d, %d, %d"
                    .formatted(LARGEST_DEPTH, maxDepth, maxSites, maxLinks, maxFindings));
        }
    }

    /** The same with another limit of bytes. */
    public Limits withMaxBytes(long bytes) {
        return new Limits(bytes, maxDepth, maxSites, maxLinks, maxFindings);
    }

    /** What to say when more than so many of something are there. */
    public static String reached(int most, String what, String flag) {
        return "there are more than " + most + " " + what + ", which is the limit; raise it with " + flag;
    }

    /** The most bytes of a document in a syntax. */
    public long bytes(Syntax syntax) {
        if (maxBytes != null) {
            return maxBytes;
        }
        return switch (syntax) {
            case YAML -> 64 * MEBIBYTE;
            case JSON, NDJSON -> 1024 * MEBIBYTE;
        };
    }
}
