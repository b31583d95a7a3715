package dev.rightful.input;

/**
 * Something wrong in a document.
 *
 * @param line the line, counted from 1
 * @param column the column in characters (code points), counted from 1
 * @param message one line: where, what was seen, what would be right
 */
public record Problem(int line, int column, String message) {}
