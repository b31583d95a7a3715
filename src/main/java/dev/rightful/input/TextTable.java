package dev.rightful.input;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The short texts that were met last, so that a text which comes again is not made again. It has so many places; a text that
 * needs one that is taken gets it. Not for several threads at once.
 */
final class TextTable {

    private static final int PLACES = 1 << 12;
    private static final int LONGEST = 40;

    private final @Nullable String[] texts = new String[PLACES];

    /**
     * A text in ASCII.
     *
     * @param hash what Java's {@code hashCode} gives for it
     */
    String text(byte[] bytes, int offset, int length, int hash) {
        if (length > LONGEST) {
            return new String(bytes, offset, length, StandardCharsets.ISO_8859_1);
        }
        int place = (hash ^ (hash >>> 15) ^ (hash >>> 7)) & (PLACES - 1);
        String known = texts[place];
        if (known == null || !isAt(known, bytes, offset, length, hash)) {
            known = new String(bytes, offset, length, StandardCharsets.ISO_8859_1);
            texts[place] = known;
        }
        return known;
    }

    private static boolean isAt(String text, byte[] bytes, int offset, int length, int hash) {
        if (text.length() != length || text.hashCode() != hash) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != bytes[offset + i]) {
                return false;
            }
        }
        return true;
    }
}
