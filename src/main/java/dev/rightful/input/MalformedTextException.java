package dev.rightful.input;

import java.io.IOException;

/** The characters that were read so far are followed by something that a document cannot hold. */
final class MalformedTextException extends IOException {

    private static final long serialVersionUID = 1L;

    private final boolean wholeDocument;

    private MalformedTextException(String message, boolean wholeDocument) {
        super(message);
        this.wholeDocument = wholeDocument;
    }

    /** The next character is wrong. */
    static MalformedTextException here(String message) {
        return new MalformedTextException(message, false);
    }

    /** No place of the document is to blame. */
    static MalformedTextException everywhere(String message) {
        return new MalformedTextException(message, true);
    }

    /** Where the problem is to be shown when reading stopped at the position given. */
    Problem problemAt(long position, int firstLine) {
        return wholeDocument
                ? new Problem(firstLine, 1, getMessage())
                : new Problem(Position.line(position), Position.column(position), getMessage());
    }

    @Override
    public String getMessage() {
        String message = super.getMessage();
        return message == null ? "" : message;
    }
}
