package dev.rightful.report;

import dev.rightful.finding.Verdict;
import dev.rightful.finding.VerdictCounts;
import dev.rightful.rights.Phrasebook;
import dev.rightful.rights.Rights;
import dev.rightful.summary.FindingCounts;
import dev.rightful.summary.FirstErrors;
import dev.rightful.summary.Summary;
import dev.rightful.summary.VerdictTable;
import dev.rightful.summary.WorstTopologies;
import java.io.IOException;
import tools.jackson.core.JsonGenerator;

/** Writes what an audit comes to for programs. */
public final class SummaryJson {

    /** Which format the object has; the number changes when a key goes or changes its meaning. */
    public static final String FORMAT = "rightful-summary/1";

    private final PortfolioTexts texts;

    /** In the words of a language. */
    public SummaryJson(Rights rights, Phrasebook phrasebook) {
        this.texts = new PortfolioTexts(rights, phrasebook);
    }

    /** Writes it; the output is neither flushed nor closed. */
    public void write(AuditReport report, Appendable out) throws IOException {
        Summary summary = report.summary();
        JsonOutput.document(out, json -> {
            json.writeStartObject();
            json.writeStringProperty("format", FORMAT);
            json.writeNumberProperty("documents", summary.documents());
            json.writeNumberProperty("notJudged", summary.errors().count());
            verdicts(json, "topologies", summary.topologies());
            verdicts(json, "links", summary.links());
            verdicts(json, "operations", summary.operations());
            verdicts(json, "sites", summary.sites());
            findings(json, "rules", "rule", summary.rules());
            findings(json, "clauses", "clause", summary.clauses());
            findings(json, "questions", "question", summary.questions());
            table(json, "editions", "edition", summary.editions());
            table(json, "products", "product", summary.products());
            table(json, "portfolio", "rule", report.across().rules());
            if (report.triage() != null) {
                new TriageJson(json).write(report, report.triage());
            }
            if (report.trend() != null) {
                new TrendJson(json).write(report.trend());
            }
            new PortfolioJson(json, texts).write(report.insights());
            worst(json, summary.worst());
            errors(json, summary.errors());
            json.writeEndObject();
        });
    }

    static void verdicts(JsonGenerator json, String name, VerdictCounts counts) {
        json.writeObjectPropertyStart(name);
        verdicts(json, counts);
        json.writeEndObject();
    }

    private static void verdicts(JsonGenerator json, VerdictCounts counts) {
        json.writeNumberProperty("granted", counts.of(Verdict.GRANTED));
        json.writeNumberProperty("undetermined", counts.of(Verdict.UNDETERMINED));
        json.writeNumberProperty("violated", counts.of(Verdict.VIOLATED));
    }

    private static void findings(JsonGenerator json, String name, String one, FindingCounts counts) {
        json.writeArrayPropertyStart(name);
        for (FindingCounts.Row row : counts.rows()) {
            json.writeStartObject();
            json.writeStringProperty(one, row.name());
            json.writeNumberProperty("violated", row.violated());
            json.writeNumberProperty("undetermined", row.undetermined());
            json.writeNumberProperty("topologiesViolated", row.topologiesViolated());
            json.writeNumberProperty("topologiesUndetermined", row.topologiesUndetermined());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void table(JsonGenerator json, String name, String one, VerdictTable table) {
        json.writeArrayPropertyStart(name);
        table.byName().forEach((key, counts) -> {
            json.writeStartObject();
            json.writeStringProperty(one, key);
            json.writeNumberProperty("count", counts.total());
            verdicts(json, counts);
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private static void worst(JsonGenerator json, WorstTopologies worst) {
        json.writeArrayPropertyStart("worst");
        for (WorstTopologies.Entry entry : worst.entries()) {
            json.writeStartObject();
            json.writeStringProperty("topology", entry.topology());
            if (entry.title() == null) {
                json.writeNullProperty("title");
            } else {
                json.writeStringProperty("title", entry.title());
            }
            json.writeStringProperty("source", entry.source());
            json.writeNumberProperty("line", entry.line());
            json.writeNumberProperty("violated", entry.violated());
            json.writeNumberProperty("undetermined", entry.undetermined());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void errors(JsonGenerator json, FirstErrors errors) {
        json.writeArrayPropertyStart("errors");
        for (FirstErrors.Entry entry : errors.entries()) {
            json.writeStartObject();
            json.writeStringProperty("source", entry.source());
            json.writeNumberProperty("line", entry.line());
            json.writeNumberProperty("column", entry.column());
            json.writeStringProperty("message", entry.message());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
