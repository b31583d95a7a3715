package dev.rightful.report;

import java.util.List;

/**
 * A part of what an audit comes to, for people.
 *
 * @param heading what it tells
 * @param note what is to be known of it; empty where nothing is
 * @param columns what stands in each column
 * @param rows the cells of each row
 */
public record SummaryTable(String heading, String note, List<String> columns, List<List<Cell>> rows) {

    /** What stands in a cell, by who wrote it. */
    public sealed interface Cell {

        /** Words of our own. */
        record Words(String text) implements Cell {}

        /** A name that a document or a path has. */
        record Name(String text) implements Cell {}

        /** An id of the ontology. */
        record Id(String text) implements Cell {}

        /** A number, as the reader writes it. */
        record Count(String text) implements Cell {}

        /** It. */
        String text();
    }

    public SummaryTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
