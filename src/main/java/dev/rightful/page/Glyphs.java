package dev.rightful.page;

import dev.rightful.finding.Verdict;

/** The shapes of verdicts where a text stands beside them, which says the same to whoever cannot see them. */
final class Glyphs {

    private Glyphs() {}

    static String of(Verdict verdict) {
        return of(verdict.word());
    }

    /** The shape with a name of {@code symbols.svg}. */
    static String of(String word) {
        return "<svg class=\"glyph verdict " + word + "\" aria-hidden=\"true\"><use href=\"#" + word + "\"/></svg>";
    }

    /** The small picture of a kind of thing. */
    static String kind(String word) {
        return "<svg class=\"glyph kind\" aria-hidden=\"true\"><use href=\"#" + word + "\"/></svg>";
    }
}
