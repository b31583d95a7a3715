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
    private final Rights rights;
    private final Phrasebook phrasebook;

    /** Of an audit, in the words of a language. */
    public SummaryTables(AuditReport report, Rights rights, Phrasebook phrasebook) {
        this.report = report;
        this.summary = report.summary();
        this.texts = new PortfolioTexts(rights, phrasebook);
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
        rows.add(verdicts(new Cell.Words(phrasebook.word("topologies")), summary.topologies()));
        rows.add(verdicts(new Cell.Words(phrasebook.word("links")), summary.links()));
        rows.add(verdicts(new Cell.Words(phrasebook.word("operations")), summary.operations()));
        rows.add(verdicts(new Cell.Words(phrasebook.word("sites")), summary.sites()));
        return table("audit-totals", "", rows, "audit-kind", "audit-violated", "audit-undetermined", "audit-granted");
    }

    private SummaryTable sites(String heading, String column, VerdictTable table, Function<String, String> name) {
        List<List<Cell>> rows = new ArrayList<>();
        table.byName().forEach((key, counts) -> rows.add(verdicts(new Cell.Words(name.apply(key)), counts)));
        return table(heading, "", rows, column, "audit-violated", "audit-undetermined", "audit-granted");
    }

    private List<Cell> verdicts(Cell name, VerdictCounts counts) {
        return List.of(name, count(counts.of(Verdict.VIOLATED)), count(counts.of(Verdict.UNDETERMINED)),
                count(counts.of(Verdict.GRANTED)));
    }

    private SummaryTable findings(String heading, String id, String about, FindingCounts counts,
            Function<String, String> told) {
        List<List<Cell>> rows = new ArrayList<>();
        for (FindingCounts.Row row : counts.rows()) {
            rows.add(List.of(new Cell.Id(row.name()), new Cell.Words(told.apply(row.name())), count(row.violated()),
                    count(row.topologiesViolated()), count(row.undetermined()), count(row.topologiesUndetermined())));
        }
        return table(heading, "", rows, id, about, "audit-violated", "audit-topologies-violated", "audit-undetermined",
                "audit-topologies-undetermined");
    }

    private SummaryTable causes() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Cause cause : report.insights().causes()) {
            rows.add(List.of(new Cell.Name(texts.message(cause)),
                    new Cell.Words(texts.explains(cause, report.insights())),
                    new Cell.Id(String.join(" ", cause.rules())), count(cause.tally().topologies())));
        }
        return table("audit-causes", firstOf(rows.size(), report.insights().causeCount()), rows, "audit-cause",
                "audit-explains", "audit-rule", "topologies");
    }

    private SummaryTable ledger() {
        List<List<Cell>> rows = new ArrayList<>();
        for (MissingFact fact : report.insights().ledger()) {
            rows.add(List.of(new Cell.Name(texts.message(fact)),
                    new Cell.Words(texts.settles(fact, report.insights())), count(fact.tally().topologies())));
        }
        return table("audit-ledger", firstOf(rows.size(), report.insights().missingCount()), rows, "audit-fact",
                "audit-settles", "topologies");
    }

    private SummaryTable across() {
        List<List<Cell>> rows = new ArrayList<>();
        report.across()
                .byName()
                .forEach((rule, counts) -> rows.add(List.of(new Cell.Id(rule),
                        new Cell.Words(phrasebook.title(rule)), count(counts.of(Verdict.VIOLATED)),
                        count(counts.of(Verdict.UNDETERMINED)))));
        return table("audit-portfolio", "", rows, "audit-rule", "audit-title", "audit-violated", "audit-undetermined");
    }

    private SummaryTable firstAcross() {
        List<List<Cell>> rows = new ArrayList<>();
        for (PortfolioFinding finding : report.firstAcross()) {
            rows.add(List.of(new Cell.Words(phrasebook.word("verdict-" + finding.verdict().word())),
                    new Cell.Id(finding.rule()), new Cell.Name(texts.message(finding)),
                    count(finding.topologyCount())));
        }
        return table("audit-across", firstOf(rows.size(), report.across().total().total()), rows, "verdict",
                "audit-rule", "audit-wrong", "topologies");
    }

    private String firstOf(int shown, long all) {
        return shown >= all ? "" : phrasebook.word("audit-first", Map.of("count", shown, "all", all));
    }

    private SummaryTable worst() {
        List<List<Cell>> rows = new ArrayList<>();
        for (WorstTopologies.Entry entry : summary.worst().entries()) {
            String title = entry.title();
            rows.add(List.of(new Cell.Name(title == null ? entry.topology() : title),
                    new Cell.Name(entry.source() + ":" + entry.line()), count(entry.violated()),
                    count(entry.undetermined())));
        }
        return table("audit-worst", "", rows, "audit-topology", "audit-where", "audit-violated", "audit-undetermined");
    }

    private SummaryTable errors() {
        List<List<Cell>> rows = new ArrayList<>();
        for (FirstErrors.Entry entry : summary.errors().entries()) {
            rows.add(List.of(new Cell.Name(entry.source() + ":" + entry.line() + ":" + entry.column()),
                    new Cell.Name(entry.message())));
        }
        return table("audit-errors", firstOf(rows.size(), summary.errors().count()), rows, "audit-where",
                "audit-wrong");
    }

    private Cell count(long number) {
        return new Cell.Count(phrasebook.language().number(number));
    }

    private SummaryTable table(String heading, String note, List<List<Cell>> rows, String... columns) {
        List<String> words = new ArrayList<>();
        for (String column : columns) {
            words.add(phrasebook.word(column));
        }
        return new SummaryTable(phrasebook.word(heading), note, words, rows);
    }
}
