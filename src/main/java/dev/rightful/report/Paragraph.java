package dev.rightful.report;

import java.io.IOException;

/** Breaks text between words so that it can be read in a terminal of usual width. */
public final class Paragraph {

    /** How many characters fit into a line. */
    static final int WIDTH = 80;

    private Paragraph() {}

    /**
     * Writes a text with a label before its first line; what is longer than a line stays whole.
     *
     * @param label stands before the first line, and as many spaces before the others
     */
    public static void write(String label, String text, Appendable out) throws IOException {
        write(label, text, WIDTH, out);
    }

    /** The same in lines of another width. */
    static void write(String label, String text, int lineWidth, Appendable out) throws IOException {
        out.append(label);
        int indent = width(label);
        int column = indent;
        int from = 0;
        while (from < text.length()) {
            int space = text.indexOf(' ', from);
            int to = space < 0 ? text.length() : space;
            int word = width(text, from, to);
            if (column > indent && column + 1 + word > lineWidth) {
                out.append('\n');
                spaces(indent, out);
                column = indent;
            } else if (column > indent) {
                out.append(' ');
                column++;
            }
            out.append(text, from, to);
            column += word;
            from = to + 1;
        }
        out.append('\n');
    }

    /** The text with spaces behind it up to a width. */
    public static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    static void spaces(int count, Appendable out) throws IOException {
        for (int i = 0; i < count; i++) {
            out.append(' ');
        }
    }

    static int width(String text) {
        return width(text, 0, text.length());
    }

    private static int width(String text, int from, int to) {
        return text.codePointCount(from, to);
    }
}
