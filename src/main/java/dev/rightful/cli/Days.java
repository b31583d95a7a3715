package dev.rightful.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads days from the command line. */
final class Days {

    private static final String WRITTEN = "\\d{4}-\\d{2}-\\d{2}";
    private static final String YEAR_FIRST = "(\\d{4})\\D?(\\d{1,2})\\D?(\\d{1,2})";
    private static final String DAY_FIRST = "(\\d{1,2})\\D(\\d{1,2})\\D(\\d{4})";

    private Days() {}

    /** The day that a flag is given, or null when it is not given. */
    static @Nullable LocalDate find(Arguments arguments, Flag flag) throws Failure {
        String text = arguments.findValue(flag);
        return text == null ? null : read(flag, text);
    }

    /** A day as a flag writes it. */
    static LocalDate read(Flag flag, String text) throws Failure {
        if (text.matches(WRITTEN)) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw new Failure(wrong(flag, text), e);
            }
        }
        throw new Failure(wrong(flag, text));
    }

    private static String wrong(Flag flag, String text) {
        LocalDate nearest = nearest(text);
        return "%s is a date such as 2024-03-01, was \"%s\"%s".formatted(flag.name(), text,
                nearest == null ? "" : ", did you mean " + nearest + "?");
    }

    /** The day that somebody most likely means: written another way, or behind the last day of its month or year. */
    private static @Nullable LocalDate nearest(String text) {
        Matcher year = Pattern.compile(YEAR_FIRST).matcher(text);
        if (year.matches()) {
            return nearest(number(year, 1), number(year, 2), number(year, 3));
        }
        Matcher day = Pattern.compile(DAY_FIRST).matcher(text);
        return day.matches() ? nearest(number(day, 3), number(day, 2), number(day, 1)) : null;
    }

    private static LocalDate nearest(int year, int month, int day) {
        YearMonth inside = YearMonth.of(year, Math.clamp(month, 1, 12));
        return inside.atDay(Math.clamp(day, 1, inside.lengthOfMonth()));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
