package dev.rightful.evaluation;

/**
 * How an operator gets to a site.
 *
 * @param word the word for it in documents, reports and clauses: {@code local}, {@code direct} or a link type
 */
record Mechanism(String word) {

    /** At the site itself. */
    static final Mechanism LOCAL = new Mechanism("local");
    /** By some route outside the links that are drawn. */
    static final Mechanism DIRECT = new Mechanism("direct");

    /** Whether the operator uses the site's own clients, at the site or from afar. */
    boolean isOverLinks() {
        return !equals(LOCAL) && !equals(DIRECT);
    }
}
