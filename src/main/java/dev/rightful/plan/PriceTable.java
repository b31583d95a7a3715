package dev.rightful.plan;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the rows of a price list as they are read, with the place of each cell. */
final class PriceTable extends AbstractBaseCsvCallbackHandler<PriceTable.Row> {

    /**
     * A cell.
     *
     * @param line where it begins, from 1
     * @param column the character at which it begins, from 1
     * @param text what stands in it, without spaces around
     */
    record Cell(int line, int column, String text) {}

    /**
     * A row.
     *
     * @param line where it begins, from 1
     * @param cells its cells, at least one
     */
    record Row(int line, List<Cell> cells) {

        /** The cell with a number from 0; null where the row is shorter. */
        @Nullable
        Cell find(int number) {
            return number < cells.size() ? cells.get(number) : null;
        }

        boolean isBlank() {
            return cells.stream().allMatch(cell -> cell.text().isEmpty());
        }
    }

    private List<Cell> cells = new ArrayList<>();
    private int line = 1;
    private int column = 1;

    /** The line of the row that was begun last. */
    int line() {
        return (int) Math.max(1, getStartingLineNumber());
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        cells = new ArrayList<>();
        line = (int) startingLineNumber;
        column = 1;
    }

    @Override
    protected void handleField(int number, char[] buffer, int offset, int length, boolean quoted) {
        String text = new String(buffer, offset, length);
        cells.add(new Cell(line, column, text.strip()));
        column += quoted ? 1 : 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
                column = 1;
            } else if (c == '"') {
                column += quoted ? 2 : 1;
            } else if (!Character.isLowSurrogate(c)) {
                column++;
            }
        }
        column += quoted ? 2 : 1; // the closing quotation mark, and what separates columns
    }

    @Override
    protected Row buildRecord() {
        return new Row(line(), cells);
    }
}
