package dev.rightful.report;

import dev.rightful.change.Timeline;
import dev.rightful.finding.Turn;
import dev.rightful.rights.Phrasebook;
import java.util.Map;

/**
 * A timeline, and the words to tell it in.
 *
 * @param source the document's path as the user gave it, with {@code /}
 * @param timeline what changes when
 * @param phrasebook the texts in the language of the report
 */
public record TimelineReport(String source, Timeline timeline, Phrasebook phrasebook) {

    /** What begins or ends. */
    String message(Turn turn) {
        return phrasebook.word("turn-" + turn.dated().name() + "-" + turn.edge().word(), turn.dated().facts());
    }

    /** When the topology is granted, as a sentence. */
    String conclusion() {
        var granted = timeline.granted();
        var stops = timeline.stops();
        if (granted == null) {
            return phrasebook.word("timeline-never");
        }
        boolean atOnce = granted.equals(timeline.from());
        if (stops == null) {
            return atOnce
                    ? phrasebook.word("timeline-throughout")
                    : phrasebook.word("timeline-becomes", Map.of("granted", granted));
        }
        return atOnce
                ? phrasebook.word("timeline-stops", Map.of("last", stops.date().minusDays(1), "date", stops.date()))
                : phrasebook.word("timeline-becomes-and-stops", Map.of("granted", granted, "date", stops.date()));
    }
}
