package dev.rightful.report;

import dev.rightful.finding.Verdict;
import dev.rightful.finding.VerdictCounts;
import dev.rightful.portfolio.Cause;
import dev.rightful.portfolio.MissingFact;
import dev.rightful.portfolio.PortfolioFinding;
import dev.rightful.report.SummaryTable.Cell;
import dev.rightful.rights.Phrasebook;
import dev.rightful.rights.Product;
import dev.rightful.rights.Rights;
import dev.rightful.summary.FindingCounts;
import dev.rightful.summary.FirstErrors;
import dev.rightful.summary.Summary;
import dev.rightful.summary.VerdictTable;
import dev.rightful.summary.WorstTopologies;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Puts what an audit comes to into tables for people, whatever the format. */
public final class SummaryTables {

    private final AuditReport report;
    private final Summary summary;
    private final PortfolioTexts texts;
    private final TableParts parts;
    private final Rights rights;
    private final Phrasebook phrasebook;

    /** Of an audit, in the words of a language. */
    public SummaryTables(AuditReport report, Rights rights, Phrasebook phrasebook) {
        this.report = report;
        this.summary = report.summary();
        this.texts = new PortfolioTexts(rights, phrasebook);
        this.parts = new TableParts(phrasebook);
        this.rights = rights;
        this.phrasebook = phrasebook;
    }

    /** How many documents there were. */
    public String counts() {
        return phrasebook.word("audit-counts",
                Map.of("documents", summary.documents(), "failed", summary.errors().count()));
    }

    /** The tables that have something to tell. */
    public List<SummaryTable> tables() {
        List<SummaryTable> tables = new ArrayList<>();
        tables.add(totals());
        TrendTables trend = report.trend() == null
                ? null
                : new TrendTables(report.trend(), report.triage() != null, phrasebook);
        if (trend != null) {
            tables.add(trend.moves());
        }
        if (report.triage() != null) {
            TriageTables triaged = new TriageTables(report, report.triage(), phrasebook);
            tables.add(triaged.counting());
            add(tables, triaged.waivers());
        }
        if (trend != null) {
            trend.changes().forEach(table -> add(tables, table));
        }
        add(tables, causes());
        add(tables, ledger());
        add(tables, across());
        add(tables, firstAcross());
        add(tables, worst());
        add(tables, errors());
        add(tables, findings("audit-rules", "audit-rule", "audit-title", summary.rules(), phrasebook::title));
        add(tables, findings("audit-clauses", "audit-clause", "audit-says", summary.clauses(),
                clause -> Report.summary(clause, rights, phrasebook)));
        add(tables, findings("audit-questions", "audit-question", "audit-title", summary.questions(),
                phrasebook::question));
        add(tables, sites("audit-products", "page-product", summary.products(), this::product));
        add(tables, sites("audit-editions", "page-edition", summary.editions(), edition -> edition));
        return tables;
    }

    private static void add(List<SummaryTable> tables, SummaryTable table) {
        if (!table.rows().isEmpty()) {
            tables.add(table);
        }
    }

    private String product(String id) {
        Product product = rights.product(id);
        return phrasebook.name(product);
    }

    private SummaryTable totals() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(verdicts(parts.word("topologies"), summary.topologies()));
        if (report.triage() != null) {
            rows.add(verdicts(parts.word("audit-topologies-counting"), summary.counting()));
        }
        rows.add(verdicts(parts.word("links"), summary.links()));
        rows.add(verdicts(parts.word("operations"), summary.operations()));
        rows.add(verdicts(parts.word("sites"), summary.sites()));
        return parts.table("audit-totals", "", rows, "audit-kind", "audit-violated", "audit-undetermined",
                "audit-granted");
    }

    private SummaryTable sites(String heading, String column, VerdictTable table, Function<String, String> name) {
        List<List<Cell>> rows = new ArrayList<>();
        table.byName().forEach((key, counts) -> rows.add(verdicts(new Cell.Words(name.apply(key)), counts)));
        return parts.table(heading, "", rows, column, "audit-violated", "audit-undetermined", "audit-granted");
    }

    private List<Cell> verdicts(Cell name, VerdictCounts counts) {
        return List.of(name, parts.count(counts.of(Verdict.VIOLATED)), parts.count(counts.of(Verdict.UNDETERMINED)),
                parts.count(counts.of(Verdict.GRANTED)));
    }

    private SummaryTable findings(String heading, String id, String about, FindingCounts counts,
            Function<String, String> told) {
        List<List<Cell>> rows = new ArrayList<>();
        for (FindingCounts.Row row : counts.rows()) {
            rows.add(List.of(new Cell.Id(row.name()), new Cell.Words(told.apply(row.name())),
                    parts.count(row.violated()),
                    parts.count(row.topologiesViolated()), parts.count(row.undetermined()),
                    parts.count(row.topologiesUndetermined())));
        }
        return parts.table(heading, "", rows, id, about, "audit-violated", "audit-topologies-violated",
                "audit-undetermined",
                "audit-topologies-undetermined");
    }

    private SummaryTable causes() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Cause cause : report.insights().causes()) {
            rows.add(List.of(new Cell.Name(texts.message(cause)),
                    new Cell.Words(texts.explains(cause, report.insights())),
                    new Cell.Id(String.join(" ", cause.rules())), parts.count(cause.tally().topologies())));
        }
        return parts.table("audit-causes", parts.firstOf(rows.size(), report.insights().causeCount()), rows,
                "audit-cause",
                "audit-explains", "audit-rule", "topologies");
    }

    private SummaryTable ledger() {
        List<List<Cell>> rows = new ArrayList<>();
        for (MissingFact fact : report.insights().ledger()) {
            rows.add(List.of(new Cell.Name(texts.message(fact)),
                    new Cell.Words(texts.settles(fact, report.insights())), parts.count(fact.tally().topologies())));
        }
        return parts.table("audit-ledger", parts.firstOf(rows.size(), report.insights().missingCount()), rows,
                "audit-fact",
                "audit-settles", "topologies");
    }

    private SummaryTable across() {
        List<List<Cell>> rows = new ArrayList<>();
        report.across()
                .rules()
                .byName()
                .forEach((rule, counts) -> rows.add(List.of(new Cell.Id(rule),
                        new Cell.Words(phrasebook.title(rule)), parts.count(counts.of(Verdict.VIOLATED)),
                        parts.count(counts.of(Verdict.UNDETERMINED)))));
        return parts.table("audit-portfolio", "", rows, "audit-rule", "audit-title", "audit-violated",
                "audit-undetermined");
    }

    private SummaryTable firstAcross() {
        boolean isTriaged = report.triage() != null;
        List<List<Cell>> rows = new ArrayList<>();
        for (AuditReport.Shown shown : report.firstAcross()) {
            PortfolioFinding finding = shown.finding();
            List<Cell> row = new ArrayList<>(List.of(parts.word("verdict-" + finding.verdict().word()),
                    new Cell.Id(finding.rule()), new Cell.Name(texts.message(finding)),
                    parts.count(finding.topologyCount())));
            if (shown.treatment() != null) {
                row.add(1, parts.word("status-" + shown.treatment().status().word()));
            }
            rows.add(row);
        }
        List<String> columns = new ArrayList<>(List.of("verdict", "audit-rule", "audit-wrong", "topologies"));
        if (isTriaged) {
            columns.add(1, "audit-state");
        }
        return parts.table("audit-across", parts.firstOf(rows.size(), report.across().rules().total().total()), rows,
                columns.toArray(new String[0]));
    }

    private SummaryTable worst() {
        List<List<Cell>> rows = new ArrayList<>();
        for (WorstTopologies.Entry entry : summary.worst().entries()) {
            String title = entry.title();
            rows.add(List.of(new Cell.Name(title == null ? entry.topology() : title),
                    new Cell.Name(entry.source() + ":" + entry.line()), parts.count(entry.violated()),
                    parts.count(entry.undetermined())));
        }
        return parts.table("audit-worst", "", rows, "audit-topology", "audit-where", "audit-violated",
                "audit-undetermined");
    }

    private SummaryTable errors() {
        List<List<Cell>> rows = new ArrayList<>();
        for (FirstErrors.Entry entry : summary.errors().entries()) {
            rows.add(List.of(new Cell.Name(entry.source() + ":" + entry.line() + ":" + entry.column()),
                    new Cell.Name(entry.message())));
        }
        return parts.table("audit-errors", parts.firstOf(rows.size(), summary.errors().count()), rows, "audit-where",
                "audit-wrong");
    }
}
