package dev.rightful.page;

/** How much of a text fits into a box, by the usual widths of letters; a page cannot ask its browser before it is written. */
final class Lettering {

    private Lettering() {}

    /**
     * The text, or its beginning and an ellipsis.
     *
     * @param width the room for it
     * @param size the size of the letters
     */
    static String fitting(String text, int width, double size) {
        double room = width / size;
        double used = 0;
        int fitting = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            used += width(text.codePointAt(i));
            if (used > room) {
                return text.substring(0, fitting).stripTrailing() + "\u2026";
            }
            if (used + 0.9 <= room) {
                fitting = i + Character.charCount(text.codePointAt(i));
            }
        }
        return text;
    }

    /** The width of a letter in parts of its size, rather too wide. */
    private static double width(int letter) {
        if (letter < 0x80) {
            if ("iljI.,:;'|!()[] ft-r/".indexOf(letter) >= 0) {
                return 0.42;
            }
            if ("mwMW@%".indexOf(letter) >= 0) {
                return 1.0;
            }
            return Character.isUpperCase(letter) ? 0.74 : 0.64;
        }
        if (Character.getType(letter) == Character.NON_SPACING_MARK) {
            return 0;
        }
        return letter < 0x1100 ? 0.68 : 1.1;
    }
}
