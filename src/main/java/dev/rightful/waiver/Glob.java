package dev.rightful.waiver;

/**
 * A pattern of ids: {@code *} stands for any number of characters, {@code ?} for one, everything else for itself.
 *
 * @param pattern as it is written
 */
public record Glob(String pattern) {

    /** Whether the whole of an id is of the pattern; in time of at most the product of both lengths. */
    public boolean matches(String id) {
        int[] letters = id.codePoints().toArray();
        int[] signs = pattern.codePoints().toArray();
        int sign = 0;
        int star = -1;
        int afterStar = 0;
        int letter = 0;
        while (letter < letters.length) {
            if (sign < signs.length && signs[sign] == '*') {
                star = sign++;
                afterStar = letter;
            } else if (sign < signs.length && (signs[sign] == '?' || signs[sign] == letters[letter])) {
                sign++;
                letter++;
            } else if (star >= 0) {
                // The last star takes one character more.
                sign = star + 1;
                letter = ++afterStar;
            } else {
                return false;
            }
        }
        while (sign < signs.length && signs[sign] == '*') {
            sign++;
        }
        return sign == signs.length;
    }

    /** Whether every id is of it, whichever ids there are. */
    public boolean isEverything() {
        return pattern.equals("*");
    }

    @Override
    public String toString() {
        return pattern;
    }
}
