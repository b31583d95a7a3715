package dev.rightful.page;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Writes HTML and SVG. Names of elements and attributes come from the program; every text is escaped on its way, so that none
 * can end what it stands in.
 */
final class Markup {

    private final Appendable out;

    Markup(Appendable out) {
        this.out = out;
    }

    /** Writes markup as it is; never a text that somebody else wrote. */
    Markup raw(String markup) throws IOException {
        out.append(markup);
        return this;
    }

    /** Writes a text. */
    Markup text(String text) throws IOException {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String escaped = escaped(text.charAt(i));
            if (escaped != null) {
                out.append(text, from, i).append(escaped);
                from = i + 1;
            }
        }
        out.append(text, from, text.length());
        return this;
    }

    /** Writes an attribute with a space before it. */
    Markup attribute(String name, String value) throws IOException {
        out.append(' ').append(name).append("=\"");
        text(value);
        out.append('"');
        return this;
    }

    /** Writes an attribute with a space before it. */
    Markup attribute(String name, int value) throws IOException {
        out.append(' ').append(name).append("=\"").append(String.valueOf(value)).append('"');
        return this;
    }

    /** Writes an element that holds only a text. */
    Markup element(String name, String text) throws IOException {
        out.append('<').append(name).append('>');
        text(text);
        out.append("</").append(name).append('>');
        return this;
    }

    /** Writes a name from the document, kept apart from the direction in which the text around it runs. */
    Markup name(String name) throws IOException {
        return element("bdi", name);
    }

    private static @Nullable String escaped(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> null;
        };
    }
}
