package dev.rightful.input;

import dev.rightful.model.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads {@code from} and {@code to} of one object. */
final class PeriodReader {

    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private long endOfPeriod;

    void readFrom(Values in, Cursor cursor, Key key) throws UnreadableException {
        from = in.day(cursor, key);
    }

    void readTo(Values in, Cursor cursor, Key key) throws UnreadableException {
        endOfPeriod = in.position();
        to = in.day(cursor, key);
    }

    /** The period, when the object has ended. */
    Period period(Values in, Cursor cursor) {
        if (from == null && to == null) {
            return Period.ALWAYS;
        }
        if (from != null && to != null && to.isBefore(from)) {
            in.report(cursor, endOfPeriod, "to %s is before from %s".formatted(to, from));
            return Period.ALWAYS;
        }
        return new Period(from, to);
    }
}
