package dev.rightful.report;

import dev.rightful.change.Change;
import dev.rightful.finding.Finding;
import dev.rightful.finding.Subject;
import dev.rightful.finding.Verdict;
import dev.rightful.model.Span;
import dev.rightful.rights.Phrasebook;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The parts that objects about changes share in JSON. */
record ChangeJson(JsonGenerator json, Phrasebook phrasebook) {

    void optional(String name, @Nullable Object value) {
        JsonParts.optional(json, name, value);
    }

    void list(String name, List<String> values) {
        JsonParts.texts(json, name, values);
    }

    void location(String source, Span span) {
        json.writeObjectPropertyStart("location");
        json.writeStringProperty("file", source);
        json.writeNumberProperty("line", span.line());
        json.writeNumberProperty("column", span.column());
        json.writeEndObject();
    }

    void subject(Subject subject) {
        json.writeObjectPropertyStart("subject");
        json.writeStringProperty("kind", subject.kind().word());
        json.writeStringProperty("id", subject.id());
        json.writeEndObject();
    }

    void verdicts(Change change) {
        verdict("before", change.before());
        verdict("after", change.after());
    }

    private void verdict(String name, @Nullable Verdict verdict) {
        optional(name, verdict == null ? null : verdict.word());
    }

    /** What a finding says, or null for none. */
    void finding(String name, @Nullable Finding finding, String source) {
        if (finding == null) {
            json.writeNullProperty(name);
            return;
        }
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("verdict", finding.verdict().word());
        list("clauses", finding.clauses());
        json.writeStringProperty("message", phrasebook.message(finding.rule(), finding.statement().situation(),
                finding.statement().facts()));
        location(source, finding.span());
        optional("question", finding.question());
        json.writeEndObject();
    }
}
