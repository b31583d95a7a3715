package dev.rightful.trend;

/** Something is no result of an audit, or not whole; the message says where in one line. */
public final class DamagedException extends Exception {

    private static final long serialVersionUID = 1;

    DamagedException(String message) {
        super(message);
    }

    DamagedException(String message, Throwable cause) {
        super(message, cause);
    }
}
