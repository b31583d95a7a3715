package dev.rightful.reference;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A release by year and number.
 *
 * @param year the year
 * @param number the number behind the R
 */
record Version(int year, int number) implements Comparable<Version> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})[ -]R([1-9]\\d?)");

    private static final Comparator<Version> ORDER =
            Comparator.comparingInt(Version::year).thenComparingInt(Version::number);

    /** Reads a release as documents and the ontology write it. */
    static Version of(String text) {
        Version version = find(text);
        if (version == null) {
            throw new IllegalArgumentException("no release: " + text);
        }
        return version;
    }

    /** Reads a release; null when the text has another form. */
    static @Nullable Version find(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? new Version(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)))
                : null;
    }

    @Override
    public int compareTo(Version other) {
        return ORDER.compare(this, other);
    }
}
