package dev.rightful.input;

/** The document cannot be read any further. */
final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    UnreadableException(Problem problem) {
        super(problem.message());
        this.problem = problem;
    }

    UnreadableException(long position, String message) {
        this(new Problem(Position.line(position), Position.column(position), message));
    }

    Problem problem() {
        return problem;
    }
}
