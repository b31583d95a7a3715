package dev.rightful.exchange;

import java.io.IOException;
import java.util.Locale;

/** Puts a text in quotation marks, with everything escaped that could not be seen or could disturb a terminal. */
final class Quoted {

    /** Whose rules hold for characters beyond the first 65,536. */
    enum Style {
        /** Two escapes, one for each half. */
        JSON,
        /** One escape of eight digits. */
        YAML,
        /** The same as YAML. */
        TURTLE
    }

    private Quoted() {}

    static void write(String text, Style style, Appendable out) throws IOException {
        out.append('"');
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            int length = Character.charCount(c);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (isVisible(c)) {
                        out.append(text, i, i + length);
                    } else {
                        escape(text, i, c, style, out);
                    }
                }
            }
            i += length;
        }
        out.append('"');
    }

    private static void escape(String text, int at, int c, Style style, Appendable out) throws IOException {
        if (c > Character.MAX_VALUE && style != Style.JSON) {
            out.append(String.format(Locale.ROOT, "\\U%08X", c));
        } else {
            for (int i = at; i < at + Character.charCount(c); i++) {
                out.append(String.format(Locale.ROOT, "\\u%04X", (int) text.charAt(i)));
            }
        }
    }

    /** Whether a reader sees it, and nothing else happens. */
    static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> true;
        };
    }
}
