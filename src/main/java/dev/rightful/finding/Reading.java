package dev.rightful.finding;

/** How a question is answered on which careful readers differ. */
public enum Reading {
    /** It stays open: undetermined where the answers differ. */
    OPEN,
    /** The worse answer. */
    STRICT,
    /** The better answer. */
    LENIENT;

    /** The word for this reading in reports. */
    public String word() {
        return switch (this) {
            case OPEN -> "open";
            case STRICT -> "strict";
            case LENIENT -> "lenient";
        };
    }
}
