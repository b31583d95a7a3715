package dev.rightful.bench;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes a topology document entry by entry, one to a line, as JSON or as the YAML that people write by hand. */
final class DocumentWriter implements Closeable {

    /** What YAML takes for text without quotes, here narrower than the language allows. */
    private static final Pattern PLAIN =
            Pattern.compile("(?=.*[A-Za-z])[A-Za-z0-9][A-Za-z0-9 ./_-]*|\\d{4}-\\d\\d-\\d\\d");

    private final Writer out;
    private final boolean yaml;
    private final StringBuilder line = new StringBuilder();
    private boolean firstKey = true;
    private boolean firstEntry = true;

    DocumentWriter(Writer out, boolean yaml) throws IOException {
        this.out = out;
        this.yaml = yaml;
        if (!yaml) {
            out.write("{\n");
        }
    }

    /** A key of the document with a text. */
    void text(String key, String value) throws IOException {
        key(key);
        line.append(' ');
        append(value);
        flushLine();
    }

    /** A key of the document with a list, whose entries follow. */
    void list(String key) throws IOException {
        key(key);
        line.append(yaml ? "" : "[\n");
        flushLine();
        firstEntry = true;
    }

    /** An entry of the list that was opened last. */
    void entry(Map<String, Object> entry) throws IOException {
        if (yaml) {
            line.append("  - ");
        } else {
            line.append(firstEntry ? "" : ",\n");
        }
        firstEntry = false;
        append(entry);
        if (yaml) {
            line.append('\n');
        }
        flush();
    }

    /** The end of the list that was opened last. */
    void endList() throws IOException {
        if (!yaml) {
            line.append("\n]");
            flush();
        }
    }

    @Override
    public void close() throws IOException {
        try (out) {
            out.write(yaml ? "" : "\n}\n");
        }
    }

    private void key(String key) {
        if (yaml) {
            line.append(key).append(':');
        } else {
            line.append(firstKey ? "" : ",\n").append('"').append(key).append("\":");
        }
        firstKey = false;
    }

    private void flushLine() throws IOException {
        if (yaml) {
            line.append('\n');
        }
        flush();
    }

    private void flush() throws IOException {
        out.append(line);
        line.setLength(0);
    }

    private void append(Object value) {
        switch (value) {
            case Map<?, ?> map -> {
                String separator = yaml ? "{ " : "{";
                String next = yaml ? ", " : ",";
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    line.append(separator);
                    separator = next;
                    line.append(yaml ? entry.getKey() + ": " : "\"" + entry.getKey() + "\":");
                    append(entry.getValue());
                }
                line.append(yaml ? " }" : "}");
            }
            case List<?> list -> {
                String separator = "[";
                for (Object each : list) {
                    line.append(separator);
                    separator = yaml ? ", " : ",";
                    append(each);
                }
                line.append(list.isEmpty() ? "[]" : "]");
            }
            case String text when yaml && PLAIN.matcher(text).matches() -> line.append(text);
            case String text -> line.append('"').append(text).append('"');
            case Integer number -> line.append(number.intValue());
            case Boolean flag -> line.append(flag.booleanValue());
            default -> throw new IllegalArgumentException("a document holds no " + value.getClass());
        }
    }
}
