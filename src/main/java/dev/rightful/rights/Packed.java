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
 * is made when it is first used, and a thing of a list when it is first got. Several threads may do so at once, as a thing
 * never changes: at worst they make it twice.
 */
final class Packed {

    private final Texts texts;
    private int next;

    /** The bytes, and the texts made so far. */
    private static final class Texts {

        private final byte[] bytes;
        private final @Nullable String[] made;
        private final int first;

        Texts(byte[] bytes) {
            this.bytes = bytes;
            this.made = new String[wide(0)];
            this.first = (made.length + 1) * Integer.BYTES;
        }

        /** Where a text ends, and the next one or the numbers begin. */
        int end(int number) {
            return number < 0 ? first : first + wide((number + 1) * Integer.BYTES);
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
                int begin = end(number - 1);
                text = new String(bytes, begin, end(number) - begin, StandardCharsets.UTF_8);
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
        return new Packed(texts, texts.end(texts.made.length - 1));
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
