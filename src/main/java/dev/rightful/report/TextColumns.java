package dev.rightful.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A table of numbers at the right of the lines, with a label at their left. */
final class TextColumns {

    private static final int BETWEEN = 2;

    private final List<String> titles = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();
    private int labelWidth;

    /**
     * A table.
     *
     * @param titles the words above the columns
     * @param rows what will stand in them, which tells how wide they are
     */
    TextColumns(TextStyle style, List<String> titles, List<List<String>> rows) {
        this.labelWidth = style.lineWidth();
        for (int column = 0; column < titles.size(); column++) {
            String title = style.word(titles.get(column));
            int width = Paragraph.width(title);
            for (List<String> row : rows) {
                width = Math.max(width, Paragraph.width(row.get(column)));
            }
            this.titles.add(title);
            widths.add(width);
            labelWidth -= width + BETWEEN;
        }
    }

    /**
     * Writes the titles.
     *
     * @param heading what stands before them, as it is written
     * @param plain the same without colour
     */
    void head(String heading, String plain, Appendable out) throws IOException {
        out.append(heading);
        cells(Paragraph.width(plain), titles, out);
    }

    /** Writes a row; a label that is too long has a line of its own. */
    void row(String label, List<String> cells, Appendable out) throws IOException {
        int width = Paragraph.width(label);
        if (width > labelWidth) {
            out.append(label).append('\n');
            width = 0;
        } else {
            out.append(label);
        }
        cells(width, cells, out);
    }

    private void cells(int from, List<String> cells, Appendable out) throws IOException {
        Paragraph.spaces(labelWidth - from, out);
        for (int column = 0; column < cells.size(); column++) {
            Paragraph.spaces(BETWEEN + widths.get(column) - Paragraph.width(cells.get(column)), out);
            out.append(cells.get(column));
        }
        out.append('\n');
    }
}
