package dev.rightful.report;

import dev.rightful.finding.Finding;
import dev.rightful.finding.Fingerprint;
import dev.rightful.finding.Path;
import dev.rightful.finding.SiteVerdict;
import dev.rightful.finding.Subject;
import dev.rightful.finding.Verdict;
import dev.rightful.model.Span;
import dev.rightful.waiver.Status;
import dev.rightful.waiver.Treatment;
import dev.rightful.waiver.Waiver;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The results of a SARIF log, one for each finding, the worst of a topology first. */
final class SarifResults {

    /** What the clauses of the agreement are called as a system of classes. */
    static final String TAXONOMY = "Clauses";

    private final JsonGenerator json;
    private final SarifRules rules;
    private final Fingerprint fingerprint = new Fingerprint();

    SarifResults(JsonGenerator json, SarifRules rules) {
        this.json = json;
        this.rules = rules;
    }

    /**
     * Writes the results of a topology.
     *
     * @param before is told of each finding before it is written
     */
    void write(Report report, Consumer<Finding> before) {
        Map<String, Span> spans = new HashMap<>();
        if (!report.assessment().findings().isEmpty()) {
            for (SiteVerdict site : report.assessment().sites()) {
                spans.put(site.id(), site.span());
            }
        }
        for (Verdict verdict : List.of(Verdict.VIOLATED, Verdict.UNDETERMINED)) {
            for (Finding finding : report.assessment().findings()) {
                if (finding.verdict() == verdict) {
                    before.accept(finding);
                    write(report, finding, spans);
                }
            }
        }
    }

    private void write(Report report, Finding finding, Map<String, Span> spans) {
        boolean fails = finding.verdict() == Verdict.VIOLATED;
        json.writeStartObject();
        json.writeStringProperty("ruleId", finding.rule());
        json.writeNumberProperty("ruleIndex", rules.index(finding.rule()));
        json.writeStringProperty("kind", fails ? "fail" : "open");
        json.writeStringProperty("level", fails ? "error" : "none");
        message(json, text(report, finding));
        json.writeArrayPropertyStart("locations");
        location(report, finding.span(), finding.subject().kind().word(), finding.subject().id(), null);
        json.writeEndArray();
        path(report, finding, spans);
        identity(report, finding);
        json.writeArrayPropertyStart("taxa");
        for (String clause : finding.clauses()) {
            component(json, clause);
        }
        json.writeEndArray();
        // An empty list says that nobody waived it; without one that would be unknown.
        json.writeArrayPropertyStart("suppressions");
        Treatment treatment = report.triaged() == null ? null : report.triaged().treatment(finding);
        if (treatment != null && treatment.waiver() != null && treatment.status() == Status.WAIVED) {
            suppression(treatment.waiver());
        }
        json.writeEndArray();
        properties(finding, treatment);
        json.writeEndObject();
    }

    private void suppression(Waiver waiver) {
        json.writeStartObject();
        json.writeStringProperty("kind", "external");
        json.writeStringProperty("status", "accepted");
        json.writeStringProperty("justification", waiver.comment());
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("waiver", waiver.id());
        JsonTriage.writeStatement(waiver, json);
        json.writeEndObject();
        json.writeEndObject();
    }

    /** What the standard has no place for. */
    private void properties(Finding finding, @Nullable Treatment treatment) {
        if (treatment != null && treatment.baselineState() != null) {
            json.writeStringProperty("baselineState", treatment.baselineState().word());
        }
        if (finding.question() == null && treatment == null) {
            return;
        }
        json.writeObjectPropertyStart("properties");
        if (finding.question() != null) {
            json.writeStringProperty("question", finding.question());
        }
        if (treatment != null) {
            json.writeStringProperty("status", treatment.status().word());
            if (treatment.waiver() != null && treatment.status() != Status.WAIVED) {
                json.writeStringProperty("expiredWaiver", treatment.waiver().id());
            }
        }
        json.writeEndObject();
    }

    /** The message, whose first sentence says it all, then what would settle and mend it. */
    private static String text(Report report, Finding finding) {
        StringBuilder text = new StringBuilder(SarifText.plain(report.message(finding)));
        line("clauses", List.of(String.join(", ", finding.clauses())), report, text);
        line("needs", report.needs(finding), report, text);
        line("remedy", report.remedies(finding), report, text);
        String question = finding.question();
        if (question != null) {
            line("question", List.of(question + ": " + report.phrasebook().question(question)), report, text);
        }
        return text.toString();
    }

    private static void line(String label, List<String> values, Report report, StringBuilder text) {
        for (String value : values) {
            text.append('\n').append(report.phrasebook().word(label)).append(": ").append(SarifText.plain(value));
        }
    }

    /** The sites that prove it: in the order in which one gets there, or those that share a licence code. */
    private void path(Report report, Finding finding, Map<String, Span> spans) {
        Path path = finding.path();
        if (path.length() < 2) {
            return;
        }
        if (finding.subject().kind() == Subject.Kind.SLC) {
            json.writeArrayPropertyStart("relatedLocations");
            for (String site : path.sites()) {
                site(report, site, site, spans);
            }
            json.writeEndArray();
            return;
        }
        json.writeArrayPropertyStart("codeFlows");
        json.writeStartObject();
        json.writeArrayPropertyStart("threadFlows");
        json.writeStartObject();
        json.writeArrayPropertyStart("locations");
        int left = path.length() - path.sites().size();
        for (int i = 0; i < path.sites().size(); i++) {
            String site = path.sites().get(i);
            boolean jumps = left > 0 && i == path.sites().size() / 2;
            step(report, site, jumps
                    ? report.phrasebook().word("sites-left-out", Map.of("count", left)) + " " + site
                    : site, spans);
        }
        if (report.isCycle(finding)) {
            step(report, path.sites().get(0), path.sites().get(0), spans);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void step(Report report, String site, String message, Map<String, Span> spans) {
        json.writeStartObject();
        json.writeName("location");
        site(report, site, message, spans);
        json.writeEndObject();
    }

    private void site(Report report, String site, String message, Map<String, Span> spans) {
        location(report, spans.get(site), Subject.Kind.SITE.word(), site, message);
    }

    private void location(Report report, @Nullable Span span, String kind, String id, @Nullable String message) {
        json.writeStartObject();
        if (span != null) {
            json.writeObjectPropertyStart("physicalLocation");
            artifact(json, report.source());
            json.writeObjectPropertyStart("region");
            json.writeNumberProperty("startLine", span.line());
            json.writeNumberProperty("startColumn", span.column());
            json.writeNumberProperty("endLine", span.endLine());
            json.writeNumberProperty("endColumn", span.endColumn());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeArrayPropertyStart("logicalLocations");
        json.writeStartObject();
        json.writeStringProperty("name", id);
        json.writeStringProperty("fullyQualifiedName", report.assessment().topology() + "/" + kind + "/" + id);
        json.writeStringProperty("kind", kind);
        json.writeEndObject();
        json.writeEndArray();
        if (message != null) {
            message(json, SarifText.plain(message));
        }
        json.writeEndObject();
    }

    /** What tells the finding from others when the document changes: for GitHub, and for everybody else in full. */
    private void identity(Report report, Finding finding) {
        String hash = fingerprint.of(report.assessment().topology(), finding);
        json.writeObjectPropertyStart("partialFingerprints");
        json.writeStringProperty("primaryLocationLineHash", hash.substring(0, 16) + ":1");
        json.writeStringProperty("rightfulFinding/v1", hash);
        json.writeEndObject();
    }

    /** A reference to the clauses as a system of classes, or to one of them. */
    static void component(JsonGenerator json, @Nullable String clause) {
        json.writeStartObject();
        if (clause != null) {
            json.writeStringProperty("id", clause);
            json.writeObjectPropertyStart("toolComponent");
        }
        json.writeStringProperty("name", TAXONOMY);
        json.writeNumberProperty("index", 0);
        if (clause != null) {
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    static void artifact(JsonGenerator json, String source) {
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", FileUri.of(source));
        if (FileUri.isRelative(source)) {
            json.writeStringProperty("uriBaseId", "%SRCROOT%");
        }
        json.writeEndObject();
    }

    /** Writes a message whose text is as SARIF has it. */
    static void message(JsonGenerator json, String text) {
        json.writeObjectPropertyStart("message");
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }
}
