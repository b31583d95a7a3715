package dev.rightful.input;

/**
 * One document of an input.
 *
 * @param source the path as the user gave it, with {@code /}
 * @param line the line at which the document starts: 1, or its line in a file with one document a line
 * @param result what became of it
 */
public record ReadDocument(String source, int line, ReadResult result) {}
