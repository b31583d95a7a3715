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
import dev.rightful.waiver.Status;
import dev.rightful.waiver.Treatment;
import dev.rightful.waiver.Triaged;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Collects reports as {@link JsonReport} writes them, one object on each line and without blanks. A portfolio has millions
 * of them, so the bytes are made here and not by a library, whose general ways took longer than judging.
 */
public final class JsonLines {

    private static final byte[] FORMAT = key("{\"format\":\"" + JsonReport.FORMAT + "\",\"lang\":");
    private static final byte[] TOPOLOGY = key(",\"topology\":");
    private static final byte[] TITLE = key(",\"title\":");
    private static final byte[] SOURCE = key(",\"source\":");
    private static final byte[] AS_OF = key(",\"asOf\":");
    private static final byte[] READING = key(",\"reading\":");
    private static final byte[] VERDICT = key(",\"verdict\":");
    private static final byte[] GRANTED = key(",\"counts\":{\"granted\":");
    private static final byte[] UNDETERMINED = key(",\"undetermined\":");
    private static final byte[] VIOLATED = key(",\"violated\":");
    private static final byte[] TRIAGED = key(",\"findings\":{");
    private static final Map<Status, byte[]> STATUSES = Map.of(Status.ACTIVE, key("\"active\":"), Status.WAIVED,
            key(",\"waived\":"), Status.BASELINED, key(",\"baselined\":"));
    private static final byte[] GONE = key(",\"gone\":");
    private static final byte[] LINKS = key("},\"links\":[");
    private static final byte[] OPERATIONS = key("],\"operations\":[");
    private static final byte[] SITES = key("],\"sites\":[");
    private static final byte[] FINDINGS = key("],\"findings\":[");
    private static final byte[] END = key("]}\n");
    private static final byte[] ID = key("{\"id\":");
    private static final byte[] TYPE = key(",\"type\":");
    private static final byte[] FROM = key(",\"from\":");
    private static final byte[] TO = key(",\"to\":");
    private static final byte[] CLAUSES = key(",\"clauses\":");
    private static final byte[] PARTY = key(",\"party\":");
    private static final byte[] SITE = key(",\"site\":");
    private static final byte[] MECHANISM = key(",\"mechanism\":");
    private static final byte[] RELATION = key(",\"relation\":");
    private static final byte[] PATH = key(",\"path\":");
    private static final byte[] PATH_LENGTH = key(",\"pathLength\":");
    private static final byte[] PRODUCT = key(",\"product\":");
    private static final byte[] EDITION = key(",\"edition\":");
    private static final byte[] NOT_ASSESSED = key(",\"notAssessed\":");
    private static final byte[] RULE = key("{\"rule\":");
    private static final byte[] SUBJECT = key(",\"subject\":{\"kind\":");
    private static final byte[] SUBJECT_ID = key(",\"id\":");
    private static final byte[] CITED = key("},\"clauses\":");
    private static final byte[] MESSAGE = key(",\"message\":");
    private static final byte[] LOCATION = key(",\"location\":{\"file\":");
    private static final byte[] LINE = key(",\"line\":");
    private static final byte[] COLUMN = key(",\"column\":");
    private static final byte[] NEEDS = key("},\"needs\":");
    private static final byte[] REMEDIES = key(",\"remedies\":");
    private static final byte[] QUESTION = key(",\"question\":");
    private static final byte[] NOTES = key(",\"translationNotes\":[");
    private static final byte[] CLAUSE = key("{\"clause\":");
    private static final byte[] NOTE = key(",\"note\":");
    private static final byte[] FINGERPRINT = key("],\"fingerprint\":");
    private static final byte[] REFUSED = key("{\"source\":");
    private static final byte[] ERRORS = key(",\"errors\":[");
    private static final byte[] ERROR_LINE = key("{\"line\":");
    private static final byte[] NULL = key("null");

    private final JsonBytes out = new JsonBytes();
    /** The list that was written last, as one is often written again, and where. */
    private List<String> written = List.of();
    private int writtenFrom;
    private int writtenTo;
    private final Fingerprint fingerprint = new Fingerprint();
    private final Map<Treatment, byte[]> treatments = new HashMap<>();

    private static byte[] key(String json) {
        return json.getBytes(StandardCharsets.US_ASCII);
    }

    /** How many bytes there are. */
    public int length() {
        return out.length();
    }

    /** Writes all lines. */
    public void writeTo(OutputStream to) throws IOException {
        out.writeTo(to);
    }

    /** Takes back what was added since there were so many bytes. */
    public void shorten(int before) {
        out.shorten(before);
        if (writtenTo > before) {
            written = List.of();
        }
    }

    /** Adds a topology that was judged. */
    public void add(Report report) {
        Assessment assessment = report.assessment();
        out.raw(FORMAT).text(report.phrasebook().language().tag());
        out.raw(TOPOLOGY).text(assessment.topology());
        optional(TITLE, assessment.title());
        out.raw(SOURCE).text(report.source());
        out.raw(AS_OF).text(assessment.asOf().toString());
        out.raw(READING).text(assessment.reading().word());
        out.raw(VERDICT).text(assessment.verdict().word());
        VerdictCounts counts = assessment.counts();
        out.raw(GRANTED).number(counts.of(Verdict.GRANTED));
        out.raw(UNDETERMINED).number(counts.of(Verdict.UNDETERMINED));
        out.raw(VIOLATED).number(counts.of(Verdict.VIOLATED));
        if (report.triaged() != null) {
            add(report.triaged());
        }
        out.raw(LINKS);
        List<LinkVerdict> links = assessment.links();
        for (int i = 0; i < links.size(); i++) {
            separate(i);
            add(links.get(i));
        }
        out.raw(OPERATIONS);
        List<OperationVerdict> operations = assessment.operations();
        for (int i = 0; i < operations.size(); i++) {
            separate(i);
            add(operations.get(i));
        }
        out.raw(SITES);
        List<SiteVerdict> sites = assessment.sites();
        for (int i = 0; i < sites.size(); i++) {
            separate(i);
            add(sites.get(i));
        }
        out.raw(FINDINGS);
        List<Finding> findings = assessment.findings();
        for (int i = 0; i < findings.size(); i++) {
            separate(i);
            add(report, findings.get(i));
        }
        out.raw(END);
    }

    private void add(Triaged triaged) {
        out.raw(TRIAGED);
        for (Status status : Status.values()) {
            out.raw(STATUSES.getOrDefault(status, NULL)).number(triaged.count(status));
        }
        if (triaged.isCompared()) {
            out.raw(GONE).number(triaged.gone());
        }
        out.raw('}');
    }

    /** Adds a document that could not be judged. */
    public void add(Refusal refusal) {
        out.raw(REFUSED).text(refusal.source());
        out.raw(ERRORS);
        List<Refusal.Reason> errors = refusal.errors();
        for (int i = 0; i < errors.size(); i++) {
            separate(i);
            Refusal.Reason error = errors.get(i);
            out.raw(ERROR_LINE).number(error.line());
            out.raw(COLUMN).number(error.column());
            out.raw(MESSAGE).text(error.message()).raw('}');
        }
        out.raw(END);
    }

    private void add(LinkVerdict link) {
        out.raw(ID).text(link.id());
        out.raw(TYPE).text(link.type());
        out.raw(FROM).text(link.from());
        out.raw(TO).text(link.to());
        out.raw(VERDICT).text(link.verdict().word());
        list(CLAUSES, link.clauses());
        out.raw('}');
    }

    private void add(OperationVerdict operation) {
        out.raw(ID).text(operation.id());
        out.raw(PARTY).text(operation.party());
        out.raw(SITE).text(operation.site());
        out.raw(MECHANISM).text(operation.mechanism());
        out.raw(RELATION).text(operation.relation());
        add(operation.path());
        out.raw(VERDICT).text(operation.verdict().word());
        list(CLAUSES, operation.clauses());
        out.raw('}');
    }

    private void add(SiteVerdict site) {
        out.raw(ID).text(site.id());
        out.raw(PRODUCT).text(site.product());
        out.raw(EDITION).text(site.edition());
        out.raw(VERDICT).text(site.verdict().word());
        list(NOT_ASSESSED, site.notAssessed());
        out.raw('}');
    }

    private void add(Report report, Finding finding) {
        out.raw(RULE).text(finding.rule());
        out.raw(VERDICT).text(finding.verdict().word());
        out.raw(SUBJECT).text(finding.subject().kind().word());
        out.raw(SUBJECT_ID).text(finding.subject().id());
        list(CITED, finding.clauses());
        out.raw(MESSAGE).text(report.message(finding));
        add(finding.path());
        out.raw(LOCATION).text(report.source());
        out.raw(LINE).number(finding.span().line());
        out.raw(COLUMN).number(finding.span().column());
        list(NEEDS, report.needs(finding));
        list(REMEDIES, report.remedies(finding));
        optional(QUESTION, finding.question());
        out.raw(NOTES);
        int notes = 0;
        for (String clause : finding.clauses()) {
            String note = report.translationNote(clause);
            if (!note.isEmpty()) {
                separate(notes++);
                out.raw(CLAUSE).text(clause).raw(NOTE).text(note).raw('}');
            }
        }
        out.raw(FINGERPRINT).text(fingerprint.of(report.assessment().topology(), finding));
        if (report.triaged() != null) {
            out.raw(',').raw(treatments.computeIfAbsent(report.triaged().treatment(finding), JsonLines::properties));
        }
        out.raw('}');
    }

    /** What becomes of a finding, without braces around it; many findings have the same waiver. */
    private static byte[] properties(Treatment treatment) {
        StringBuilder object = new StringBuilder();
        try (JsonGenerator json = JsonOutput.lineGenerator(object)) {
            json.writeStartObject();
            JsonTriage.write(treatment, json);
            json.writeEndObject();
        }
        return object.substring(1, object.length() - 1).getBytes(StandardCharsets.UTF_8);
    }

    private void add(Path path) {
        list(PATH, path.sites());
        out.raw(PATH_LENGTH).number(path.length());
    }

    @SuppressWarnings("ReferenceEquality") // lists are shared by what rests on the same
    private void list(byte[] key, List<String> values) {
        out.raw(key).raw('[');
        if (values == written && !values.isEmpty()) {
            out.again(writtenFrom, writtenTo).raw(']');
            return;
        }
        written = values;
        writtenFrom = out.length();
        for (int i = 0; i < values.size(); i++) {
            separate(i);
            out.text(values.get(i));
        }
        writtenTo = out.length();
        out.raw(']');
    }

    private void optional(byte[] key, @Nullable String value) {
        out.raw(key);
        if (value == null) {
            out.raw(NULL);
        } else {
            out.text(value);
        }
    }

    private void separate(int place) {
        if (place > 0) {
            out.raw(',');
        }
    }
}
