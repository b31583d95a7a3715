package dev.rightful.generated;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Documents as trees of maps, lists, texts, numbers and truth values that can be changed. */
final class Json {

    private Json() {}

    /** An object of keys and values; what is null is left out. */
    static Map<String, Object> object(@Nullable Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            put(object, String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
        }
        return object;
    }

    /** Adds a value unless it is null. */
    static void put(Map<String, Object> object, String key, @Nullable Object value) {
        if (value != null) {
            object.put(key, value);
        }
    }

    /** The objects in a list of an object; empty when there is no such list. */
    @SuppressWarnings("unchecked") // lists under such keys hold objects
    static List<Map<String, Object>> objects(Map<String, Object> object, String key) {
        Object list = object.get(key);
        return list == null ? new ArrayList<>() : (List<Map<String, Object>>) list;
    }

    /** The texts in a list of an object; empty when there is no such list. */
    @SuppressWarnings("unchecked") // lists under such keys hold texts
    static List<String> texts(Map<String, Object> object, String key) {
        Object list = object.get(key);
        return list == null ? new ArrayList<>() : (List<String>) list;
    }

    /** A text of an object. */
    static String text(Map<String, Object> object, String key) {
        Object text = object.get(key);
        if (text == null) {
            throw new IllegalArgumentException("there is no " + key + " in " + object);
        }
        return text.toString();
    }

    /** A copy in which everything can be changed. */
    static Map<String, Object> copy(Map<String, Object> object) {
        Map<String, Object> copy = new LinkedHashMap<>();
        object.forEach((key, value) -> copy.put(key, copyOf(value)));
        return copy;
    }

    private static Object copyOf(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            map.forEach((key, each) -> copy.put((String) key, copyOf(each)));
            return copy;
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(each -> copy.add(copyOf(each)));
            return copy;
        }
        return value;
    }

    /** The document as JSON, an entry of a list of the whole document to a line. */
    static String written(Map<String, Object> document) {
        StringBuilder out = new StringBuilder("{");
        String separator = "\n  ";
        for (Map.Entry<String, Object> each : document.entrySet()) {
            out.append(separator);
            quote(each.getKey(), out);
            out.append(": ");
            if (each.getValue() instanceof List<?> list && !list.isEmpty()) {
                String comma = "[\n    ";
                for (Object entry : list) {
                    out.append(comma);
                    write(entry, out);
                    comma = ",\n    ";
                }
                out.append(']');
            } else {
                write(each.getValue(), out);
            }
            separator = ",\n  ";
        }
        return out.append("\n}\n").toString();
    }

    private static void write(Object value, StringBuilder out) {
        switch (value) {
            case Map<?, ?> map -> {
                String comma = "{";
                for (Map.Entry<?, ?> each : map.entrySet()) {
                    out.append(comma);
                    quote((String) each.getKey(), out);
                    out.append(": ");
                    write(each.getValue(), out);
                    comma = ", ";
                }
                out.append(map.isEmpty() ? "{}" : "}");
            }
            case List<?> list -> {
                String comma = "[";
                for (Object each : list) {
                    out.append(comma);
                    write(each, out);
                    comma = ", ";
                }
                out.append(list.isEmpty() ? "[]" : "]");
            }
            case Integer number -> out.append(number.intValue());
            case BigDecimal number -> out.append(number.toPlainString());
            case Boolean flag -> out.append(flag.booleanValue());
            default -> quote(value.toString(), out);
        }
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
