package dev.rightful.report;

import dev.rightful.finding.Verdict;
import dev.rightful.finding.VerdictCounts;
import dev.rightful.portfolio.Cause;
import dev.rightful.portfolio.MissingFact;
import dev.rightful.portfolio.Tally;
import dev.rightful.rights.Phrasebook;
import dev.rightful.rights.Rights;
import dev.rightful.summary.FindingCounts;
import dev.rightful.summary.FirstErrors;
import dev.rightful.summary.Summary;
import dev.rightful.summary.VerdictTable;
import dev.rightful.summary.WorstTopologies;
import java.io.IOException;

/**
 * Writes what an audit comes to for spreadsheets: a row for each count, which says in its first two columns what was
 * counted. A cell is empty where there is nothing of the kind.
 */
public final class SummaryCsv {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final PortfolioTexts texts;

    /** In the words of a language. */
    public SummaryCsv(Rights rights, Phrasebook phrasebook) {
        this.texts = new PortfolioTexts(rights, phrasebook);
    }

    /** Writes it; the output is neither flushed nor closed. */
    public void write(AuditReport report, Appendable out) throws IOException {
        Summary summary = report.summary();
        out.append(BYTE_ORDER_MARK);
        Csv csv = new Csv(out);
        for (String column : new String[]{"kind", "name", "granted", "undetermined", "violated",
                "topologiesUndetermined", "topologiesViolated", "source", "line", "message"}) {
            csv.text(column);
        }
        csv.endRow();
        counted(csv, "topologies", "", summary.topologies());
        counted(csv, "links", "", summary.links());
        counted(csv, "operations", "", summary.operations());
        counted(csv, "sites", "", summary.sites());
        found(csv, "rule", summary.rules());
        found(csv, "clause", summary.clauses());
        found(csv, "question", summary.questions());
        counted(csv, "edition", summary.editions());
        counted(csv, "product", summary.products());
        counted(csv, "portfolio", report.across());
        for (Cause cause : report.insights().causes()) {
            told(csv, "cause", texts.message(cause), cause.tally(), texts.explains(cause, report.insights()));
        }
        for (MissingFact fact : report.insights().ledger()) {
            told(csv, "missing", texts.message(fact), fact.tally(), texts.settles(fact, report.insights()));
        }
        for (WorstTopologies.Entry entry : summary.worst().entries()) {
            named(csv, "worst", entry.topology());
            csv.text("");
            csv.number(entry.undetermined());
            csv.number(entry.violated());
            empty(csv, 2);
            csv.text(entry.source());
            csv.number(entry.line());
            csv.text("");
            csv.endRow();
        }
        for (FirstErrors.Entry entry : summary.errors().entries()) {
            named(csv, "error", "");
            empty(csv, 5);
            csv.text(entry.source());
            csv.number(entry.line());
            csv.text(entry.message());
            csv.endRow();
        }
    }

    private static void told(Csv csv, String kind, String name, Tally tally, String message) throws IOException {
        named(csv, kind, name);
        boolean violated = kind.equals("cause");
        empty(csv, 3);
        csv.text(violated ? "" : String.valueOf(tally.topologies()));
        csv.text(violated ? String.valueOf(tally.topologies()) : "");
        empty(csv, 2);
        csv.text(message);
        csv.endRow();
    }

    private static void counted(Csv csv, String kind, VerdictTable table) throws IOException {
        for (var row : table.byName().entrySet()) {
            counted(csv, kind, row.getKey(), row.getValue());
        }
    }

    private static void counted(Csv csv, String kind, String name, VerdictCounts counts) throws IOException {
        named(csv, kind, name);
        csv.number(counts.of(Verdict.GRANTED));
        csv.number(counts.of(Verdict.UNDETERMINED));
        csv.number(counts.of(Verdict.VIOLATED));
        empty(csv, 5);
        csv.endRow();
    }

    private static void found(Csv csv, String kind, FindingCounts counts) throws IOException {
        for (FindingCounts.Row row : counts.rows()) {
            named(csv, kind, row.name());
            csv.text("");
            csv.number(row.undetermined());
            csv.number(row.violated());
            csv.number(row.topologiesUndetermined());
            csv.number(row.topologiesViolated());
            empty(csv, 3);
            csv.endRow();
        }
    }

    private static void named(Csv csv, String kind, String name) throws IOException {
        csv.text(kind);
        csv.text(name);
    }

    private static void empty(Csv csv, int cells) throws IOException {
        for (int i = 0; i < cells; i++) {
            csv.text("");
        }
    }
}
