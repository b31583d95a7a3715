package dev.rightful.report;

import dev.rightful.change.Change;
import dev.rightful.change.Comparison;
import dev.rightful.finding.Assessment;
import dev.rightful.report.ClauseDifference.Said;
import dev.rightful.report.ComparisonReport.Side;
import java.io.IOException;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * Tells a comparison to programs, as one object.
 *
 * @param report what to tell
 */
public record JsonComparison(ComparisonReport report) {

    /** Which format the object has; the number changes when a key goes or changes its meaning. */
    public static final String FORMAT = "rightful-comparison/1";

    /** Writes it. */
    public void write(Appendable out) throws IOException {
        JsonOutput.document(out, json -> write(json, new ChangeJson(json, report.phrasebook())));
    }

    private void write(JsonGenerator json, ChangeJson parts) {
        Comparison comparison = report.comparison();
        json.writeStartObject();
        json.writeStringProperty("format", FORMAT);
        json.writeStringProperty("lang", report.phrasebook().language().tag());
        side("before", report.before(), comparison.before(), parts);
        side("after", report.after(), comparison.after(), parts);
        json.writeObjectPropertyStart("counts");
        for (Change.Kind kind : List.of(Change.Kind.GONE, Change.Kind.NEW, Change.Kind.CHANGED)) {
            json.writeNumberProperty(kind.word(), comparison.findings(kind).size());
        }
        json.writeEndObject();
        json.writeArrayPropertyStart("findings");
        for (Change change : comparison.findings()) {
            json.writeStartObject();
            json.writeStringProperty("kind", change.kind().word());
            parts.optional("rule", change.rule());
            parts.subject(change.subject());
            parts.verdicts(change);
            parts.finding("was", change.was(), report.before().source());
            parts.finding("is", change.is(), report.after().source());
            json.writeArrayPropertyStart("clauses");
            report.clauses(change).forEach(difference -> write(difference, json));
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("verdicts");
        for (Change change : comparison.verdicts()) {
            json.writeStartObject();
            parts.subject(change.subject());
            parts.verdicts(change);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void side(String name, Side side, Assessment assessment, ChangeJson parts) {
        JsonGenerator json = parts.json();
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("topology", assessment.topology());
        parts.optional("title", assessment.title());
        json.writeStringProperty("source", side.source());
        json.writeStringProperty("asOf", assessment.asOf().toString());
        parts.optional("edition", side.edition());
        json.writeStringProperty("reading", assessment.reading().word());
        json.writeStringProperty("verdict", assessment.verdict().word());
        json.writeEndObject();
    }

    private static void write(ClauseDifference difference, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("key", difference.key());
        said("before", difference.editionBefore(), difference.before(), json);
        said("after", difference.editionAfter(), difference.after(), json);
        json.writeStringProperty("note", difference.note());
        json.writeEndObject();
    }

    private static void said(String name, String edition, List<Said> clauses, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("edition", edition);
        json.writeArrayPropertyStart("paragraphs");
        for (Said clause : clauses) {
            json.writeStartObject();
            json.writeStringProperty("id", clause.id());
            json.writeStringProperty("summary", clause.summary());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
