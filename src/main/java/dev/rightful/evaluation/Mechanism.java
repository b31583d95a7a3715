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

    /** Whether the operator is at the site itself. */
    boolean isLocal() {
        return word.equals(LOCAL.word);
    }

    /** Whether the operator uses the site's own clients, at the site or from afar. */
    boolean isOverLinks() {
        return !isLocal() && !word.equals(DIRECT.word);
    }
}
