package dev.rightful.page;

import dev.rightful.report.AuditReport;
import dev.rightful.report.SummaryTable;
import dev.rightful.report.SummaryTable.Cell;
import dev.rightful.report.SummaryTables;
import dev.rightful.report.Visible;
import dev.rightful.rights.Phrasebook;
import dev.rightful.rights.Rights;
import java.io.IOException;
import java.util.List;

/** Writes what an audit comes to as a page in HTML that needs nothing else, no script either. */
public final class SummaryPage {

    private final Rights rights;
    private final Phrasebook phrasebook;

    /** In the words of a language. */
    public SummaryPage(Rights rights, Phrasebook phrasebook) {
        this.rights = rights;
        this.phrasebook = phrasebook;
    }

    /** Writes it; the output is neither flushed nor closed. */
    public void write(AuditReport report, Appendable out) throws IOException {
        Markup page = new Markup(out);
        SummaryTables tables = new SummaryTables(report, rights, phrasebook);
        PageFrame frame = new PageFrame(phrasebook, false, page);
        frame.beginStill(phrasebook.word("audit"));
        page.raw("<header class=\"index\"><h1>").text(phrasebook.word("audit")).raw("</h1>\n<p>");
        page.text(tables.counts()).raw("</p></header>\n");
        for (SummaryTable table : tables.tables()) {
            write(table, page);
        }
        frame.endStill();
    }

    private static void write(SummaryTable table, Markup page) throws IOException {
        page.raw("<section class=\"table audit\"><h2>").text(table.heading()).raw("</h2>\n");
        if (!table.note().isEmpty()) {
            page.element("p", table.note()).raw("\n");
        }
        page.raw("<div class=\"scroll\" tabindex=\"0\" role=\"region\"").attribute("aria-label", table.heading());
        page.raw("><table><thead><tr>");
        List<Cell> first = table.rows().get(0);
        for (int i = 0; i < first.size(); i++) {
            page.raw("<th scope=\"col\"").raw(first.get(i) instanceof Cell.Count ? " class=\"count\">" : ">");
            page.text(table.columns().get(i)).raw("</th>");
        }
        page.raw("</tr></thead><tbody>\n");
        for (List<Cell> row : table.rows()) {
            page.raw("<tr>");
            for (Cell cell : row) {
                write(cell, page);
            }
            page.raw("</tr>\n");
        }
        page.raw("</tbody></table></div></section>\n");
    }

    private static void write(Cell cell, Markup page) throws IOException {
        switch (cell) {
            case Cell.Words words -> page.element("td", words.text());
            case Cell.Count count -> page.raw("<td class=\"count\">").text(count.text()).raw("</td>");
            case Cell.Id id -> page.raw("<td>").element("code", id.text()).raw("</td>");
            case Cell.Name name -> page.raw("<td>").name(Visible.of(name.text())).raw("</td>");
        }
    }
}
