package dev.rightful.report;

import dev.rightful.finding.Asking;
import dev.rightful.finding.Demand;
import dev.rightful.finding.Range;
import dev.rightful.plan.Amount;
import dev.rightful.plan.Ending;
import dev.rightful.plan.Line;
import dev.rightful.plan.Price;
import dev.rightful.plan.PriceList;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Writes a licence plan as a table for spreadsheets, in the same way as {@link CsvReport}: a row for each licence kind and
 * code. A bound that nobody knows is an empty cell.
 *
 * @param report what to write
 */
public record CsvPlan(PlanReport report) {

    private static final String BETWEEN = " | ";

    /** Writes it. */
    public void write(Appendable out) throws IOException {
        out.append(CsvReport.BYTE_ORDER_MARK);
        Csv csv = new Csv(out);
        List<String> columns = new ArrayList<>(List.of("source", "topology", "asOf", "status", "product", "name",
                "code", "needed", "neededAtMost", "owned", "valid", "planned", "missing", "missingAtMost", "spare",
                "validUntil", "holder", "neededBy", "clauses", "questions"));
        if (report.plan().prices() != null) {
            columns.addAll(List.of("unitPrice", "currency", "amount", "amountAtMost", "priceName", "articleNumber"));
        }
        for (String column : columns) {
            csv.text(column);
        }
        csv.endRow();
        for (Line line : report.plan().lines()) {
            row(line, csv);
        }
    }

    private void row(Line line, Csv csv) throws IOException {
        csv.text(report.source());
        csv.text(report.plan().assessment().topology());
        csv.text(report.plan().assessment().asOf().toString());
        csv.text(line.verdict().word());
        csv.text(line.kind().id());
        csv.text(report.phrasebook().name(line.kind()));
        csv.text(line.code());
        range(line.needed(), csv);
        owned(line.owned(), csv);
        owned(line.valid(), csv);
        owned(line.planned(), csv);
        range(line.missing(), csv);
        owned(line.spare(), csv);
        csv.text(validUntil(line));
        csv.text(String.join(BETWEEN, line.holders().keySet()));
        TreeSet<String> askings = new TreeSet<>();
        for (Demand demand : line.demands()) {
            for (Asking asking : demand.askings()) {
                askings.add(asking.subject().id());
            }
        }
        csv.text(String.join(BETWEEN, askings));
        csv.text(String.join(" ", line.clauses()));
        csv.text(String.join(" ", line.questions()));
        PriceList prices = report.plan().prices();
        if (prices != null) {
            price(line, prices, csv);
        }
        csv.endRow();
    }

    private static String validUntil(Line line) {
        List<String> days = new ArrayList<>();
        for (Ending ending : line.endings()) {
            if (ending.state() == Ending.State.RUNS_OUT) {
                days.add(ending.licences() + ": " + ending.to());
            }
        }
        return String.join(BETWEEN, days);
    }

    private static void price(Line line, PriceList prices, Csv csv) throws IOException {
        Price price = line.price();
        Amount amount = line.amount();
        if (price == null || amount == null) {
            for (int i = 0; i < 6; i++) {
                csv.text("");
            }
            return;
        }
        BigDecimal most = amount.most();
        csv.text(price.unit().toPlainString());
        csv.text(prices.currency());
        csv.text(amount.least().toPlainString());
        csv.text(most == null ? "" : most.toPlainString());
        csv.text(Objects.requireNonNullElse(price.name(), ""));
        csv.text(Objects.requireNonNullElse(price.article(), ""));
    }

    private static void range(Range range, Csv csv) throws IOException {
        csv.number(range.least());
        csv.text(range.isOpen() ? "" : Long.toString(range.most()));
    }

    private void owned(long number, Csv csv) throws IOException {
        csv.text(report.plan().isStated() ? Long.toString(number) : "");
    }
}
