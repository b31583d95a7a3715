package dev.rightful.change;

import dev.rightful.finding.Assessment;
import dev.rightful.finding.Turn;
import dev.rightful.finding.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every day in a window at which a verdict on a topology changes, and why.
 *
 * @param start what is the case on the first day
 * @param to the last day of the window; null when it has no end
 * @param days the days at which a verdict changes, in order
 */
public record Timeline(Assessment start, @Nullable LocalDate to, List<Day> days) {

    public Timeline {
        days = List.copyOf(days);
    }

    /**
     * A day that begins with other verdicts than the one before.
     *
     * @param date the day
     * @param verdict the verdict on the topology from this day on
     * @param reasons what changes, by what makes it change
     */
    public record Day(LocalDate date, Verdict verdict, List<Reason> reasons) {

        public Day {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * Why verdicts change.
     *
     * @param turns what begins or ends that day: each alone changes the verdicts, or else they do so together
     * @param changes the verdicts that it changes
     */
    public record Reason(List<Turn> turns, List<Change> changes) {

        public Reason {
            turns = List.copyOf(turns);
            changes = List.copyOf(changes);
        }
    }

    /** The first day of the window. */
    public LocalDate from() {
        return start.asOf();
    }

    /** The worst verdict on any day of the window. */
    public Verdict worst() {
        Verdict worst = start.verdict();
        for (Day day : days) {
            worst = worst.worse(day.verdict());
        }
        return worst;
    }

    /** The first day at which the topology is granted; null when there is none in the window. */
    public @Nullable LocalDate granted() {
        if (start.verdict() == Verdict.GRANTED) {
            return from();
        }
        for (Day day : days) {
            if (day.verdict() == Verdict.GRANTED) {
                return day.date();
            }
        }
        return null;
    }

    /** The first day at which the topology, having been granted, is not so any more; null when there is none. */
    public @Nullable Day stops() {
        Verdict verdict = start.verdict();
        for (Day day : days) {
            if (verdict == Verdict.GRANTED && day.verdict() != Verdict.GRANTED) {
                return day;
            }
            verdict = day.verdict();
        }
        return null;
    }
}
