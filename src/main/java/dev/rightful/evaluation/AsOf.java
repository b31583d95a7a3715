package dev.rightful.evaluation;

import dev.rightful.finding.Dated;
import dev.rightful.finding.Turn;
import dev.rightful.model.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The day of a judgement, which rules may ask about dates but not look at.
 *
 * <p>As every comparison with the day is made here, a judgement at a watched day also tells the next day at which one of
 * the answers would be another one. Until then nothing can change, because a judgement has nothing else to do with the
 * day; and no rule can forget to name a date that matters to it.
 */
public final class AsOf {

    /** The last day that a document can write; what lasts until then never ends. */
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final LocalDate day;
    private final boolean watched;
    private final @Nullable Dated ahead;
    private final Set<Turn> turns = new LinkedHashSet<>();
    private @Nullable LocalDate next;

    private AsOf(LocalDate day, boolean watched, @Nullable Dated ahead) {
        this.day = day;
        this.watched = watched;
        this.ahead = ahead;
    }

    /** A day. */
    public static AsOf of(LocalDate day) {
        return new AsOf(day, false, null);
    }

    /** A day that tells afterwards when an answer about it would change next. */
    public static AsOf watched(LocalDate day) {
        return new AsOf(day, true, null);
    }

    /** The eve of a day, but for one thing, for which that day has come: what this thing alone changes. */
    public static AsOf eveOf(LocalDate day, Dated butFor) {
        return new AsOf(day.minusDays(1), false, butFor);
    }

    /** Whether the day lies in a period, for whoever judges nothing by it. */
    public boolean covers(Period period) {
        return period.contains(day);
    }

    /** Whether the day lies in the period of something. */
    boolean covers(Period period, Supplier<Dated> of) {
        LocalDate from = period.from();
        LocalDate to = period.to();
        if (watched) {
            if (from != null && day.isBefore(from)) {
                note(from, of, Turn.Edge.BEGINS);
            } else if (to != null && !day.isAfter(to)) {
                noteEnd(to, of);
            }
        }
        return period.contains(day(of));
    }

    /** Whether the day is the one at which something begins, or a later one. */
    boolean hasCome(LocalDate first, Supplier<Dated> of) {
        if (watched && day.isBefore(first)) {
            note(first, of, Turn.Edge.BEGINS);
        }
        return !day(of).isBefore(first);
    }

    /** Whether the day lies behind the last one of something. */
    boolean isOver(LocalDate last, Supplier<Dated> of) {
        if (watched && !day.isAfter(last)) {
            noteEnd(last, of);
        }
        return day(of).isAfter(last);
    }

    /** Whether it notes what is asked, which one thread at a time may do. */
    boolean isWatched() {
        return watched;
    }

    /** The day, for the judgement itself; rules ask. */
    LocalDate day() {
        return day;
    }

    /** The day as a text may name it. It cannot be compared, for that is done here only. */
    Object spoken() {
        return day;
    }

    /** The next day at which an answer given so far would be another one; null when no such day comes. */
    public @Nullable LocalDate next() {
        return next;
    }

    /** What happens on that day, in the order of the document. */
    public List<Turn> turns() {
        Comparator<Turn> inOrderOfDocument = Comparator
                .<Turn>comparingInt(turn -> turn.dated().span().line())
                .thenComparingInt(turn -> turn.dated().span().column())
                .thenComparing(turn -> turn.dated().name())
                .thenComparing(Turn::edge)
                .thenComparing(turn -> turn.dated().facts().toString());
        return turns.stream().sorted(inOrderOfDocument).toList();
    }

    private LocalDate day(Supplier<Dated> of) {
        return ahead != null && ahead.equals(of.get()) ? day.plusDays(1) : day;
    }

    private void noteEnd(LocalDate last, Supplier<Dated> of) {
        if (last.isBefore(LAST)) {
            note(last.plusDays(1), of, Turn.Edge.ENDS);
        }
    }

    private void note(LocalDate date, Supplier<Dated> of, Turn.Edge edge) {
        if (next != null && date.isAfter(next)) {
            return;
        }
        if (next == null || date.isBefore(next)) {
            turns.clear();
            next = date;
        }
        turns.add(new Turn(of.get(), edge));
    }
}
