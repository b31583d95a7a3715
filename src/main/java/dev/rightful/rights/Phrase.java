package dev.rightful.rights;

import java.util.List;

/**
 * Facts that a text names one behind the other, such as an extension with what it uses and how much of it.
 *
 * @param parts the facts in their order, each to be said in the language of the text
 */
public record Phrase(List<Object> parts) {

    public Phrase {
        parts = List.copyOf(parts);
    }

    /** Of some facts. */
    public static Phrase of(Object... parts) {
        return new Phrase(List.of(parts));
    }
}
