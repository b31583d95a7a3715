package dev.rightful.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Things by their id, for people as lines of text, for programs as an array of objects.
 *
 * @param entries the things, in order
 */
public record Listing(List<Entry> entries) {

    private static final int WIDEST = 40;

    public Listing {
        entries = List.copyOf(entries);
    }

    /**
     * One thing.
     *
     * @param id its id
     * @param text what people read beside it
     * @param details what programs read beside the id, by key in the order of iteration
     */
    public record Entry(String id, String text, Map<String, @Nullable String> details) {}

    /** Writes lines; an id that is wider than the column stands alone above its text. */
    public void writeText(Appendable out) throws IOException {
        int column = 0;
        for (Entry entry : entries) {
            int width = Paragraph.width(entry.id()) + 2;
            column = width > WIDEST ? column : Math.max(column, width);
        }
        for (Entry entry : entries) {
            if (Paragraph.width(entry.id()) + 2 > column) {
                out.append(entry.id()).append('\n');
                Paragraph.write(" ".repeat(column), entry.text(), out);
            } else {
                Paragraph.write(Paragraph.padded(entry.id(), column), entry.text(), out);
            }
        }
    }

    /** Writes an array of objects. */
    public void writeJson(Appendable out) throws IOException {
        JsonOutput.document(out, json -> {
            json.writeStartArray();
            for (Entry entry : entries) {
                json.writeStartObject();
                json.writeStringProperty("id", entry.id());
                entry.details().forEach((key, value) -> {
                    json.writeName(key);
                    if (value == null) {
                        json.writeNull();
                    } else {
                        json.writeString(value);
                    }
                });
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }
}
