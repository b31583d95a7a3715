package dev.rightful.change;

import dev.rightful.change.Judge.Judged;
import dev.rightful.change.Timeline.Day;
import dev.rightful.change.Timeline.Reason;
import dev.rightful.finding.Assessment;
import dev.rightful.finding.Subject;
import dev.rightful.finding.Turn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Walks through time from one day that matters to the next. It judges once on each of those days, however many days lie
 * between them, and once more for each of several things that begin or end on one day, to tell their effects apart.
 */
public final class Walk {

    /** Of more turns on one day it is not told which has which effect. */
    private static final int TOLD_APART = 100;

    private final Judge judge;
    private final List<Day> days = new ArrayList<>();

    /** One rule about one subject. */
    private record Judgement(Subject subject, @Nullable String rule) {

        static Judgement of(Change change) {
            return new Judgement(change.subject(), change.rule());
        }
    }

    private Walk(Judge judge) {
        this.judge = judge;
    }

    /**
     * Finds the days at which a verdict changes.
     *
     * @param from the first day of the window
     * @param to its last day, or null to go on until nothing can change any more
     */
    public static Timeline through(Judge judge, LocalDate from, @Nullable LocalDate to) {
        return new Walk(judge).walk(from, to);
    }

    private Timeline walk(LocalDate from, @Nullable LocalDate to) {
        Judged start = judge.at(from);
        Judged now = start;
        for (LocalDate next = now.next(); next != null && (to == null || !next.isAfter(to)); next = now.next()) {
            Judged then = judge.at(next);
            List<Change> changes = Changes.ofVerdicts(now.assessment(), then.assessment());
            if (!changes.isEmpty()) {
                days.add(new Day(next, then.assessment().verdict(), reasons(changes, now, next)));
            }
            now = then;
        }
        return new Timeline(start.assessment(), to, days);
    }

    private List<Reason> reasons(List<Change> changes, Judged eve, LocalDate day) {
        List<Set<Judgement>> effects = effects(eve, day);
        Map<List<Turn>, List<Change>> byTurns = new LinkedHashMap<>();
        for (Change change : changes) {
            List<Turn> turns = new ArrayList<>();
            for (int i = 0; i < effects.size(); i++) {
                if (effects.get(i).contains(Judgement.of(change))) {
                    turns.add(eve.turns().get(i));
                }
            }
            byTurns.computeIfAbsent(turns.isEmpty() ? eve.turns() : turns, each -> new ArrayList<>()).add(change);
        }
        List<Reason> reasons = new ArrayList<>();
        byTurns.forEach((turns, changed) -> reasons.add(new Reason(turns, changed)));
        return reasons;
    }

    /** What each turn of a day changes alone; empty where that need not or cannot be told. */
    private List<Set<Judgement>> effects(Judged eve, LocalDate day) {
        int count = eve.turns().size();
        if (count < 2 || count > TOLD_APART) {
            return List.of();
        }
        List<Set<Judgement>> effects = new ArrayList<>();
        for (Turn turn : eve.turns()) {
            Assessment alone = judge.changedOnlyBy(turn.dated(), day);
            Set<Judgement> effect = new HashSet<>();
            Changes.ofVerdicts(eve.assessment(), alone).forEach(change -> effect.add(Judgement.of(change)));
            effects.add(effect);
        }
        return effects;
    }
}
