package dev.rightful.cli;

import dev.rightful.input.Syntax;
import dev.rightful.model.Span;
import dev.rightful.waiver.Waiver;
import dev.rightful.waiver.WaiverFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A waiver as text in a file of waivers.
 *
 * @param syntax how the file is written
 * @param keys its keys and values, in order
 */
record WaiverText(Syntax syntax, Map<String, String> keys) {

    /** What YAML takes for nothing but text, wherever it stands. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9._/@+>:-]*[A-Za-z0-9._/@+-])?");
    private static final Set<String> NULLS = Set.of("null", "Null", "NULL");
    private static final String BLANKS = " \t\r\n";

    /** A file that holds nothing else. */
    String file() {
        return syntax == Syntax.YAML
                ? "waivers:\n" + indented("  ", "\n")
                : "{\n  \"waivers\": [\n" + json("    ", "\n") + "\n  ]\n}\n";
    }

    /** The waiver as somebody would write it by hand. */
    String entry() {
        return syntax == Syntax.YAML ? indented("  ", "\n") : json("", "\n") + "\n";
    }

    /**
     * The text of a file with the waiver at the end of its list, nothing else changed; null when the file is laid out in a way
     * that this cannot be done in.
     */
    @Nullable
    String addedTo(String text, WaiverFile file) {
        String newline = text.contains("\r\n") ? "\r\n" : "\n";
        Span list = file.list();
        int start = offset(text, list.line(), list.column());
        if (start < 0 || start >= text.length()) {
            return null;
        }
        return switch (text.charAt(start)) {
            case '-' -> afterLastLine(text, " ".repeat(list.column() - 1), newline);
            case '[' -> file.waivers().isEmpty()
                    ? inEmptyList(text, start, newline)
                    : behind(text, file.waivers().getLast(), newline);
            default -> null;
        };
    }

    /** A list of lines that begin with hyphens is the last thing of the file, but for comments. */
    private String afterLastLine(String text, String indent, String newline) {
        String ended = text.endsWith("\n") ? text : text + newline;
        return ended + indented(indent, newline);
    }

    private @Nullable String inEmptyList(String text, int start, String newline) {
        int end = start + 1;
        while (end < text.length() && BLANKS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        if (end == text.length() || text.charAt(end) != ']') {
            return null;
        }
        if (syntax == Syntax.YAML) {
            // Brackets with nothing in them make room for a list in lines.
            return afterLastLine(text.substring(0, start).stripTrailing() + text.substring(end + 1), "  ", newline);
        }
        return text.substring(0, start + 1) + newline + json("    ", newline) + newline + "  " + text.substring(end);
    }

    /** In brackets the waiver follows the last one, laid out like it. */
    private @Nullable String behind(String text, Waiver last, String newline) {
        int begin = offset(text, last.span().line(), last.span().column());
        int end = offset(text, last.span().endLine(), last.span().endColumn());
        if (begin < 0 || end <= begin || end > text.length() || text.charAt(end - 1) != '}') {
            return null;
        }
        int line = text.lastIndexOf('\n', begin) + 1;
        String indent = text.substring(line, begin);
        boolean ownLine = indent.isBlank();
        return text.substring(0, end) + (ownLine ? "," + newline + json(indent, newline) : ", " + json())
                + text.substring(end);
    }

    /** Lines of YAML, of which the first begins with a hyphen. */
    private String indented(String indent, String newline) {
        StringBuilder lines = new StringBuilder();
        String before = indent + "- ";
        for (Map.Entry<String, String> key : keys.entrySet()) {
            lines.append(before).append(key.getKey()).append(": ").append(yaml(key.getValue())).append(newline);
            before = indent + "  ";
        }
        return lines.toString();
    }

    private String json(String indent, String newline) {
        List<String> lines = new ArrayList<>();
        keys.forEach((key, value) -> lines.add(indent + "  " + quoted(key) + ": " + quoted(value)));
        return indent + "{" + newline + String.join("," + newline, lines) + newline + indent + "}";
    }

    private String json() {
        List<String> parts = new ArrayList<>();
        keys.forEach((key, value) -> parts.add(quoted(key) + ": " + quoted(value)));
        return "{ " + String.join(", ", parts) + " }";
    }

    private static String yaml(String value) {
        return PLAIN.matcher(value).matches() && !NULLS.contains(value) ? value : quoted(value);
    }

    /** A text in quotes, in a way that JSON and YAML read alike; what a terminal would obey is escaped. */
    private static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    int type = Character.getType(c);
                    boolean unseen = type == Character.CONTROL || type == Character.FORMAT
                            || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
                    quoted.append(unseen ? "\\u%04x".formatted((int) c) : String.valueOf(c));
                }
            }
        }
        return quoted.append('"').toString();
    }

    /** Where a line and a column, in characters, are in a text; -1 when they are not. */
    private static int offset(String text, int line, int column) {
        int from = 0;
        for (int i = 1; i < line; i++) {
            from = text.indexOf('\n', from) + 1;
            if (from == 0) {
                return -1;
            }
        }
        int end = text.indexOf('\n', from);
        int length = text.codePointCount(from, end < 0 ? text.length() : end);
        return column - 1 > length ? -1 : text.offsetByCodePoints(from, column - 1);
    }
}
