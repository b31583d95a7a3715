package dev.rightful.report;

import dev.rightful.finding.Verdict;
import dev.rightful.trend.FindingChange;
import dev.rightful.trend.Found;
import dev.rightful.trend.Move;
import dev.rightful.trend.Moves;
import dev.rightful.trend.SubjectChange;
import dev.rightful.trend.Thing;
import dev.rightful.trend.TopologyChange;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Tells programs what changed since an earlier audit.
 *
 * @param json where to write
 */
record TrendJson(JsonGenerator json) {

    /** Writes how much changed and the first changes, as the property {@code trend} of an open object. */
    void write(TrendReport report) {
        json.writeObjectPropertyStart("trend");
        json.writeStringProperty("since", report.since());
        JsonParts.optional(json, "day", report.day());
        json.writeArrayPropertyStart("differences");
        for (TrendReport.Difference difference : report.differences()) {
            json.writeStartObject();
            json.writeStringProperty("name", difference.name());
            JsonParts.optional(json, "before", difference.before());
            JsonParts.optional(json, "after", difference.after());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectPropertyStart("notJudged");
        json.writeNumberProperty("before", report.trend().refusedBefore());
        json.writeNumberProperty("after", report.trend().refusedAfter());
        json.writeEndObject();
        for (Thing thing : Thing.values()) {
            if (thing != Thing.ACROSS || report.tellsPortfolio()) {
                write(thing.word(), report.trend().of(thing));
            }
        }
        writeFirst(report.first());
        json.writeEndObject();
    }

    private void write(String name, Moves moves) {
        json.writeObjectPropertyStart(name);
        for (Move move : Move.values()) {
            json.writeObjectPropertyStart(move.word());
            for (Verdict verdict : Verdict.values()) {
                json.writeNumberProperty(verdict.word(), moves.of(move, verdict));
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void writeFirst(FirstChanges first) {
        json.writeArrayPropertyStart("firstTopologies");
        for (FirstChanges.Changes changes : first.topologies(List.of(Move.values()))) {
            json.writeStartObject();
            writeProperties(changes.topology());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("firstFindings");
        for (FirstChanges.Changed changed : first.findings(FirstChanges.MOVES)) {
            json.writeStartObject();
            JsonParts.optional(json, "topology", changed.topology() == null ? null : changed.topology().topology());
            JsonParts.optional(json, "source", changed.source());
            writeProperties(changed.change());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Writes all that changed of a topology as an object. */
    void write(TopologyChange change) {
        json.writeStartObject();
        writeProperties(change);
        json.writeArrayPropertyStart("findings");
        for (FindingChange each : change.findings()) {
            json.writeStartObject();
            writeProperties(each);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("subjects");
        for (SubjectChange each : change.subjects()) {
            json.writeStartObject();
            json.writeStringProperty("kind", each.kind());
            json.writeStringProperty("id", each.id());
            move(each.move(), each.before(), each.after());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Writes a finding across topologies that changed as an object. */
    void writeAcross(FindingChange change) {
        json.writeStartObject();
        json.writeNullProperty("topology");
        writeProperties(change);
        json.writeEndObject();
    }

    private void writeProperties(TopologyChange change) {
        json.writeStringProperty("topology", change.topology());
        JsonParts.optional(json, "sourceBefore", change.sourceBefore());
        JsonParts.optional(json, "source", change.source());
        move(change.move(), change.before(), change.after());
    }

    private void writeProperties(FindingChange change) {
        Found found = change.found();
        json.writeStringProperty("rule", found.rule());
        json.writeObjectPropertyStart("subject");
        json.writeStringProperty("kind", found.kind());
        json.writeStringProperty("id", found.subject());
        json.writeEndObject();
        move(change.move(), change.before(), change.after());
        json.writeStringProperty("message", found.message());
        json.writeStringProperty("fingerprint", found.fingerprint());
        JsonParts.optional(json, "status", found.status().isEmpty() ? null : found.status());
    }

    private void move(Move move, @Nullable Verdict before, @Nullable Verdict after) {
        json.writeStringProperty("change", move.word());
        JsonParts.optional(json, "before", before == null ? null : before.word());
        JsonParts.optional(json, "after", after == null ? null : after.word());
    }
}
