package dev.rightful.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A product release such as {@code 2023 R2}; releases compare by year, then by number.
 *
 * @param year the year, four digits
 * @param number the number behind the R, from 1
 */
public record Release(int year, int number) implements Comparable<Release> {

    private static final Pattern FORM = Pattern.compile("([0-9]{4}) R([1-9][0-9]?)");

    /** Reads {@code YYYY Rn}; null when the text has another form. */
    public static @Nullable Release parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? new Release(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)))
                : null;
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
        return "%04d R%d".formatted(year, number);
    }
}
