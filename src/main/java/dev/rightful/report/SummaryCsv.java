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
import dev.rightful.summary.Treatments;
import dev.rightful.summary.VerdictTable;
import dev.rightful.summary.WorstTopologies;
import dev.rightful.waiver.Status;
import dev.rightful.waiver.Triage;
import dev.rightful.waiver.Waiver;
import java.io.IOException;
import java.util.function.ToLongFunction;

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
        counted(csv, "portfolio", report.across().rules());
        if (report.triage() != null) {
            triaged(csv, report, report.triage());
        }
        if (report.trend() != null) {
            new TrendCsv(csv, texts.phrasebook()).write(report.trend());
        }
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

    private void triaged(Csv csv, AuditReport report, Triage triage) throws IOException {
        counted(csv, "counting", "topologies", report.summary().counting());
        triaged(csv, "topologies", report.summary().treatments(), triage.baseline() != null);
        triaged(csv, "portfolio", report.across().treatments(), triage.baseline() != null);
        WaiverUses uses = WaiverUses.of(report.summary(), report.across(), triage);
        for (Waiver waiver : triage.waivers().all()) {
            named(csv, "waiver", waiver.id());
            empty(csv, 7);
            csv.text(uses.text(waiver, texts.phrasebook()));
            csv.endRow();
        }
    }

    private static void triaged(Csv csv, String name, Treatments treatments, boolean compares) throws IOException {
        for (Status status : Status.values()) {
            counted(csv, status.word(), name, treatments.of(status));
        }
        counted(csv, "returned", name, treatments.returned());
        if (compares) {
            counted(csv, "new", name, treatments.added());
            counted(csv, "gone", name, treatments.gone());
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
        counted(csv, kind, name, counts::of);
    }

    /** Writes a row for things of a kind by their verdict. */
    static void counted(Csv csv, String kind, String name, ToLongFunction<Verdict> counts) throws IOException {
        named(csv, kind, name);
        csv.number(counts.applyAsLong(Verdict.GRANTED));
        csv.number(counts.applyAsLong(Verdict.UNDETERMINED));
        csv.number(counts.applyAsLong(Verdict.VIOLATED));
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

    static void named(Csv csv, String kind, String name) throws IOException {
        csv.text(kind);
        csv.text(name);
    }

    static void empty(Csv csv, int cells) throws IOException {
        for (int i = 0; i < cells; i++) {
            csv.text("");
        }
    }
}
