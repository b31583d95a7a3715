package dev.rightful.report;

import dev.rightful.rights.Phrasebook;
import dev.rightful.trend.Move;
import dev.rightful.trend.Moves;
import dev.rightful.trend.Thing;
import dev.rightful.trend.Trend;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says in the words of the ontology what changed since an earlier audit. */
public final class TrendText {

    private TrendText() {}

    /** The key of the word for several things of a kind. */
    static String key(Thing thing) {
        return switch (thing) {
            case TOPOLOGY -> "topologies";
            case FINDING -> "audit-within";
            case ACROSS -> "audit-across";
            case LINK -> "links";
            case OPERATION -> "operations";
            case SITE -> "sites";
        };
    }

    /** How many things of a kind are new, gone, worse, better and the same, in a line. */
    public static String line(Thing thing, Trend trend, Phrasebook phrasebook) {
        Moves moves = trend.of(thing);
        Map<String, Object> facts = new HashMap<>();
        facts.put("what", phrasebook.word(key(thing)));
        for (Move move : Move.values()) {
            facts.put(move.word(), moves.of(move));
        }
        return phrasebook.word("audit-moves", facts);
    }

    /** What is to be known of the comparison. */
    static List<String> notes(TrendReport report, Phrasebook phrasebook) {
        List<String> notes = new ArrayList<>();
        notes.add(report.day() == null
                ? phrasebook.word("audit-since-results", Map.of("path", report.since()))
                : phrasebook.word("audit-since", Map.of("path", report.since(), "day", report.day())));
        if (report.trend().isEmpty()) {
            notes.add(phrasebook.word("audit-trend-none"));
        }
        long before = report.trend().refusedBefore();
        long after = report.trend().refusedAfter();
        if (before + after > 0) {
            notes.add(phrasebook.word("audit-trend-refused", Map.of("before", before, "after", after)));
        }
        return notes;
    }
}
