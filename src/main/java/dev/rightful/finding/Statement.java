package dev.rightful.finding;

import java.util.Map;

/**
 * What is the case, free of language: the case of a rule and the facts that its text names.
 *
 * @param situation the case, such as {@code not-granted}; the ontology has its text under the rule's id
 * @param facts names, numbers and dates by the name of their place in the text
 */
public record Statement(String situation, Map<String, Object> facts) {}
