package dev.rightful.report;

import dev.rightful.finding.Assessment;
import dev.rightful.finding.Finding;
import dev.rightful.finding.Fingerprint;
import dev.rightful.finding.LinkVerdict;
import dev.rightful.finding.OperationVerdict;
import dev.rightful.finding.Path;
import dev.rightful.finding.SiteVerdict;
import dev.rightful.finding.Verdict;
import dev.rightful.finding.VerdictCounts;
import dev.rightful.waiver.Triaged;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes reports for programs: one object, or an array of objects where several documents were asked for.
 *
 * <p>{@link ReportSchema} describes them; keys are only ever added. Nothing is held back, so memory does not grow with
 * the report.
 */
public final class JsonReport implements ReportWriter {

    /** Which format the objects have; the number changes when a key goes or changes its meaning. */
    public static final String FORMAT = "rightful-report/1";

    @Override
    public String format() {
        return "json";
    }

    @Override
    public Pages begin(Appendable out, boolean several) throws IOException {
        JsonPages pages = new JsonPages(out, several);
        pages.begin();
        return pages;
    }

    private static final class JsonPages implements Pages {

        private final Appendable out;
        private final boolean several;
        private final JsonGenerator json;
        private final Fingerprint fingerprint = new Fingerprint();

        JsonPages(Appendable out, boolean several) {
            this.out = out;
            this.several = several;
            this.json = JsonOutput.generator(out);
        }

        void begin() throws IOException {
            JsonOutput.checked(() -> {
                if (several) {
                    json.writeStartArray();
                }
            });
        }

        @Override
        public void add(Report report) throws IOException {
            JsonOutput.checked(() -> write(report));
        }

        @Override
        public void add(Refusal refusal) throws IOException {
            JsonOutput.checked(() -> write(refusal));
        }

        @Override
        public void end() throws IOException {
            JsonOutput.checked(() -> {
                if (several) {
                    json.writeEndArray();
                }
                json.close();
            });
            out.append('\n');
        }

        private void write(Refusal refusal) {
            json.writeStartObject();
            json.writeStringProperty("source", refusal.source());
            json.writeArrayPropertyStart("errors");
            for (Refusal.Reason error : refusal.errors()) {
                json.writeStartObject();
                json.writeNumberProperty("line", error.line());
                json.writeNumberProperty("column", error.column());
                json.writeStringProperty("message", error.message());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }

        private void write(Report report) {
            Assessment assessment = report.assessment();
            json.writeStartObject();
            json.writeStringProperty("format", FORMAT);
            json.writeStringProperty("lang", report.phrasebook().language().tag());
            json.writeStringProperty("topology", assessment.topology());
            JsonParts.optional(json, "title", assessment.title());
            json.writeStringProperty("source", report.source());
            json.writeStringProperty("asOf", assessment.asOf().toString());
            json.writeStringProperty("reading", assessment.reading().word());
            json.writeStringProperty("verdict", assessment.verdict().word());
            write(assessment.counts(), report.triaged());
            json.writeArrayPropertyStart("links");
            assessment.links().forEach(this::write);
            json.writeEndArray();
            json.writeArrayPropertyStart("operations");
            assessment.operations().forEach(this::write);
            json.writeEndArray();
            json.writeArrayPropertyStart("sites");
            assessment.sites().forEach(this::write);
            json.writeEndArray();
            json.writeArrayPropertyStart("findings");
            assessment.findings().forEach(finding -> write(report, finding));
            json.writeEndArray();
            json.writeEndObject();
        }

        private void write(VerdictCounts counts, @Nullable Triaged triaged) {
            json.writeObjectPropertyStart("counts");
            json.writeNumberProperty("granted", counts.of(Verdict.GRANTED));
            json.writeNumberProperty("undetermined", counts.of(Verdict.UNDETERMINED));
            json.writeNumberProperty("violated", counts.of(Verdict.VIOLATED));
            if (triaged != null) {
                JsonTriage.writeCounts(triaged, json);
            }
            json.writeEndObject();
        }

        private void write(LinkVerdict link) {
            json.writeStartObject();
            json.writeStringProperty("id", link.id());
            json.writeStringProperty("type", link.type());
            json.writeStringProperty("from", link.from());
            json.writeStringProperty("to", link.to());
            json.writeStringProperty("verdict", link.verdict().word());
            JsonParts.texts(json, "clauses", link.clauses());
            json.writeEndObject();
        }

        private void write(OperationVerdict operation) {
            json.writeStartObject();
            json.writeStringProperty("id", operation.id());
            json.writeStringProperty("party", operation.party());
            json.writeStringProperty("site", operation.site());
            json.writeStringProperty("mechanism", operation.mechanism());
            json.writeStringProperty("relation", operation.relation());
            write(operation.path());
            json.writeStringProperty("verdict", operation.verdict().word());
            JsonParts.texts(json, "clauses", operation.clauses());
            json.writeEndObject();
        }

        private void write(SiteVerdict site) {
            json.writeStartObject();
            json.writeStringProperty("id", site.id());
            json.writeStringProperty("product", site.product());
            json.writeStringProperty("edition", site.edition());
            json.writeStringProperty("verdict", site.verdict().word());
            JsonParts.texts(json, "notAssessed", site.notAssessed());
            json.writeEndObject();
        }

        private void write(Report report, Finding finding) {
            json.writeStartObject();
            json.writeStringProperty("rule", finding.rule());
            json.writeStringProperty("verdict", finding.verdict().word());
            json.writeObjectPropertyStart("subject");
            json.writeStringProperty("kind", finding.subject().kind().word());
            json.writeStringProperty("id", finding.subject().id());
            json.writeEndObject();
            JsonParts.texts(json, "clauses", finding.clauses());
            json.writeStringProperty("message", report.message(finding));
            write(finding.path());
            json.writeObjectPropertyStart("location");
            json.writeStringProperty("file", report.source());
            json.writeNumberProperty("line", finding.span().line());
            json.writeNumberProperty("column", finding.span().column());
            json.writeEndObject();
            JsonParts.texts(json, "needs", report.needs(finding));
            JsonParts.texts(json, "remedies", report.remedies(finding));
            JsonParts.optional(json, "question", finding.question());
            writeTranslationNotes(report, finding.clauses());
            json.writeStringProperty("fingerprint", fingerprint.of(report.assessment().topology(), finding));
            if (report.triaged() != null) {
                JsonTriage.write(report.triaged().treatment(finding), json);
            }
            json.writeEndObject();
        }

        private void writeTranslationNotes(Report report, List<String> clauses) {
            json.writeArrayPropertyStart("translationNotes");
            for (String clause : clauses) {
                String note = report.translationNote(clause);
                if (!note.isEmpty()) {
                    json.writeStartObject();
                    json.writeStringProperty("clause", clause);
                    json.writeStringProperty("note", note);
                    json.writeEndObject();
                }
            }
            json.writeEndArray();
        }

        private void write(Path path) {
            JsonParts.texts(json, "path", path.sites());
            json.writeNumberProperty("pathLength", path.length());
        }
    }
}
