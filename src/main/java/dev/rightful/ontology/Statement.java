package dev.rightful.ontology;

import dev.rightful.ontology.Problem.Place;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * One statement of a file.
 *
 * @param triple what is stated
 * @param place where its value stands
 */
public record Statement(Triple triple, Place place) {

    /** Of what it is stated. */
    public Node subject() {
        return triple.getSubject();
    }

    /** What is stated of it. */
    public Node property() {
        return triple.getPredicate();
    }

    /** What it is said to be. */
    public Node value() {
        return triple.getObject();
    }
}
