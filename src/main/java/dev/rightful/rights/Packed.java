package dev.rightful.rights;

import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link Packing} wrote, from some place on.
 *
 * <p>A check starts with this, before the JVM has compiled anything. So nothing is read that nobody asks for: a text
 * is made when it is first used, and a thing of a list when it is first got.
 */
final class Packed {

    private final Texts texts;
    private int next;

    /** The bytes, and the texts made so far. */
    private static final class Texts {

        private final byte[] bytes;
        private final String pool;
        private final @Nullable String[] made;

        Texts(byte[] bytes) {
            this.bytes = bytes;
            this.made = new String[wide(0)];
            this.pool = new String(bytes, beginOfPool(), wide(beginOfPool() - Integer.BYTES), StandardCharsets.UTF_8);
        }

        int beginOfPool() {
            return (made.length + 2) * Integer.BYTES;
        }

        int beginOfNumbers() {
            return beginOfPool() + wide(beginOfPool() - Integer.BYTES);
        }

        int wide(int at) {
            return number(at) << 16 | number(at + 2);
        }

        int number(int at) {
            return (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
        }

        String text(int number) {
            String text = made[number];
            if (text == null) {
                // Before the end of each text stands that of the one before, and before the first how many there are.
                int begin = number == 0 ? 0 : wide(number * Integer.BYTES);
                text = pool.substring(begin, wide((number + 1) * Integer.BYTES));
                made[number] = text;
            }
            return text;
        }
    }

    private Packed(Texts texts, int next) {
        this.texts = texts;
        this.next = next;
    }

    /** From the first number on. */
    static Packed of(byte[] bytes) {
        Texts texts = new Texts(bytes);
        return new Packed(texts, texts.beginOfNumbers());
    }

    int number() {
        int number = texts.number(next);
        next += 2;
        return number;
    }

    String text() {
        return texts.text(number());
    }

    @Nullable
    String textOrNone() {
        return number() == 0 ? null : text();
    }

    List<String> texts() {
        int size = number();
        if (size == 0) {
            return List.of();
        }
        String[] list = new String[size];
        for (int i = 0; i < size; i++) {
            list[i] = text();
        }
        return List.of(list);
    }

    /** Things that were packed apart, each made when it is first got. */
    <T> List<T> apart(Function<Packed, T> reading) {
        int size = number();
        int index = next;
        int begin = index + (size + 1) * Integer.BYTES;
        next = begin + texts.wide(begin - Integer.BYTES);
        return new AbstractList<>() {

            private final @Nullable Object[] made = new Object[size];

            @Override
            @SuppressWarnings("unchecked") // nothing else is put there
            public T get(int number) {
                Object thing = made[number];
                if (thing == null) {
                    thing = reading.apply(new Packed(texts, begin + texts.wide(index + number * Integer.BYTES)));
                    made[number] = thing;
                }
                return (T) thing;
            }

            @Override
            public int size() {
                return size;
            }
        };
    }
}
