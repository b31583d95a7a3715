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
record Statement(Triple triple, Place place) {

    Node subject() {
        return triple.getSubject();
    }

    Node property() {
        return triple.getPredicate();
    }

    Node value() {
        return triple.getObject();
    }
}
