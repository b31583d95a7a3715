package dev.rightful.plan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How a unit price is written: digits with a decimal point, or with a decimal comma where no comma separates columns. */
final class UnitPrice {

    private static final int LONGEST = 24;

    private UnitPrice() {}

    /**
     * What is wrong with the text of a price; null when nothing is.
     *
     * @param decimalComma whether it may have a decimal comma
     */
    static @Nullable String objection(String text, boolean decimalComma) {
        String digits = text.replace(',', '.');
        int point = digits.indexOf('.');
        if (text.startsWith("-")) {
            return "must not be negative";
        }
        if (!decimalComma && text.indexOf(',') >= 0) {
            return "has a decimal point and no other sign, as commas separate columns";
        }
        String whole = point < 0 ? digits : digits.substring(0, point);
        String fraction = point < 0 ? "0" : digits.substring(point + 1);
        if (text.length() > LONGEST || !isDigits(whole) || !isDigits(fraction)) {
            return "is digits with a decimal point, such as 129.50";
        }
        // One and a half, or one thousand and five hundred: spreadsheets of different countries write both like this.
        return decimalComma && point >= 0 && fraction.length() == 3
                ? "could be read in two ways; write it with two decimals or none"
                : null;
    }

    /** The price that a text without objection gives. */
    static BigDecimal of(String text) {
        return new BigDecimal(text.replace(',', '.'));
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
