package dev.rightful.report;

/**
 * Text of a document as a terminal may show it. Control characters and those that change the direction of writing could
 * hide, move or forge what stands beside them, so they are shown by number, such as <code>&#92;u{1b}</code>.
 */
public final class Visible {

    private Visible() {}

    /** The text with every character that does more than be read replaced by its number. */
    public static String of(String text) {
        int i = 0;
        while (i < text.length() && isPlain(text.charAt(i))) {
            i++;
        }
        return i == text.length() ? text : escaped(text);
    }

    private static String escaped(String text) {
        StringBuilder visible = new StringBuilder(text.length() + 16);
        int codePoint;
        for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(i);
            if (isHarmless(codePoint)) {
                visible.appendCodePoint(codePoint);
            } else {
                visible.append("\\u{").append(Integer.toHexString(codePoint)).append('}');
            }
        }
        return visible.toString();
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x7f;
    }

    /** By number and not by Unicode's categories, which grow with every Java. */
    static boolean isHarmless(int codePoint) {
        boolean control = codePoint < 0x20 || isBetween(codePoint, 0x7f, 0x9f);
        boolean direction = codePoint == 0x61c || isBetween(codePoint, 0x200e, 0x200f)
                || isBetween(codePoint, 0x202a, 0x202e) || isBetween(codePoint, 0x2066, 0x206f);
        boolean unseen = codePoint == 0xad || codePoint == 0x180e || codePoint == 0x200b || codePoint == 0x2060
                || codePoint == 0xfeff || isBetween(codePoint, 0xfff9, 0xfffb) || isBetween(codePoint, 0xfffe, 0xffff);
        boolean lineBreak = isBetween(codePoint, 0x2028, 0x2029);
        boolean half = isBetween(codePoint, Character.MIN_SURROGATE, Character.MAX_SURROGATE);
        return !control && !direction && !unseen && !lineBreak && !half;
    }

    private static boolean isBetween(int codePoint, int first, int last) {
        return codePoint >= first && codePoint <= last;
    }
}
