package dev.rightful.workbook;

import dev.rightful.finding.Range;
import dev.rightful.report.PlanReport;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A sheet with a header that stays in sight, filled row by row. */
final class Sheet {

    private static final String WHOLE = "#,##0";
    private static final String MONEY = "#,##0.00";

    private final Worksheet sheet;
    private int row;
    private int column;

    /**
     * A column.
     *
     * @param title what stands in the header
     * @param width how wide it is, in characters
     */
    record Column(String title, int width) {}

    Sheet(Workbook workbook, String name, List<Column> columns) {
        this.sheet = workbook.newWorksheet(name);
        for (Column each : columns) {
            sheet.width(column, each.width());
            sheet.style(row, column).bold().wrapText(true).verticalAlignment("top").fillColor("D9E2EC").set();
            text(each.title());
        }
        sheet.freezePane(0, 1);
        endRow();
    }

    /** The number of the row that is being filled, as formulas name it, from 1. */
    int row() {
        return row + 1;
    }

    /** The number of the cell that is filled next, from 0. */
    int column() {
        return column;
    }

    void text(String text) {
        if (!text.isEmpty()) {
            sheet.value(row, column, PlanReport.cell(text));
        }
        column++;
    }

    void number(long number) {
        sheet.value(row, column, number);
        sheet.style(row, column).format(WHOLE).set();
        column++;
    }

    void money(BigDecimal amount) {
        sheet.value(row, column, amount);
        sheet.style(row, column).format(MONEY).set();
        column++;
    }

    /** Two cells: what it is at least and at most; the second is empty where nothing bounds it. */
    void range(Range range) {
        number(range.least());
        if (range.isOpen()) {
            skip();
        } else {
            number(range.most());
        }
    }

    void day(@Nullable String day) {
        text(day == null ? "" : day);
    }

    /** A number that the spreadsheet works out. */
    void formula(String formula, boolean money) {
        sheet.formula(row, column, formula);
        sheet.style(row, column).format(money ? MONEY : WHOLE).set();
        column++;
    }

    void skip() {
        column++;
    }

    /** Makes the row stand out. */
    void strong(int columns) {
        sheet.range(row, 0, row, columns - 1).style().bold().borderStyle("thin").set();
    }

    void endRow() {
        row++;
        column = 0;
    }

    /** The letters by which formulas name a column. */
    static String letters(int column) {
        return column < 26
                ? String.valueOf((char) ('A' + column))
                : letters(column / 26 - 1) + (char) ('A' + column % 26);
    }
}
