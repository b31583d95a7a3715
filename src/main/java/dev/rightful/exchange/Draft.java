package dev.rightful.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An object that is being written; what is null is left out. */
final class Draft {

    private final Map<String, Value> fields = new LinkedHashMap<>();

    Draft text(String key, @Nullable Object text) {
        return value(key, text == null ? null : text(text.toString()));
    }

    /** The word of a constant: in lower case, with hyphens. */
    Draft word(String key, @Nullable Enum<?> constant) {
        return text(key, constant == null ? null : wordOf(constant));
    }

    /** One of two words. */
    Draft word(String key, boolean holds, String no, String yes) {
        return text(key, holds ? yes : no);
    }

    Draft count(String key, @Nullable Integer count) {
        return value(key, count == null ? null : new Value.Digits(count.toString(), 0));
    }

    Draft flag(String key, @Nullable Boolean holds) {
        return value(key, holds == null ? null : new Value.Flag(holds, 0));
    }

    Draft texts(String key, @Nullable List<String> texts) {
        return list(key, texts, Draft::text);
    }

    /** A list of objects. */
    <T> Draft objects(String key, @Nullable List<T> things, Function<T, Draft> draft) {
        return list(key, things, thing -> draft.apply(thing).value());
    }

    /** An object. */
    <T> Draft object(String key, @Nullable T thing, Function<T, Draft> draft) {
        return value(key, thing == null ? null : draft.apply(thing).value());
    }

    Draft value(String key, @Nullable Value value) {
        if (value != null) {
            fields.put(key, value);
        }
        return this;
    }

    Value.Fields value() {
        return new Value.Fields(fields, 0);
    }

    static String wordOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private <T> Draft list(String key, @Nullable List<T> things, Function<T, Value> value) {
        if (things == null) {
            return this;
        }
        List<Value> values = new ArrayList<>(things.size());
        things.forEach(thing -> values.add(value.apply(thing)));
        return value(key, new Value.Items(values, 0));
    }

    private static Value text(String text) {
        return new Value.Text(text, 0);
    }
}
