package dev.rightful.workbook;

import dev.rightful.finding.Asking;
import dev.rightful.finding.Demand;
import dev.rightful.finding.Saving;
import dev.rightful.plan.Ending;
import dev.rightful.plan.LicencePlan;
import dev.rightful.plan.Line;
import dev.rightful.plan.Phase;
import dev.rightful.plan.Price;
import dev.rightful.plan.PriceList;
import dev.rightful.report.PlanReport;
import dev.rightful.rights.LicenceKind;
import dev.rightful.workbook.Sheet.Column;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * Writes a licence plan as a workbook (XLSX) with four sheets: the licences, what needs them, what is not needed, and the
 * phases.
 *
 * <p>Numbers are numbers; totals and amounts are formulas, so that whoever quotes from it can change a price. Equal plans
 * give equal bytes.
 *
 * @param report what to write
 */
public record PlanWorkbook(PlanReport report) {

    private static final String PROGRAM = "rightful";

    /** Columns of the first sheet that are summed up, from 0. */
    private static final int NEEDED = 3;
    private static final int MISSING = 8;
    private static final int SPARE = 10;
    private static final int AMOUNT = 17;

    /** Writes it. */
    public void write(OutputStream out) throws IOException {
        Path archive = Files.createTempFile("rightful", ".xlsx");
        try {
            try (OutputStream file = Files.newOutputStream(archive);
                    Workbook workbook = new Workbook(file, PROGRAM, "1.0")) {
                workbook.properties().setTitle(report.plan().assessment().topology());
                licences(workbook);
                reasons(workbook);
                savings(workbook);
                phases(workbook);
            }
            TimelessArchive.write(archive, report.plan().assessment().asOf().toString(), out);
        } finally {
            Files.deleteIfExists(archive);
        }
    }

    private void licences(Workbook workbook) {
        PriceList prices = report.plan().prices();
        List<Column> columns = new ArrayList<>(List.of(column("plan-column-status", 12),
                column("plan-column-licence", 38), column("kind-slc", 24), column("plan-needed", 10),
                column("plan-column-needed-most", 10), column("plan-owned", 10), column("plan-valid", 10),
                column("plan-planned", 10), column("plan-missing", 10), column("plan-column-missing-most", 10),
                column("plan-spare", 10), column("plan-column-ends", 24), column("plan-holder", 18),
                column("clauses", 44), column("question", 12)));
        if (prices != null) {
            columns.addAll(List.of(column("plan-column-unit-price", 12), column("plan-column-currency", 10),
                    column("plan-column-amount", 14), column("plan-column-amount-most", 14),
                    column("plan-column-name", 30), column("plan-column-article", 18)));
        }
        Sheet sheet = new Sheet(workbook, word("plan-sheet-licences"), columns);
        for (Line line : report.plan().lines()) {
            line(line, prices, sheet);
        }
        sums(sheet, columns.size(), prices != null);
    }

    private void line(Line line, @Nullable PriceList prices, Sheet sheet) {
        sheet.text(word("plan-" + line.verdict().word()));
        sheet.text(name(line.kind()));
        sheet.text(line.code());
        sheet.range(line.needed());
        owned(line.owned(), sheet);
        owned(line.valid(), sheet);
        owned(line.planned(), sheet);
        sheet.range(line.missing());
        owned(line.spare(), sheet);
        List<String> days = new ArrayList<>();
        for (Ending ending : line.endings()) {
            if (ending.state() == Ending.State.RUNS_OUT) {
                days.add(ending.to() + " (" + ending.licences() + ")");
            }
        }
        sheet.text(String.join(", ", days));
        sheet.text(String.join(", ", line.holders().keySet()));
        sheet.text(String.join(", ", line.clauses()));
        sheet.text(String.join(", ", line.questions()));
        Price price = line.price();
        if (prices != null && price != null) {
            String unit = Sheet.letters(sheet.column()) + sheet.row();
            sheet.money(price.unit());
            sheet.text(prices.currency());
            sheet.formula(Sheet.letters(MISSING) + sheet.row() + "*" + unit, true);
            if (line.missing().isOpen()) {
                sheet.skip();
            } else {
                sheet.formula(Sheet.letters(MISSING + 1) + sheet.row() + "*" + unit, true);
            }
            sheet.text(price.name() == null ? "" : price.name());
            sheet.text(price.article() == null ? "" : price.article());
        } else if (prices != null && !line.missing().isNone()) {
            sheet.text(word("plan-no-price"));
        }
        sheet.endRow();
    }

    /** The row below the licences: what all codes together need, have and lack, and what that costs. */
    private void sums(Sheet sheet, int columns, boolean priced) {
        int last = sheet.row() - 1;
        List<Line> lines = report.plan().lines();
        boolean isNeedOpen = lines.stream().anyMatch(line -> line.needed().isOpen());
        boolean isMissingOpen = lines.stream().anyMatch(line -> line.missing().isOpen());
        sheet.strong(columns);
        sheet.text(word("plan-totals"));
        while (sheet.column() < columns) {
            int column = sheet.column();
            boolean isCount = column >= NEEDED && column <= SPARE;
            boolean isAmount = priced && (column == AMOUNT || column == AMOUNT + 1);
            boolean isOpen = (column == NEEDED + 1 && isNeedOpen)
                    || ((column == MISSING + 1 || column == AMOUNT + 1) && isMissingOpen);
            if (last > 1 && !isOpen && (isCount || isAmount)) {
                String letters = Sheet.letters(column);
                sheet.formula("SUM(" + letters + "2:" + letters + last + ")", isAmount);
            } else {
                sheet.skip();
            }
        }
        sheet.endRow();
    }

    private void reasons(Workbook workbook) {
        Sheet sheet = new Sheet(workbook, word("plan-sheet-reasons"),
                List.of(column("plan-column-licence", 38), column("kind-slc", 24), column("rule", 32),
                        column("plan-for", 12), column("where", 40), column("plan-column-line", 8),
                        column("plan-column-what", 30), column("plan-column-count", 10), column("plan-needed", 10),
                        column("plan-column-needed-most", 10), column("clauses", 44)));
        for (Line line : report.plan().lines()) {
            for (Demand demand : line.demands()) {
                for (Asking asking : demand.askings()) {
                    sheet.text(name(line.kind()));
                    sheet.text(line.code());
                    sheet.text(demand.rule());
                    sheet.text(word("kind-" + asking.subject().kind().word()));
                    sheet.text(asking.subject().id());
                    sheet.number(asking.span().line());
                    Asking.Thing thing = asking.thing();
                    if (thing == null) {
                        sheet.skip();
                        sheet.skip();
                    } else {
                        sheet.text(report.spoken(thing));
                        sheet.number(thing.count());
                    }
                    sheet.range(asking.licences());
                    sheet.text(String.join(", ", asking.clauses()));
                    sheet.endRow();
                }
            }
        }
    }

    private void savings(Workbook workbook) {
        Sheet sheet = new Sheet(workbook, word("plan-savings"),
                List.of(column("plan-column-licence", 38), column("kind-slc", 24), column("plan-column-count", 10),
                        column("plan-for", 12), column("where", 40), column("reason", 70), column("clauses", 44)));
        LicencePlan plan = report.plan();
        for (Saving saving : plan.savings()) {
            sheet.text(name(report.rights().licenceKind(saving.kind())));
            sheet.text(saving.code());
            sheet.number(saving.licences());
            sheet.text(word("kind-" + saving.subject().kind().word()));
            sheet.text(saving.subject().id());
            sheet.text(report.message(saving));
            sheet.text(String.join(", ", saving.clauses()));
            sheet.endRow();
        }
    }

    private void phases(Workbook workbook) {
        PriceList prices = report.plan().prices();
        List<Column> columns = new ArrayList<>(List.of(column("plan-phase", 20), column("plan-column-licence", 38),
                column("kind-slc", 24), column("plan-owned", 10), column("plan-planned", 10),
                column("plan-missing-after", 14), column("plan-column-missing-after-most", 14)));
        if (prices != null) {
            columns.addAll(List.of(column("plan-column-unit-price", 12), column("plan-column-currency", 10),
                    column("plan-column-amount", 14)));
        }
        Sheet sheet = new Sheet(workbook, word("plan-phases"), columns);
        for (Phase phase : report.plan().phases()) {
            for (Phase.Entry entry : phase.entries()) {
                sheet.text(phase.name() == null ? word("plan-no-phase") : phase.name());
                sheet.text(name(entry.kind()));
                sheet.text(entry.code());
                sheet.number(entry.owned());
                String planned = Sheet.letters(sheet.column()) + sheet.row();
                sheet.number(entry.planned());
                sheet.range(entry.missingAfter());
                Price price = entry.price();
                if (prices != null && price != null) {
                    String unit = Sheet.letters(sheet.column()) + sheet.row();
                    sheet.money(price.unit());
                    sheet.text(prices.currency());
                    sheet.formula(planned + "*" + unit, true);
                }
                sheet.endRow();
            }
        }
    }

    /** What is owned is an empty cell where the document says nothing about licences. */
    private void owned(long number, Sheet sheet) {
        if (report.plan().isStated()) {
            sheet.number(number);
        } else {
            sheet.skip();
        }
    }

    private Column column(String word, int width) {
        String title = word(word);
        return new Column(title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1), width);
    }

    private String word(String key) {
        return report.phrasebook().word(key, Map.of());
    }

    private String name(LicenceKind kind) {
        return report.phrasebook().name(kind);
    }
}
