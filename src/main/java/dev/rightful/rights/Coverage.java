package dev.rightful.rights;

import java.util.List;

/**
 * How a paragraph of the agreement is taken care of.
 *
 * @param level how far the program decides it
 * @param decidable whether declared facts alone could decide it, so that anything less than checked needs a reason
 * @param rules the rules that check it, or part of it, or ask for its evidence
 */
public record Coverage(Level level, boolean decidable, List<String> rules) {

    /** How far the program decides a paragraph. */
    public enum Level {
        /** Rules decide it. */
        CHECKED,
        /** Rules decide a part of it; the reason says which part is left. */
        PARTLY,
        /** It turns on a document that the program asks for. */
        EVIDENCE,
        /** It says nothing about a deployment that a program could look at; people read it. */
        PEOPLE
    }

    public Coverage {
        rules = List.copyOf(rules);
    }
}
