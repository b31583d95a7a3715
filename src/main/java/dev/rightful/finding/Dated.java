package dev.rightful.finding;

import dev.rightful.model.Span;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something that holds for a time only, such as a licence, free of language.
 *
 * @param name what kind of thing, such as {@code permission}; the ontology says under this word how it begins and ends
 * @param facts names and numbers by the name of their place in that text
 * @param span where in the document it stands
 */
public record Dated(String name, Map<String, Object> facts, Span span) {

    public Dated {
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    }
}
