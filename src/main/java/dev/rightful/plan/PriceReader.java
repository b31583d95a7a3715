package dev.rightful.plan;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.rightful.input.Nearest;
import dev.rightful.input.Problem;
import dev.rightful.input.Shown;
import dev.rightful.plan.PriceTable.Cell;
import dev.rightful.plan.PriceTable.Row;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads price lists: comma-separated values whose first row names the columns, in any order.
 *
 * <p>UTF-8, with a byte order mark or without. Columns are separated by commas, or by semicolons or tabs, whichever the
 * first row has. A price is digits with a decimal point; where no comma separates columns it may be a decimal comma.
 */
public final class PriceReader {

    /** What is told of a price list. */
    private enum Column {
        PRODUCT("product", true),
        UNIT_PRICE("unit price", true),
        CURRENCY("currency", true),
        NAME("name",
                false),
        ARTICLE("article number", false);

        private final String title;
        private final boolean required;

        Column(String title, boolean required) {
            this.title = title;
            this.required = required;
        }
    }

    /** What became of a price list. */
    public sealed interface Result {

        /** It is sound. */
        record Read(PriceList prices) implements Result {}

        /** Everything that is wrong with it, in the order of its places. */
        record Refused(List<Problem> problems) implements Result {}
    }

    /** How many bytes a price list has at most; of a larger file nobody means one. */
    private static final int LARGEST = 16 << 20;

    private final List<String> kinds;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Map<String, Price> prices = new LinkedHashMap<>();
    private boolean decimalComma;
    private int width;
    private @Nullable Cell currency;

    private PriceReader(List<String> kinds) {
        this.kinds = kinds;
    }

    /**
     * Reads a price list, and no more of something larger than tells that it is none.
     *
     * @param kinds the licence kinds that may have a price
     */
    public static Result read(InputStream in, List<String> kinds) throws IOException {
        return read(in.readNBytes(LARGEST + 1), kinds);
    }

    /**
     * Reads a price list.
     *
     * @param kinds the licence kinds that may have a price
     */
    public static Result read(byte[] bytes, List<String> kinds) {
        PriceReader reader = new PriceReader(kinds);
        reader.read(bytes);
        Cell currency = reader.currency;
        if (reader.problems.isEmpty() && currency != null) {
            return new Result.Read(new PriceList(currency.text(), reader.prices));
        }
        if (reader.problems.isEmpty()) {
            reader.report(1, 1, "holds no price");
        }
        reader.problems.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        return new Result.Refused(List.copyOf(reader.problems));
    }

    private void read(byte[] bytes) {
        if (bytes.length > LARGEST) {
            report(1, 1, "is larger than the limit of %d bytes".formatted(LARGEST));
            return;
        }
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            report(PriceText.lineOfFirstFault(bytes), 1, "is not UTF-8");
            return;
        }
        text = text.startsWith("\ufeff") ? text.substring(1) : text;
        String separators = PriceText.separators(text);
        if (separators.length() > 1) {
            report(1, 1, "separates columns by several of comma, semicolon and tab; use one of them");
            return;
        }
        decimalComma = !separators.equals(",");
        List<Row> rows = rows(text, separators.isEmpty() ? ',' : separators.charAt(0));
        if (rows.isEmpty()) {
            if (problems.isEmpty()) {
                report(1, 1, "is empty; the first row names the columns " + titles());
            }
            return;
        }
        readHeader(rows.get(0));
        rows.subList(1, rows.size()).forEach(this::read);
    }

    private List<Row> rows(String text, char separator) {
        List<Row> rows = new ArrayList<>();
        PriceTable table = new PriceTable();
        try {
            CsvReader.builder()
                    .fieldSeparator(separator)
                    .skipEmptyLines(true)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .build(table, text)
                    .forEach(rows::add);
        } catch (CsvParseException e) {
            report(table.line(), 1, "has a quotation mark that is not closed, or something behind a closed one");
        }
        rows.removeIf(Row::isBlank);
        return rows;
    }

    private void readHeader(Row header) {
        List<String> known = new ArrayList<>();
        for (Column column : Column.values()) {
            known.add(column.title);
        }
        width = header.cells().size();
        int number = 0;
        for (Cell cell : header.cells()) {
            Column column = column(cell.text());
            if (column == null) {
                report(cell, "no column is named %s%s".formatted(Shown.quoted(cell.text()),
                        hint(cell.text(), known, "; there are " + titles())));
            } else if (columns.putIfAbsent(column, number) != null) {
                report(cell, "column %s is there twice".formatted(Shown.quoted(column.title)));
            }
            number++;
        }
        for (Column column : Column.values()) {
            if (column.required && !columns.containsKey(column)) {
                report(header.line(), 1, "column %s is missing".formatted(Shown.quoted(column.title)));
            }
        }
    }

    /** A column by its title, however it is capitalised and whatever stands between its words. */
    private static @Nullable Column column(String title) {
        for (Column column : Column.values()) {
            if (letters(column.title).equals(letters(title))) {
                return column;
            }
        }
        return null;
    }

    private static String letters(String title) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            if (c != ' ' && c != '-' && c != '_') {
                letters.append(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
            }
        }
        return letters.toString();
    }

    private void read(Row row) {
        if (row.cells().size() > width) {
            report(row.cells().get(width), "the row has %d cells and the first row %d%s".formatted(row.cells().size(),
                    width, decimalComma ? "" : "; a price has a decimal point, as commas separate columns"));
            return;
        }
        String kind = product(row);
        BigDecimal unit = price(row);
        checkCurrency(row);
        if (kind != null && unit != null) {
            prices.put(kind, new Price(kind, unit, text(row, Column.NAME), text(row, Column.ARTICLE)));
        }
    }

    private @Nullable String product(Row row) {
        Cell cell = cell(row, Column.PRODUCT);
        if (cell == null) {
            return null;
        }
        if (!kinds.contains(cell.text())) {
            report(cell, "no licence kind is named %s%s".formatted(Shown.quoted(cell.text()),
                    hint(cell.text(), kinds, "; rightful schema lists them")));
            return null;
        }
        Integer first = lines.putIfAbsent(cell.text(), cell.line());
        if (first != null) {
            report(cell, "product %s has a price already, in line %d".formatted(Shown.quoted(cell.text()), first));
            return null;
        }
        return cell.text();
    }

    private @Nullable BigDecimal price(Row row) {
        Cell cell = cell(row, Column.UNIT_PRICE);
        if (cell == null) {
            return null;
        }
        String objection = UnitPrice.objection(cell.text(), decimalComma);
        if (objection != null) {
            report(cell, "a unit price %s, was %s".formatted(objection, Shown.quoted(cell.text())));
            return null;
        }
        return UnitPrice.of(cell.text());
    }

    private void checkCurrency(Row row) {
        Cell cell = cell(row, Column.CURRENCY);
        if (cell == null) {
            return;
        }
        Cell first = currency;
        if (cell.text().length() != 3 || !cell.text().chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
            report(cell,
                    "a currency is a code of three capital letters, such as EUR, was " + Shown.quoted(cell.text()));
        } else if (first == null) {
            currency = cell;
        } else if (!first.text().equals(cell.text())) {
            report(cell, "a price list has one currency; %s is another than %s in line %d".formatted(cell.text(),
                    first.text(), first.line()));
        }
    }

    /** The cell of a column that must be filled; null when it is not, or when there is no such column. */
    private @Nullable Cell cell(Row row, Column column) {
        Integer number = columns.get(column);
        if (number == null) {
            return null;
        }
        Cell cell = row.find(number);
        if (cell == null || cell.text().isEmpty()) {
            report(row.line(), cell == null ? 1 : cell.column(), "the row has no " + column.title);
            return null;
        }
        return cell;
    }

    private @Nullable String text(Row row, Column column) {
        Integer number = columns.get(column);
        Cell cell = number == null ? null : row.find(number);
        return cell == null || cell.text().isEmpty() ? null : cell.text();
    }

    private static String titles() {
        List<String> titles = new ArrayList<>();
        for (Column column : Column.values()) {
            titles.add(column.title);
        }
        return String.join(", ", titles);
    }

    private static String hint(String word, List<String> known, String otherwise) {
        String nearest = Nearest.find(word, known);
        return nearest == null ? otherwise : ", did you mean %s?".formatted(nearest);
    }

    private void report(Cell cell, String message) {
        report(cell.line(), cell.column(), message);
    }

    private void report(int line, int column, String message) {
        problems.add(new Problem(line, column, message));
    }
}
