package dev.rightful.input;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a YAML document, as the YAML parser likes to read them: as many as it asks for, and only characters
 * that YAML allows. Counts lines and columns, because the parser does not say where its input failed.
 */
final class YamlText extends Reader {

    /** A scalar that does not fit the parser's window is copied once per window, so the window of large documents is large. */
    private static final int LARGE_WINDOW = 1 << 21;
    private static final int SMALL_WINDOW = 1 << 16;

    private final Utf8Reader in;
    private final char[] chars = new char[SMALL_WINDOW];
    private int next;
    private int filled;
    private boolean ended;
    private @Nullable IOException failure;
    private int line = 1;
    private int column = 1;
    private char last;

    YamlText(Utf8Reader in) {
        this.in = in;
        while (filled < SMALL_WINDOW - 1 && !ended && failure == null) {
            fill();
        }
    }

    /** How many characters the parser should ask for at once. */
    int windowSize() {
        return ended || failure != null ? SMALL_WINDOW : LARGE_WINDOW;
    }

    /** The position of the character that is delivered next. */
    long position() {
        return Position.of(line, column);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int count = 0;
        while (count < length) {
            if (next == filled) {
                next = 0;
                filled = 0;
                if (failure != null || ended) {
                    break;
                }
                fill();
            } else if (!allowed()) {
                filled = next;
            } else {
                advance(chars[next]);
                target[offset + count] = chars[next];
                next++;
                count++;
            }
        }
        if (count == 0 && failure != null) {
            throw failure;
        }
        return count == 0 ? -1 : count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void fill() {
        try {
            int count = in.read(chars, filled, chars.length - filled);
            if (count < 0) {
                ended = true;
            } else {
                filled += count;
            }
        } catch (IOException e) {
            failure = e;
        }
    }

    /** Whether the next character may stand in YAML; what may not becomes the failure that ends the text. */
    private boolean allowed() {
        char c = chars[next];
        if ((c >= ' ' && c < 0x7F) || c == '\t' || c == '\n' || c == '\r' || c == 0x85
                || (c >= 0xA0 && c < 0xFFFE)) {
            return true;
        }
        failure = MalformedTextException.here("the character %s may not stand in YAML".formatted(Shown.codePoint(c)));
        return false;
    }

    private void advance(char c) {
        if (c == '\n' && last == '\r') {
            column = 1;
        } else if (c == '\n' || c == '\r') {
            line++;
            column = 1;
        } else if (!Character.isLowSurrogate(c) && c != 0xFEFF) {
            column++;
        }
        last = c;
    }
}
