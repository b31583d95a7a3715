package dev.rightful.report;

import dev.rightful.finding.Verdict;
import dev.rightful.report.SummaryTable.Cell;
import dev.rightful.rights.Phrasebook;
import dev.rightful.trend.Found;
import dev.rightful.trend.Move;
import dev.rightful.trend.Moves;
import dev.rightful.trend.Thing;
import dev.rightful.trend.TopologyChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a summary says of what changed since an earlier audit. */
final class TrendTables {

    private final TrendReport report;
    private final Phrasebook phrasebook;
    private final boolean isTriaged;
    private final TableParts parts;

    /**
     * Of a comparison.
     *
     * @param isTriaged whether some findings of the later audit may not count
     */
    TrendTables(TrendReport report, boolean isTriaged, Phrasebook phrasebook) {
        this.isTriaged = isTriaged;
        this.report = report;
        this.phrasebook = phrasebook;
        this.parts = new TableParts(phrasebook);
    }

    /** The changes themselves; those tables that have nothing to tell are without rows. */
    List<SummaryTable> changes() {
        return List.of(differences(), findings("compare-new", List.of(Move.NEW), "verdict"),
                findings("compare-changed", List.of(Move.WORSE, Move.BETTER), "audit-before", "audit-after"),
                findings("compare-gone", List.of(Move.GONE), "verdict"),
                topologies("audit-new-topologies", List.of(Move.NEW), "verdict"),
                topologies("audit-moved-topologies", List.of(Move.WORSE, Move.BETTER), "audit-before", "audit-after"),
                topologies("audit-same-topologies", List.of(Move.SAME), "audit-before", "audit-after"),
                topologies("audit-gone-topologies", List.of(Move.GONE), "verdict"));
    }

    /** How much changed. */
    SummaryTable moves() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Thing thing : Thing.values()) {
            if (thing != Thing.ACROSS || report.tellsPortfolio()) {
                Moves moves = report.trend().of(thing);
                List<Cell> row = new ArrayList<>(List.of(parts.word(TrendText.key(thing))));
                for (Move move : Move.values()) {
                    row.add(parts.count(moves.of(move)));
                }
                rows.add(row);
            }
        }
        return parts.table("audit-trend", String.join(" ", TrendText.notes(report, phrasebook)), rows, "audit-kind",
                "audit-new", "audit-gone", "audit-worse", "audit-better", "audit-same");
    }

    private SummaryTable differences() {
        List<List<Cell>> rows = new ArrayList<>();
        for (TrendReport.Difference difference : report.differences()) {
            rows.add(List.of(new Cell.Id(difference.name()), name(difference.before()), name(difference.after())));
        }
        return parts.table("audit-differences", phrasebook.word("audit-differences-note"), rows, "audit-setting",
                "audit-before", "audit-after");
    }

    private static Cell name(@Nullable String text) {
        return text == null ? new Cell.Words("") : new Cell.Name(text);
    }

    /**
     * Findings that made one of some moves.
     *
     * @param verdicts the keys of what stands above their verdicts: one where only one audit knows them
     */
    private SummaryTable findings(String heading, List<Move> moves, String... verdicts) {
        List<List<Cell>> rows = new ArrayList<>();
        for (FirstChanges.Changed changed : report.first().findings(moves)) {
            Found found = changed.change().found();
            List<Cell> row = verdicts(changed.change().before(), changed.change().after());
            if (isTriaged) {
                row.add(found.status().isEmpty() ? new Cell.Words("") : parts.word("status-" + found.status()));
            }
            row.addAll(List.of(new Cell.Id(found.rule()), topology(changed), new Cell.Name(found.message())));
            rows.add(row);
        }
        List<String> columns = new ArrayList<>(List.of(verdicts));
        if (isTriaged) {
            columns.add("audit-state");
        }
        columns.addAll(List.of("audit-rule", "audit-topology", "audit-wrong"));
        long all = report.first().countFindings(moves);
        String note = rows.size() >= all
                ? ""
                : phrasebook.word("audit-first-changes",
                        Map.of("count", rows.size(), "all", all, "most", FirstChanges.OF_ONE));
        return parts.table(heading, note, rows, columns.toArray(new String[0]));
    }

    private Cell topology(FirstChanges.Changed changed) {
        return changed.topology() == null
                ? parts.word("audit-portfolio")
                : new Cell.Name(changed.topology().topology());
    }

    /** Topologies that made one of some moves, and what became of their findings; with verdicts as for findings. */
    private SummaryTable topologies(String heading, List<Move> moves, String... verdicts) {
        List<List<Cell>> rows = new ArrayList<>();
        for (FirstChanges.Changes changes : report.first().topologies(moves)) {
            TopologyChange change = changes.topology();
            List<Cell> row = verdicts(change.before(), change.after());
            row.addAll(List.of(new Cell.Name(change.topology()), name(change.place())));
            for (Move move : FirstChanges.MOVES) {
                row.add(parts.count(changes.count(move)));
            }
            rows.add(row);
        }
        List<String> columns = new ArrayList<>(List.of(verdicts));
        columns.addAll(List.of("audit-topology", "audit-where", "audit-findings-new", "audit-findings-worse",
                "audit-findings-better", "audit-findings-gone"));
        return parts.table(heading, parts.firstOf(rows.size(), report.first().countTopologies(moves)), rows,
                columns.toArray(new String[0]));
    }

    /** The verdicts that there are, the earlier one first. */
    private List<Cell> verdicts(@Nullable Verdict before, @Nullable Verdict after) {
        List<Cell> cells = new ArrayList<>();
        for (Verdict verdict : new @Nullable Verdict[]{before, after}) {
            if (verdict != null) {
                cells.add(parts.word("verdict-" + verdict.word()));
            }
        }
        return cells;
    }
}
