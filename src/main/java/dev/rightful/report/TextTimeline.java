package dev.rightful.report;

import dev.rightful.change.Timeline;
import dev.rightful.change.Timeline.Day;
import dev.rightful.change.Timeline.Reason;
import dev.rightful.finding.Assessment;
import dev.rightful.finding.Turn;
import dev.rightful.finding.Verdict;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Tells a timeline to people at a terminal: day by day what changes and why, then when the topology is granted. */
public final class TextTimeline {

    /** How many things that begin or end together are named. */
    private static final int NAMED = 5;

    private final TimelineReport report;
    private final boolean quiet;
    private final TextStyle style;
    private final int dateWidth;

    /**
     * Of a timeline.
     *
     * @param quiet whether to print one line for each day
     * @param colour whether to colour verdicts for a terminal
     */
    public TextTimeline(TimelineReport report, boolean quiet, boolean colour) {
        this.report = report;
        this.quiet = quiet;
        this.style = new TextStyle(report.phrasebook(), colour);
        int widest = Paragraph.width(style.spoken(report.timeline().from()));
        for (Day day : report.timeline().days()) {
            widest = Math.max(widest, Paragraph.width(style.spoken(day.date())));
        }
        this.dateWidth = widest;
    }

    /** Writes it. */
    public void write(Appendable out) throws IOException {
        Timeline timeline = report.timeline();
        Assessment start = timeline.start();
        if (!quiet) {
            style.title(start, out);
            out.append(Visible.of(report.source())).append("\n\n");
        }
        day(timeline.from(), start.verdict(), style.word("timeline-start"), out);
        for (Day day : timeline.days()) {
            if (!quiet) {
                out.append('\n');
            }
            int changes = day.reasons().stream().mapToInt(reason -> reason.changes().size()).sum();
            day(day.date(), day.verdict(), style.word("timeline-changes", Map.of("count", changes)), out);
            if (!quiet) {
                for (Reason reason : day.reasons()) {
                    write(reason, out);
                }
            }
        }
        if (!quiet) {
            style.heading("summary", out);
            LocalDate to = timeline.to();
            style.labelled("timeline-window", to == null
                    ? style.word("timeline-open", Map.of("from", timeline.from()))
                    : style.word("timeline-from-to", Map.of("from", timeline.from(), "to", to)), out);
            style.labelled("reading", style.word("reading-" + start.reading().word()), out);
            out.append('\n');
            Paragraph.write("", report.conclusion(), out);
        }
    }

    private void day(LocalDate date, Verdict verdict, String note, Appendable out) throws IOException {
        out.append(Paragraph.padded(style.spoken(date), dateWidth))
                .append("  ")
                .append(style.padded(verdict))
                .append("  ")
                .append(note)
                .append('\n');
    }

    private void write(Reason reason, Appendable out) throws IOException {
        List<Turn> turns = reason.turns();
        for (Turn turn : turns.subList(0, Math.min(NAMED, turns.size()))) {
            Paragraph.write("  ", "%s (%s:%s:%s)".formatted(Visible.of(report.message(turn)),
                    Visible.of(report.source()), turn.dated().span().line(), turn.dated().span().column()), out);
        }
        if (turns.size() > NAMED) {
            Paragraph.write("  ", style.word("and-more", Map.of("count", turns.size() - NAMED)), out);
        }
        new TextChanges(style, report.phrasebook(), out).write(reason.changes(), "    ");
    }
}
