package dev.rightful.input;

/** A line and a column in one number, because a large document has millions of them. */
final class Position {

    private Position() {}

    static long of(int line, int column) {
        return ((long) line << 32) | column;
    }

    static int line(long position) {
        return (int) (position >>> 32);
    }

    static int column(long position) {
        return (int) position;
    }
}
