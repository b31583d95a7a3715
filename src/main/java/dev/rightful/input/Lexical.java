package dev.rightful.input;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How texts, numbers and dates are spelt. */
final class Lexical {

    /** More decimals than any register has, and few enough to add up quickly. */
    private static final int DECIMALS = 50;

    private Lexical() {}

    /** What is wrong with the text where one of that type is expected; null when nothing is. */
    static @Nullable String objection(String text, ValueType type) {
        if (text.length() > Limits.TEXT_LENGTH) {
            return "is longer than the limit of %d characters".formatted(Limits.TEXT_LENGTH);
        }
        if (type instanceof ValueType.Id id) {
            return IdGrammar.objection(text, id.ofLink());
        }
        if (type instanceof ValueType.Code) {
            return codeObjection(text);
        }
        if (type instanceof ValueType.Text some && !some.mayBeEmpty() && text.isEmpty()) {
            return "must not be empty";
        }
        return hasLoneSurrogate(text) ? "is not Unicode text, was " + Shown.quoted(text) : null;
    }

    private static @Nullable String codeObjection(String text) {
        if (text.isEmpty()) {
            return "must not be empty";
        }
        if (text.startsWith("site:")) {
            return "must not begin with site:, which stands for sites without a code, was " + Shown.quoted(text);
        }
        if (hasControl(text)) {
            return "must not hold control characters, was " + Shown.quoted(text);
        }
        return hasLoneSurrogate(text) ? "is not Unicode text, was " + Shown.quoted(text) : null;
    }

    private static boolean hasControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                int codePoint = text.codePointAt(i);
                if (codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    /** The number, or -1 when the text is not a count. */
    static int wholeOf(String text) {
        int length = text.length();
        if (length == 0 || length > 8 || (length > 1 && text.charAt(0) == '0')) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = 10 * value + (c - '0');
        }
        return value <= Limits.LARGEST_COUNT ? value : -1;
    }

    /**
     * The share, or null when the text is none.
     *
     * @param exponents whether it may be written with an exponent
     */
    static @Nullable BigDecimal percentOf(String text, boolean exponents) {
        if (text.length() > Limits.NUMBER_LENGTH || (!exponents && !isPlainDecimal(text))) {
            return null;
        }
        BigDecimal value;
        try {
            value = new BigDecimal(text);
        } catch (NumberFormatException e) {
            // The exponent has more digits than any number that could be meant.
            return null;
        }
        if (value.signum() < 0 || value.scale() > DECIMALS || value.compareTo(BigDecimal.valueOf(100)) > 0) {
            return null;
        }
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    private static boolean isPlainDecimal(String text) {
        int point = text.indexOf('.');
        String whole = point < 0 ? text : text.substring(0, point);
        String fraction = point < 0 ? "0" : text.substring(point + 1);
        return isDigits(whole) && isDigits(fraction) && (whole.length() == 1 || whole.charAt(0) != '0');
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** The date written as {@code YYYY-MM-DD}; null when there is none. */
    static @Nullable LocalDate dayOf(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-' || !isDigits(text.substring(0, 4))
                || !isDigits(text.substring(5, 7)) || !isDigits(text.substring(8))) {
            return null;
        }
        try {
            return LocalDate.of(Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(5, 7)),
                    Integer.parseInt(text.substring(8)));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
