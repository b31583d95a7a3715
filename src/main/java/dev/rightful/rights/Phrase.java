package dev.rightful.rights;

import java.util.List;

/**
 * A fact that is told by several others, one behind the other, such as a product and how many of it there are.
 *
 * @param parts the facts, in order
 */
public record Phrase(List<Object> parts) {

    public Phrase {
        parts = List.copyOf(parts);
    }
}
