package dev.rightful.report;

import java.util.List;

/**
 * A document that could not be judged.
 *
 * @param source the document's path as the user gave it, with {@code /}
 * @param errors why, in the order of the document
 */
public record Refusal(String source, List<Reason> errors) {

    /**
     * Something wrong in the document.
     *
     * @param line the line, counted from 1
     * @param column the column, counted from 1
     * @param message what was seen and what would be right
     */
    public record Reason(int line, int column, String message) {}

    public Refusal {
        errors = List.copyOf(errors);
    }
}
