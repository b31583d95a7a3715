package dev.rightful.model;

/**
 * Where a value stands in its document; lines and columns count from 1, the end is exclusive.
 *
 * @param line the line of the first character
 * @param column the column of the first character
 * @param endLine the line behind the last character
 * @param endColumn the column behind the last character
 */
public record Span(int line, int column, int endLine, int endColumn) {

    public Span {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("positions count from 1, was %d:%d".formatted(line, column));
        }
    }
}
