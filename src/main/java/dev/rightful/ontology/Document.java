package dev.rightful.ontology;

import dev.rightful.ontology.Problem.Place;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * What one file states.
 *
 * @param file the file as it was named
 * @param statements its statements, in its order
 * @param subjects where each named subject first stands
 */
public record Document(String file, List<Statement> statements, Map<Node, Place> subjects) {}
