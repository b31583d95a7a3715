package dev.rightful.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value in a topology document; {@code line} is the line that it was read from, 0 when it was not read. */
public sealed interface Value {

    /** The line that it was read from, 0 when it was not read. */
    int line();

    /** A text, which may stand for a date, an id or a word. */
    record Text(String text, int line) implements Value {}

    /**
     * A number.
     *
     * @param digits as JSON writes it
     */
    record Digits(String digits, int line) implements Value {}

    /** Yes or no. */
    record Flag(boolean holds, int line) implements Value {}

    /** A list. */
    record Items(List<Value> values, int line) implements Value {

        public Items {
            values = List.copyOf(values);
        }
    }

    /**
     * An object.
     *
     * @param fields its keys and their values, in the order in which they are written
     */
    record Fields(Map<String, Value> fields, int line) implements Value {

        public Fields {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }
    }
}
