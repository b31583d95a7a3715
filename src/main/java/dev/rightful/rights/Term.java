package dev.rightful.rights;

/**
 * A fact that is a word of our own, such as the way by which somebody gets to a site, and not a name of the document.
 *
 * @param kind what kind of word, such as {@code mechanism}
 * @param word the word in documents and in the ontology, such as {@code federation}; it is spoken as it is where the
 * ontology has no text for it, as for one that an added file brings
 */
public record Term(String kind, String word) {

    /** Under which the ontology has the word in each language, such as {@code mechanism-federation}. */
    String key() {
        return kind + "-" + word;
    }
}
