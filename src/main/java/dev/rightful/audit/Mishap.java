package dev.rightful.audit;

import dev.rightful.evaluation.TooManyFindingsException;
import dev.rightful.input.Limits;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;

/** What went wrong inside the program, in one line. */
final class Mishap {

    private Mishap() {}

    static String line(Throwable cause) {
        if (cause instanceof OutOfMemoryError) {
            return "the document needs more memory than there is; RIGHTFUL_JAVA_OPTS=-Xmx… gives more";
        }
        if (cause instanceof TooManyFindingsException e) {
            return Limits.reached(e.most(), "findings", "--max-findings");
        }
        String name = cause.getClass().getSimpleName();
        String message = cause.getMessage();
        String text = message == null ? name : name + ": " + message;
        return "internal error: " + text.lines().findFirst().orElse(name);
    }

    /** Why something could not be written. */
    static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) {
            return "there is a file in its place";
        }
        if (e instanceof FileSystemException failed && failed.getReason() != null) {
            return failed.getReason();
        }
        return String.valueOf(e.getMessage());
    }
}
