package dev.rightful.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The events of a JSON document that is one line in memory, for a reader that meets millions of them.
 *
 * <p>It knows sound JSON only. Whatever else it meets it does not explain but throws {@link Unsound}, and {@link JsonEvents},
 * which takes longer, reads the line again and says what is wrong. What it takes for sound has to be sound for that as well.
 */
final class LineEvents implements Events {

    /** The line is not sound JSON, or in some way unusual. */
    static final class Unsound extends RuntimeException {

        private static final long serialVersionUID = 1;

        Unsound() {
            super("the line is to be read by the other reader", null, false, false);
        }
    }

    /** What may come next. */
    private enum Expected {
        VALUE, VALUE_OR_END, KEY, KEY_OR_END, SEPARATOR, NOTHING
    }

    /** What is open is noted in the bits of a number, of which the first stands for the document. */
    private static final int LARGEST_DEPTH = Long.SIZE - 1;

    private final TextTable table;
    private final int line;
    private final byte[] bytes;
    private final int begin;
    private final int last;
    private final int mostOpen;
    private int at;
    /** How many bytes before the current place are not the first one of their character. */
    private int continued;
    private Expected expected = Expected.VALUE;
    private long objects;
    private int depth;
    private Event event = Event.END;
    private Scalar scalar = Scalar.NULL;
    private int start;
    private int continuedAtStart;
    private int textStart;
    private int textEnd;
    private int hash;
    private boolean isPlain;
    private @Nullable String text;

    /**
     * Of some bytes, which nobody changes meanwhile.
     *
     * @param table knows texts that came before
     * @param line the number of the line
     * @param maxDepth how many objects and lists may be open at once
     */
    LineEvents(TextTable table, byte[] bytes, int offset, int length, int line, int maxDepth) {
        this.table = table;
        this.bytes = bytes;
        this.begin = offset;
        this.at = offset;
        this.last = offset + length;
        this.line = line;
        this.mostOpen = Math.min(maxDepth, LARGEST_DEPTH);
    }

    @Override
    public Event next() {
        text = null;
        int c = ink();
        if (expected == Expected.SEPARATOR && c == ',') {
            expected = isInObject() ? Expected.KEY : Expected.VALUE;
            at++;
            c = ink();
        } else if (expected == Expected.SEPARATOR && c != '}' && c != ']') {
            throw new Unsound();
        }
        start = at;
        continuedAtStart = continued;
        event = switch (c) {
            case '"' -> string();
            case '{', '[' -> open(c == '{');
            case '}', ']' -> close(c == '}');
            case -1 -> endOfLine();
            default -> word(c);
        };
        return event;
    }

    /** The next byte that is not blank, without taking it; -1 at the end. */
    private int ink() {
        while (at < last) {
            int c = bytes[at];
            if (c != ' ' && c != '\t') {
                return c;
            }
            at++;
        }
        return -1;
    }

    private Event endOfLine() {
        if (expected != Expected.NOTHING) {
            throw new Unsound();
        }
        return Event.END;
    }

    private boolean isInObject() {
        return (objects & (1L << depth)) != 0;
    }

    private Event open(boolean isObject) {
        value();
        depth++;
        if (depth > mostOpen) {
            throw new Unsound();
        }
        objects = isObject ? objects | (1L << depth) : objects & ~(1L << depth);
        expected = isObject ? Expected.KEY_OR_END : Expected.VALUE_OR_END;
        at++;
        return isObject ? Event.START_OBJECT : Event.START_LIST;
    }

    private Event close(boolean isObject) {
        boolean mayEnd = expected == Expected.SEPARATOR
                || expected == (isObject ? Expected.KEY_OR_END : Expected.VALUE_OR_END);
        if (!mayEnd || depth == 0 || isInObject() != isObject) {
            throw new Unsound();
        }
        depth--;
        expected = depth == 0 ? Expected.NOTHING : Expected.SEPARATOR;
        at++;
        return isObject ? Event.END_OBJECT : Event.END_LIST;
    }

    /** Notes that a value begins, which is only right where one is expected. */
    private void value() {
        if (expected != Expected.VALUE && expected != Expected.VALUE_OR_END) {
            throw new Unsound();
        }
    }

    private void afterValue() {
        expected = depth == 0 ? Expected.NOTHING : Expected.SEPARATOR;
    }

    private Event string() {
        boolean isKey = expected == Expected.KEY || expected == Expected.KEY_OR_END;
        if (!isKey) {
            value();
        }
        scalar = Scalar.QUOTED;
        scan();
        if (!isKey) {
            afterValue();
            return Event.SCALAR;
        }
        if (ink() != ':') {
            throw new Unsound();
        }
        at++;
        expected = Expected.VALUE;
        return Event.KEY;
    }

    /** Goes to the end of a text. */
    private void scan() {
        byte[] line = bytes;
        int end = last;
        int i = at + 1;
        int h = 0;
        textStart = i;
        while (i < end) {
            int c = line[i];
            if (c == '"') {
                textEnd = i;
                hash = h;
                isPlain = true;
                at = i + 1;
                return;
            }
            if (c < ' ' || c == '\\') {
                break;
            }
            h = 31 * h + c;
            i++;
        }
        scanUnusual(i);
    }

    /** Goes to the end of a text with characters beyond ASCII. */
    private void scanUnusual(int from) {
        int i = from;
        while (i < last && bytes[i] != '"') {
            int c = bytes[i];
            if ((c >= 0 && c < ' ') || c == '\\') {
                throw new Unsound();
            }
            if ((c & 0xC0) == 0x80) {
                continued++;
            }
            i++;
        }
        if (i == last) {
            throw new Unsound();
        }
        textEnd = i;
        isPlain = false;
        at = i + 1;
        // Now, because text that is not UTF-8 is unsound whether or not somebody asks for it.
        text = decoded();
    }

    private String decoded() {
        try {
            return StandardCharsets.UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, textStart, textEnd - textStart))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Unsound();
        }
    }

    /** A number, a boolean or null. */
    private Event word(int first) {
        value();
        textStart = at;
        if (first == '-' || (first >= '0' && first <= '9')) {
            number();
            scalar = Scalar.NUMBER;
        } else if (isWord("true") || isWord("false")) {
            scalar = Scalar.BOOLEAN;
        } else if (isWord("null")) {
            scalar = Scalar.NULL;
        } else {
            throw new Unsound();
        }
        textEnd = at;
        if (at < last && " \t,]}".indexOf(bytes[at]) < 0) {
            throw new Unsound();
        }
        int h = 0;
        for (int i = textStart; i < textEnd; i++) {
            h = 31 * h + bytes[i];
        }
        hash = h;
        isPlain = true;
        afterValue();
        return Event.SCALAR;
    }

    private boolean isWord(String word) {
        if (last - at < word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (bytes[at + i] != word.charAt(i)) {
                return false;
            }
        }
        at += word.length();
        return true;
    }

    private void number() {
        int from = at;
        if (bytes[at] == '-') {
            at++;
        }
        if (at < last && bytes[at] == '0') {
            at++;
        } else {
            digits();
        }
        if (at < last && bytes[at] == '.') {
            at++;
            digits();
        }
        if (at < last && (bytes[at] == 'e' || bytes[at] == 'E')) {
            at++;
            if (at < last && (bytes[at] == '+' || bytes[at] == '-')) {
                at++;
            }
            digits();
        }
        if (at - from > Limits.NUMBER_LENGTH) {
            throw new Unsound();
        }
    }

    private void digits() {
        int from = at;
        while (at < last && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        if (at == from) {
            throw new Unsound();
        }
    }

    @Override
    public Event current() {
        return event;
    }

    @Override
    public Scalar scalar() {
        return scalar;
    }

    @Override
    public String text() {
        String known = text;
        if (known == null) {
            if (!isPlain || textEnd - textStart > Limits.TEXT_LENGTH) {
                throw new Unsound();
            }
            known = table.text(bytes, textStart, textEnd - textStart, hash);
            text = known;
        }
        return known;
    }

    @Override
    public long start() {
        return Position.of(line, start - begin - continuedAtStart + 1);
    }

    @Override
    public long end() {
        return Position.of(line, at - begin - continued + 1);
    }
}
