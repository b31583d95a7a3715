package dev.rightful.report;

import dev.rightful.report.SummaryTable.Cell;
import dev.rightful.rights.Phrasebook;
import dev.rightful.rights.Rights;
import java.io.IOException;
import java.util.List;

/** Writes what an audit comes to as Markdown. */
public final class SummaryMarkdown {

    private final Rights rights;
    private final Phrasebook phrasebook;

    /** In the words of a language. */
    public SummaryMarkdown(Rights rights, Phrasebook phrasebook) {
        this.rights = rights;
        this.phrasebook = phrasebook;
    }

    /** Writes it; the output is neither flushed nor closed. */
    public void write(AuditReport report, Appendable out) throws IOException {
        SummaryTables tables = new SummaryTables(report, rights, phrasebook);
        out.append("# ").append(Markdown.text(phrasebook.word("audit"))).append("\n\n");
        out.append(Markdown.text(tables.counts())).append('\n');
        for (SummaryTable table : tables.tables()) {
            out.append("\n## ").append(Markdown.text(table.heading())).append("\n\n");
            if (!table.note().isEmpty()) {
                out.append(Markdown.text(table.note())).append("\n\n");
            }
            for (String column : table.columns()) {
                out.append("| ").append(Markdown.text(column)).append(' ');
            }
            out.append("|\n");
            List<Cell> first = table.rows().get(0);
            for (Cell cell : first) {
                out.append(cell instanceof Cell.Count ? "| ---: " : "| --- ");
            }
            out.append("|\n");
            for (List<Cell> row : table.rows()) {
                for (Cell cell : row) {
                    out.append("| ").append(shown(cell)).append(' ');
                }
                out.append("|\n");
            }
        }
    }

    private static String shown(Cell cell) {
        return switch (cell) {
            case Cell.Words words -> Markdown.text(words.text());
            case Cell.Count count -> count.text();
            case Cell.Id id -> Markdown.code(id.text());
            case Cell.Name name -> Markdown.code(name.text());
        };
    }
}
