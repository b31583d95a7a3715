package dev.rightful.audit;

/** The audit cannot begin or go on; the message is one line for the user. */
public final class AuditException extends Exception {

    private static final long serialVersionUID = 1;

    AuditException(String message) {
        super(message);
    }

    AuditException(String message, Throwable cause) {
        super(message, cause);
    }
}
