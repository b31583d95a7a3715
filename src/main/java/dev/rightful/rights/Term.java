package dev.rightful.rights;

/**
 * A fact that is a word of our own, such as the way by which somebody gets to a site, and not a name of the document.
 *
 * @param key under which the ontology has the word in each language, such as {@code mechanism-federation}
 */
public record Term(String key) {}
