package dev.rightful.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time in which something holds, both ends inclusive; an end that is not stated is open.
 *
 * @param from the first day, or null
 * @param to the last day, or null
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** A period without ends. */
    public static final Period ALWAYS = new Period(null, null);

    public Period {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("to %s is before from %s".formatted(to, from));
        }
    }

    /** Whether the day lies in this period. */
    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
