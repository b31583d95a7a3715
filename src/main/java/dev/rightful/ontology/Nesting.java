package dev.rightful.ontology;

/**
 * Finds where brackets of Turtle are nested too deeply, before a parser that calls itself for each of them sees them.
 */
final class Nesting {

    private final String text;
    private int at;

    private Nesting(String text) {
        this.text = text;
    }

    /** The index of the first bracket that is nested more deeply than the limit; -1 when there is none. */
    static int tooDeep(String text, int limit) {
        return new Nesting(text).tooDeep(limit);
    }

    private int tooDeep(int limit) {
        int depth = 0;
        for (at = 0; at < text.length(); at++) {
            switch (text.charAt(at)) {
                case '(', '[', '{' -> {
                    depth++;
                    if (depth > limit) {
                        return at;
                    }
                }
                case ')', ']', '}' -> depth--;
                case '#' -> skipTo('\n');
                case '<' -> skipName();
                case '"', '\'' -> skipText(text.charAt(at));
                case '\\' -> at++;
                default -> {
                    // Everything else neither nests nor hides brackets.
                }
            }
        }
        return -1;
    }

    private void skipTo(char end) {
        while (at < text.length() && text.charAt(at) != end) {
            at++;
        }
    }

    /** Skips a name in angle brackets; two opening ones begin a statement about a statement instead. */
    private void skipName() {
        if (text.startsWith("<<", at)) {
            at++;
            return;
        }
        while (at < text.length() && text.charAt(at) != '>' && text.charAt(at) != '\n') {
            at++;
        }
    }

    private void skipText(char quote) {
        String three = String.valueOf(quote).repeat(3);
        boolean isLong = text.startsWith(three, at);
        at += isLong ? 3 : 1;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (isLong && text.startsWith(three, at)) {
                at += 2;
                return;
            } else if (!isLong && (c == quote || c == '\n')) {
                return;
            }
            at++;
        }
    }
}
