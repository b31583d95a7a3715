package dev.rightful.report;

import dev.rightful.finding.Finding;
import dev.rightful.finding.Fingerprint;
import dev.rightful.waiver.Treatment;
import dev.rightful.waiver.Waiver;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/**
 * Writes a table for spreadsheets as RFC 4180 has it: a row for each finding, whatever the number of documents, and one for
 * each reason why a document could not be judged.
 *
 * <p>It starts with a byte order mark, without which Excel takes UTF-8 for something else. The names of the columns and
 * what stands in {@code verdict} are the same in every language. What a spreadsheet would take for a formula gets an
 * apostrophe before it.
 */
public final class CsvReport implements ReportWriter {

    static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String BETWEEN = " | ";

    private final boolean triaged;

    /** A report in which every finding counts. */
    public CsvReport() {
        this(false);
    }

    /**
     * A report.
     *
     * @param triaged whether the rows tell which findings count
     */
    public CsvReport(boolean triaged) {
        this.triaged = triaged;
    }

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public Pages begin(Appendable out, boolean several) throws IOException {
        out.append(BYTE_ORDER_MARK);
        Csv csv = new Csv(out);
        for (String column : List.of("source", "line", "column", "endLine", "endColumn", "topology", "asOf", "verdict",
                "rule", "subjectKind", "subject", "message", "path", "clauses", "needs", "remedies", "question",
                "fingerprint")) {
            csv.text(column);
        }
        if (triaged) {
            csv.text("status");
            csv.text("waiver");
            csv.text("expires");
            csv.text("comment");
            csv.text("baselineState");
        }
        csv.endRow();
        return new CsvPages(csv);
    }

    private final class CsvPages implements Pages {

        private final Csv csv;
        private final Fingerprint fingerprint = new Fingerprint();

        CsvPages(Csv csv) {
            this.csv = csv;
        }

        @Override
        public void add(Report report) throws IOException {
            for (Finding finding : report.assessment().findings()) {
                csv.text(report.source());
                csv.number(finding.span().line());
                csv.number(finding.span().column());
                csv.number(finding.span().endLine());
                csv.number(finding.span().endColumn());
                csv.text(report.assessment().topology());
                csv.text(report.assessment().asOf().toString());
                csv.text(finding.verdict().word());
                csv.text(finding.rule());
                csv.text(finding.subject().kind().word());
                csv.text(finding.subject().id());
                csv.text(report.message(finding));
                csv.text(report.path(finding, " -> "));
                csv.text(String.join(" ", finding.clauses()));
                csv.text(String.join(BETWEEN, report.needs(finding)));
                csv.text(String.join(BETWEEN, report.remedies(finding)));
                csv.text(finding.question() == null ? "" : finding.question());
                csv.text(fingerprint.of(report.assessment().topology(), finding));
                if (triaged) {
                    triage(report, finding);
                }
                csv.endRow();
            }
        }

        private void triage(Report report, Finding finding) throws IOException {
            Treatment treatment = Objects.requireNonNull(report.triaged()).treatment(finding);
            Waiver waiver = treatment.waiver();
            csv.text(treatment.status().word());
            csv.text(waiver == null ? "" : waiver.id());
            csv.text(waiver == null || waiver.expires() == null ? "" : waiver.expires().toString());
            csv.text(waiver == null ? "" : waiver.comment());
            csv.text(treatment.baselineState() == null ? "" : treatment.baselineState().word());
        }

        @Override
        public void add(Refusal refusal) throws IOException {
            for (Refusal.Reason reason : refusal.errors()) {
                csv.text(refusal.source());
                csv.number(reason.line());
                csv.number(reason.column());
                csv.text("");
                csv.text("");
                csv.text("");
                csv.text("");
                csv.text("not judged");
                csv.text("");
                csv.text("");
                csv.text("");
                csv.text(reason.message());
                for (int i = 0; i < (triaged ? 11 : 6); i++) {
                    csv.text("");
                }
                csv.endRow();
            }
        }

        @Override
        public void end() {
            // The last row ended itself.
        }
    }
}
