package dev.rightful.plan;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** What can be told of a price list before its rows are read. */
final class PriceText {

    private PriceText() {}

    /** What separates columns in the first row, outside of quotes. */
    static String separators(String text) {
        StringBuilder found = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length() && (quoted || (text.charAt(i) != '\n' && text.charAt(i) != '\r')); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (!quoted && (c == ',' || c == ';' || c == '\t') && found.indexOf(String.valueOf(c)) < 0) {
                found.append(c);
            }
        }
        return found.toString();
    }

    /** The first line of some bytes that is not UTF-8; the last one if all are. */
    static int lineOfFirstFault(byte[] bytes) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                if (!isUtf8(bytes, start, i + 1)) {
                    return line;
                }
                line++;
                start = i + 1;
            }
        }
        return line;
    }

    private static boolean isUtf8(byte[] bytes, int from, int to) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
