package dev.rightful.exchange;

import dev.rightful.exchange.Value.Fields;
import dev.rightful.exchange.Value.Items;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Writes a document as JSON or YAML, one value a line. */
public final class DocumentText {

    private final Appendable out;
    private final Quoted.Style style;
    /** For each line of the text, the line from which what begins there was read. */
    private final List<Integer> origins = new ArrayList<>();
    private int origin;

    private DocumentText(Appendable out, Quoted.Style style) {
        this.out = out;
        this.style = style;
    }

    /** Writes JSON. */
    public static void writeJson(Fields document, Appendable out) throws IOException {
        json(document, out);
    }

    /** Writes JSON and tells, for each of its lines, the line from which what begins there was read. */
    static List<Integer> json(Fields document, Appendable out) throws IOException {
        DocumentText text = new DocumentText(out, Quoted.Style.JSON);
        text.origin = document.line();
        text.json(document, 0);
        text.endLine();
        return text.origins;
    }

    /** Writes YAML. */
    public static void writeYaml(Fields document, Appendable out) throws IOException {
        new DocumentText(out, Quoted.Style.YAML).yaml(document, 0, 0);
    }

    private void json(Value value, int depth) throws IOException {
        switch (value) {
            case Fields object when !object.fields().isEmpty() -> {
                out.append('{');
                Iterator<Map.Entry<String, Value>> fields = object.fields().entrySet().iterator();
                while (fields.hasNext()) {
                    Map.Entry<String, Value> field = fields.next();
                    startLine(field.getValue(), depth + 1);
                    Quoted.write(field.getKey(), style, out);
                    out.append(": ");
                    json(field.getValue(), depth + 1);
                    out.append(fields.hasNext() ? "," : "");
                }
                startLine(object, depth);
                out.append('}');
            }
            case Items items when !items.values().isEmpty() -> {
                out.append('[');
                Iterator<Value> values = items.values().iterator();
                while (values.hasNext()) {
                    Value each = values.next();
                    startLine(each, depth + 1);
                    json(each, depth + 1);
                    out.append(values.hasNext() ? "," : "");
                }
                startLine(items, depth);
                out.append(']');
            }
            default -> inline(value);
        }
    }

    private void startLine(Value value, int depth) throws IOException {
        endLine();
        origin = value.line();
        indent(depth);
    }

    private void endLine() throws IOException {
        out.append('\n');
        origins.add(origin);
    }

    private void inline(Value value) throws IOException {
        switch (value) {
            case Value.Text text -> Quoted.write(text.text(), style, out);
            case Value.Digits digits -> out.append(digits.digits());
            case Value.Flag flag -> out.append(Boolean.toString(flag.holds()));
            case Items items -> out.append("[]");
            case Fields fields -> out.append("{}");
        }
    }

    /** Writes an object whose first key may stand less deep than the others, behind the dash of a list. */
    private void yaml(Fields object, int first, int depth) throws IOException {
        int indent = first;
        for (Map.Entry<String, Value> field : object.fields().entrySet()) {
            indent(indent);
            indent = depth;
            out.append(field.getKey()).append(':');
            yamlValue(field.getValue(), depth);
        }
    }

    private void yamlValue(Value value, int depth) throws IOException {
        switch (value) {
            case Fields object when !object.fields().isEmpty() -> {
                out.append('\n');
                yaml(object, depth + 1, depth + 1);
            }
            case Items items when !items.values().isEmpty() -> {
                out.append('\n');
                for (Value each : items.values()) {
                    indent(depth + 1);
                    out.append("- ");
                    if (each instanceof Fields object && !object.fields().isEmpty()) {
                        yaml(object, 0, depth + 2);
                    } else {
                        inlineYaml(each);
                        out.append('\n');
                    }
                }
            }
            default -> {
                out.append(' ');
                inlineYaml(value);
                out.append('\n');
            }
        }
    }

    /** A text that looks like one to every reader of YAML stands without quotation marks. */
    private void inlineYaml(Value value) throws IOException {
        if (value instanceof Value.Text text && isPlain(text.text())) {
            out.append(text.text());
        } else {
            inline(value);
        }
    }

    private static boolean isPlain(String text) {
        if (text.length() < 4 || text.length() > 60 || text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")
                || text.equalsIgnoreCase("null") || text.charAt(0) < 'A' || text.charAt(text.length() - 1) == ' ') {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (i > 0 && c >= '0' && c <= '9')
                    || (i > 0 && (c == '-' || c == '_' || c == '.' || c == '/' || c == ' '));
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private void indent(int depth) throws IOException {
        for (int i = 0; i < depth; i++) {
            out.append("  ");
        }
    }
}
