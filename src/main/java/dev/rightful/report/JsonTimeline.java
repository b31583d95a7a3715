package dev.rightful.report;

import dev.rightful.change.Change;
import dev.rightful.change.Timeline;
import dev.rightful.change.Timeline.Day;
import dev.rightful.change.Timeline.Reason;
import dev.rightful.finding.Assessment;
import dev.rightful.finding.Turn;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Tells a timeline to programs, as one object.
 *
 * @param report what to tell
 */
public record JsonTimeline(TimelineReport report) {

    /** Which format the object has; the number changes when a key goes or changes its meaning. */
    public static final String FORMAT = "rightful-timeline/1";

    /** Writes it. */
    public void write(Appendable out) throws IOException {
        JsonOutput.document(out, json -> write(json, new ChangeJson(json, report.phrasebook())));
    }

    private void write(JsonGenerator json, ChangeJson parts) {
        Timeline timeline = report.timeline();
        Assessment start = timeline.start();
        json.writeStartObject();
        json.writeStringProperty("format", FORMAT);
        json.writeStringProperty("lang", report.phrasebook().language().tag());
        json.writeStringProperty("topology", start.topology());
        parts.optional("title", start.title());
        json.writeStringProperty("source", report.source());
        json.writeStringProperty("from", timeline.from().toString());
        parts.optional("to", timeline.to());
        json.writeStringProperty("reading", start.reading().word());
        json.writeStringProperty("verdict", start.verdict().word());
        json.writeStringProperty("worst", timeline.worst().word());
        parts.optional("granted", timeline.granted());
        @Nullable Day stops = timeline.stops();
        parts.optional("stopsBeingGranted", stops == null ? null : stops.date());
        json.writeArrayPropertyStart("days");
        for (Day day : timeline.days()) {
            json.writeStartObject();
            json.writeStringProperty("date", day.date().toString());
            json.writeStringProperty("verdict", day.verdict().word());
            json.writeArrayPropertyStart("reasons");
            for (Reason reason : day.reasons()) {
                write(reason, json, parts);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Reason reason, JsonGenerator json, ChangeJson parts) {
        json.writeStartObject();
        json.writeArrayPropertyStart("turns");
        for (Turn turn : reason.turns()) {
            json.writeStartObject();
            json.writeStringProperty("what", turn.dated().name());
            json.writeStringProperty("edge", turn.edge().word());
            json.writeStringProperty("message", report.message(turn));
            parts.location(report.source(), turn.dated().span());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("changes");
        for (Change change : reason.changes()) {
            json.writeStartObject();
            parts.optional("rule", change.rule());
            parts.subject(change.subject());
            parts.verdicts(change);
            parts.finding("finding", change.is(), report.source());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
