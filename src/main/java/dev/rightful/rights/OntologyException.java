package dev.rightful.rights;

/** The ontology cannot be used as it stands; the message says what is wrong and where, for the one who wrote it. */
public final class OntologyException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** With a message of one or more lines for people. */
    public OntologyException(String message) {
        super(message);
    }

    /** With the cause that the message explains. */
    public OntologyException(String message, Throwable cause) {
        super(message, cause);
    }
}
