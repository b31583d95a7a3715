package dev.rightful.finding;

/**
 * What a finding is about.
 *
 * @param kind what kind of thing
 * @param id its id, unique among its kind
 */
public record Subject(Kind kind, String id) {

    /** The kinds of things that are judged. */
    public enum Kind {
        /** A link, by its id. */
        LINK("link"),
        /** A party that operates a site, as {@code party@site:mechanism}. */
        OPERATION("operation"),
        /** A site, by its id. */
        SITE("site"),
        /** A software licence code; {@code site:<id>} for a site without one. */
        SLC("slc"),
        /** The premises that a site watches, as {@code site:premises}. */
        PREMISES("premises");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word for this kind in documents and reports. */
        public String word() {
            return word;
        }
    }
}
