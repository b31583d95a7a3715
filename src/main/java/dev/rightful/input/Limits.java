package dev.rightful.input;

import org.jspecify.annotations.Nullable;

/**
 * How large a document may be.
 *
 * @param maxBytes the most bytes of a document or of a line of NDJSON; null for the defaults, which are 64 MiB of YAML and
 *     1 GiB of JSON
 */
public record Limits(@Nullable Long maxBytes) {

    /** The limits that hold when nobody asks for others. */
    public static final Limits DEFAULT = new Limits(null);

    /** How many objects and lists may be open at once. */
    static final int OPEN_COLLECTIONS = 64;
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
