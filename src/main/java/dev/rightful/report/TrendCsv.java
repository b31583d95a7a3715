package dev.rightful.report;

import dev.rightful.rights.Phrasebook;
import dev.rightful.trend.Found;
import dev.rightful.trend.Move;
import dev.rightful.trend.Moves;
import dev.rightful.trend.Thing;
import dev.rightful.trend.TopologyChange;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells spreadsheets what changed since an earlier audit: in the rows of a summary, whose first column is the kind, such as
 * {@code trend-new} for how many and {@code new-finding} for one of them.
 *
 * @param csv where to write
 * @param phrasebook the words
 */
record TrendCsv(Csv csv, Phrasebook phrasebook) {

    void write(TrendReport report) throws IOException {
        for (String note : TrendText.notes(report, phrasebook)) {
            row("trend", "", null, note);
        }
        for (TrendReport.Difference difference : report.differences()) {
            row("trend-difference", difference.name(), null, phrasebook.word("audit-difference", Map.of("before",
                    shown(difference.before()), "after", shown(difference.after()))));
        }
        for (Thing thing : Thing.values()) {
            if (thing != Thing.ACROSS || report.tellsPortfolio()) {
                Moves moves = report.trend().of(thing);
                for (Move move : Move.values()) {
                    SummaryCsv.counted(csv, "trend-" + move.word(), thing.word(), verdict -> moves.of(move, verdict));
                }
            }
        }
        for (Move move : FirstChanges.MOVES) {
            for (FirstChanges.Changes changes : report.first().topologies(List.of(move))) {
                TopologyChange change = changes.topology();
                row(move.word() + "-topology", change.topology(), change.place(), "");
            }
            for (FirstChanges.Changed changed : report.first().findings(List.of(move))) {
                Found found = changed.change().found();
                row(move.word() + "-finding", found.rule(), changed.source(), found.message());
            }
        }
    }

    private static String shown(@Nullable String value) {
        return value == null ? "-" : value;
    }

    private void row(String kind, String name, @Nullable String source, String message) throws IOException {
        SummaryCsv.named(csv, kind, name);
        SummaryCsv.empty(csv, 5);
        csv.text(source == null ? "" : source);
        csv.text("");
        csv.text(message);
        csv.endRow();
    }
}
