package dev.rightful.rights;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers and texts one after the other, in the form that {@link Packed} reads: each different text stands once, and where
 * it is used there is its number.
 */
final class Packing {

    private final Map<String, Integer> textNumbers;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private Packing(Map<String, Integer> textNumbers) {
        this.textNumbers = textNumbers;
    }

    /** An empty one. */
    Packing() {
        this(new LinkedHashMap<>());
    }

    /** Adds a number from 0 to 65535. */
    void number(int number) {
        if (number < 0 || number >= 1 << 16) {
            throw new OntologyException("the agreement cannot be compiled: %d does not fit".formatted(number));
        }
        bytes.write(number >>> 8);
        bytes.write(number);
    }

    void text(String text) {
        Integer known = textNumbers.putIfAbsent(text, textNumbers.size());
        number(known == null ? textNumbers.size() - 1 : known);
    }

    void textOrNone(@Nullable String text) {
        texts(text == null ? List.of() : List.of(text));
    }

    void texts(List<String> texts) {
        number(texts.size());
        texts.forEach(this::text);
    }

    /** What adds one thing. */
    interface Adding<T> {
        void add(Packing to, T thing);
    }

    /** Adds how many things there are, where each begins, and the things, so that each can be read by itself. */
    <T> void apart(List<T> things, Adding<T> adding) {
        number(things.size());
        List<byte[]> parts = new ArrayList<>();
        int begin = 0;
        for (T thing : things) {
            Packing part = new Packing(textNumbers);
            adding.add(part, thing);
            parts.add(part.bytes.toByteArray());
            bytes.writeBytes(wide(begin));
            begin += part.bytes.size();
        }
        bytes.writeBytes(wide(begin));
        parts.forEach(bytes::writeBytes);
    }

    /** All that was added, with the texts before it. */
    byte[] toBytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        ByteArrayOutputStream texts = new ByteArrayOutputStream();
        all.writeBytes(wide(textNumbers.size()));
        for (String text : textNumbers.keySet()) {
            texts.writeBytes(text.getBytes(StandardCharsets.UTF_8));
            all.writeBytes(wide(texts.size()));
        }
        all.writeBytes(texts.toByteArray());
        all.writeBytes(bytes.toByteArray());
        return all.toByteArray();
    }

    private static byte[] wide(int number) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(number).array();
    }
}
