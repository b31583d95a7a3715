package dev.rightful.cli;

import dev.rightful.LicenceCheck;
import dev.rightful.evaluation.TooManyFindingsException;
import java.util.List;

/** The run cannot go on; the message is one line for the user, after lines of details where there are any. */
final class Failure extends Exception {

    private static final long serialVersionUID = 1;

    private static final long MEBIBYTE = 1L << 20;

    private final transient List<String> details;

    Failure(String message) {
        super(message);
        this.details = List.of();
    }

    Failure(String message, Throwable cause) {
        super(message, cause);
        this.details = List.of();
    }

    Failure(List<String> details, String message) {
        super(message);
        this.details = List.copyOf(details);
    }

    List<String> details() {
        return details;
    }

    /** What went wrong inside the program, in one line; where several causes are known, the deepest one says most. */
    static String line(Throwable cause) {
        if (cause instanceof StackOverflowError) {
            return "internal error: the program ran out of stack (StackOverflowError)";
        }
        if (cause instanceof OutOfMemoryError) {
            return "the program ran out of memory, of which it may take "
                    + Runtime.getRuntime().maxMemory() / MEBIBYTE
                    + " MiB; raise that with RIGHTFUL_JAVA_OPTS=-Xmx…, such as -Xmx8g";
        }
        if (cause instanceof TooManyFindingsException tooMany) {
            return LicenceCheck.reached(tooMany);
        }
        String message = cause.getMessage();
        String name = cause.getClass().getSimpleName();
        String text = message == null ? name : name + ": " + message;
        return "internal error: " + text.lines().findFirst().orElse(name);
    }
}
