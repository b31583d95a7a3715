package dev.rightful.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * JSON without blanks, as bytes in a buffer that grows. What a terminal would act upon is escaped, as {@link JsonReport}
 * does it.
 */
final class JsonBytes {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    /** The longest that one character becomes. */
    private static final int LONGEST = 6;
    private static final byte[] SHORT_ESCAPES = shortEscapes();

    private byte[] bytes = new byte[1 << 16];
    private int length;

    private static byte[] shortEscapes() {
        byte[] escapes = new byte[128];
        Arrays.fill(escapes, 0, 0x20, (byte) 'u');
        escapes[0x7f] = 'u';
        escapes['\b'] = 'b';
        escapes['\t'] = 't';
        escapes['\n'] = 'n';
        escapes['\f'] = 'f';
        escapes['\r'] = 'r';
        escapes['"'] = '"';
        escapes['\\'] = '\\';
        return escapes;
    }

    /** Adds what is ASCII and JSON already, such as a key with its colon. */
    JsonBytes raw(byte[] json) {
        ensure(json.length);
        System.arraycopy(json, 0, bytes, length, json.length);
        length += json.length;
        return this;
    }

    /** Adds once more what stands between two places. */
    JsonBytes again(int from, int to) {
        ensure(to - from);
        System.arraycopy(bytes, from, bytes, length, to - from);
        length += to - from;
        return this;
    }

    JsonBytes raw(char c) {
        ensure(1);
        bytes[length++] = (byte) c;
        return this;
    }

    JsonBytes number(long number) {
        ensure(20);
        if (number >= 0 && number < 10) {
            bytes[length++] = (byte) ('0' + number);
            return this;
        }
        String digits = Long.toString(number);
        for (int i = 0; i < digits.length(); i++) {
            bytes[length++] = (byte) digits.charAt(i);
        }
        return this;
    }

    /** Adds a text with its quotes. */
    JsonBytes text(String text) {
        int size = text.length();
        ensure(size + 2);
        byte[] to = bytes;
        int at = length;
        to[at++] = '"';
        for (int i = 0; i < size; i++) {
            char c = text.charAt(i);
            if (c >= 0x80 || SHORT_ESCAPES[c] != 0) {
                length = at;
                rest(text, i);
                return this;
            }
            to[at++] = (byte) c;
        }
        to[at++] = '"';
        length = at;
        return this;
    }

    private void rest(String text, int from) {
        int size = text.length();
        for (int i = from; i < size; i++) {
            ensure((size - i) + LONGEST + 1);
            char c = text.charAt(i);
            if (c < 0x80) {
                ascii(c);
            } else if (Character.isSurrogate(c)) {
                if (Character.isHighSurrogate(c) && i + 1 < size && Character.isLowSurrogate(text.charAt(i + 1))) {
                    i++;
                    utf8(Character.toCodePoint(c, text.charAt(i)));
                } else {
                    escaped(c);
                }
            } else if (Visible.isHarmless(c)) {
                utf8(c);
            } else {
                escaped(c);
            }
        }
        bytes[length++] = '"';
    }

    private void ascii(char c) {
        byte escape = SHORT_ESCAPES[c];
        if (escape == 0) {
            bytes[length++] = (byte) c;
        } else if (escape == 'u') {
            escaped(c);
        } else {
            bytes[length++] = '\\';
            bytes[length++] = escape;
        }
    }

    private void escaped(char c) {
        String digits = HEX.toHexDigits(c);
        bytes[length++] = '\\';
        bytes[length++] = 'u';
        for (int i = 0; i < digits.length(); i++) {
            bytes[length++] = (byte) digits.charAt(i);
        }
    }

    private void utf8(int codePoint) {
        if (codePoint < 0x800) {
            bytes[length++] = (byte) (0xC0 | codePoint >> 6);
        } else {
            if (codePoint < 0x10000) {
                bytes[length++] = (byte) (0xE0 | codePoint >> 12);
            } else {
                bytes[length++] = (byte) (0xF0 | codePoint >> 18);
                bytes[length++] = (byte) (0x80 | (codePoint >> 12 & 0x3F));
            }
            bytes[length++] = (byte) (0x80 | (codePoint >> 6 & 0x3F));
        }
        bytes[length++] = (byte) (0x80 | (codePoint & 0x3F));
    }

    private void ensure(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, Math.addExact(bytes.length, bytes.length >> 1)));
        }
    }

    int length() {
        return length;
    }

    /** Takes back what was added since it had that length. */
    void shorten(int before) {
        length = before;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
    }
}
