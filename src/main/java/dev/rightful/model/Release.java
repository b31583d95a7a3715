package dev.rightful.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A product release such as {@code 2023 R2}; releases compare by year, then by number.
 *
 * @param year the year, four digits
 * @param number the number behind the R, from 1
 */
public record Release(int year, int number) implements Comparable<Release> {

    /** Where the number stands in {@code YYYY Rn}. */
    private static final int NUMBER = 6;

    /** Reads {@code YYYY Rn}; null when the text has another form. */
    public static @Nullable Release parse(String text) {
        boolean formed = (text.length() == NUMBER + 1 || text.length() == NUMBER + 2) && text.startsWith(" R", 4)
                && isNumber(text, 0, 4) && isNumber(text, NUMBER, text.length()) && text.charAt(NUMBER) != '0';
        return formed
                ? new Release(Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, NUMBER, text.length(), 10))
                : null;
    }

    private static boolean isNumber(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Reads {@code YYYY Rn}. */
    public static Release of(String text) {
        Release release = parse(text);
        if (release == null) {
            throw new IllegalArgumentException("a release is a year and an R-number such as 2023 R2, was " + text);
        }
        return release;
    }

    @Override
    public int compareTo(Release other) {
        return year != other.year ? Integer.compare(year, other.year) : Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04d R%d", year, number);
    }
}
