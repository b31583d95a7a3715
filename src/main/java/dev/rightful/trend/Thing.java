package dev.rightful.trend;

/** The kinds of things that two audits are compared by. */
public enum Thing {
    /** A topology. */
    TOPOLOGY,
    /** A finding of a topology. */
    FINDING,
    /** A finding across topologies. */
    ACROSS,
    /** A link. */
    LINK,
    /** An operation. */
    OPERATION,
    /** A site. */
    SITE;

    /** The word for several of them in reports for programs. */
    public String word() {
        return switch (this) {
            case TOPOLOGY -> "topologies";
            case FINDING -> "findings";
            case ACROSS -> "portfolio";
            case LINK -> "links";
            case OPERATION -> "operations";
            case SITE -> "sites";
        };
    }
}
