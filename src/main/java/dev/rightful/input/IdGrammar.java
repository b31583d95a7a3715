package dev.rightful.input;

import org.jspecify.annotations.Nullable;

/**
 * What an id may look like: 1 to 200 characters, which are letters, combining marks and digits of any script,
 * {@code . _ - + /} and single spaces inside. The id of a link may also hold {@code : > #}, as the default ids do.
 */
final class IdGrammar {

    private static final String SIGNS = "._+/-";
    private static final String LINK_SIGNS = ":>#";

    private IdGrammar() {}

    private static final boolean[] PLAIN = plain();

    private static boolean[] plain() {
        boolean[] plain = new boolean[0x80];
        for (char c = 0; c < plain.length; c++) {
            plain[c] = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                    || SIGNS.indexOf(c) >= 0;
        }
        return plain;
    }

    /** The grammar as a regular expression of JSON Schema. */
    static String pattern(boolean ofLink) {
        String word = "[\\p{L}\\p{M}\\p{Nd}._+/" + (ofLink ? LINK_SIGNS : "") + "-]+";
        return "^%s( %s)*$".formatted(word, word);
    }

    /** What is wrong with the id; null when nothing is. */
    static @Nullable String objection(String id, boolean ofLink) {
        if (id.isEmpty()) {
            return "must not be empty";
        }
        if (isPlain(id)) {
            return null;
        }
        boolean afterSpace = true;
        int length = 0;
        for (int i = 0; i < id.length(); length++) {
            int c = id.codePointAt(i);
            i += Character.charCount(c);
            if (c == ' ') {
                if (afterSpace || i == id.length()) {
                    return "may hold single spaces between other characters only, was " + Shown.quoted(id);
                }
            } else if (!isAllowed(c, ofLink)) {
                return "may hold letters, digits, %s and single inner spaces, was %s with %s".formatted(
                        ofLink ? ". _ - + / : > #" : ". _ - + /",
                        Shown.quoted(id),
                        Shown.codePoint(c));
            }
            afterSpace = c == ' ';
        }
        return length > Limits.ID_LENGTH
                ? "may have at most %d characters, was %d".formatted(Limits.ID_LENGTH, length)
                : null;
    }

    /** Whether the id is like nearly all: short, and of signs that are allowed in any. */
    private static boolean isPlain(String id) {
        int length = id.length();
        if (length > Limits.ID_LENGTH) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = id.charAt(i);
            if (c >= 0x80 || !PLAIN[c]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAllowed(int c, boolean ofLink) {
        if (c < 0x80) {
            return PLAIN[c] || (ofLink && LINK_SIGNS.indexOf(c) >= 0);
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> Character.isLetter(c) || Character.isDigit(c);
        };
    }
}
