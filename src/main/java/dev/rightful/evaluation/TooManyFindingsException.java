package dev.rightful.evaluation;

/** A topology leads to more findings than were asked for; none of them is told, as a part would look like the whole. */
public final class TooManyFindingsException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int most;

    TooManyFindingsException(int most) {
        super("there are more than " + most + " findings");
        this.most = most;
    }

    /** How many were asked for. */
    public int most() {
        return most;
    }
}
