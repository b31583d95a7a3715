package dev.rightful.exchange;

import dev.rightful.exchange.Form.Datatype;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A resource of the RDF form and what is stated of it, in the order of the document.
 *
 * @param name its name; null for one that has none and hangs from another one
 * @param type its class, without prefix
 */
record Thing(@Nullable String name, String type, List<Statement> statements) {

    Thing {
        statements = List.copyOf(statements);
    }

    /**
     * A statement.
     *
     * @param property without prefix
     */
    record Statement(String property, Node value) {}

    /** What a statement says of a thing. */
    sealed interface Node {

        /** A thing with a name, or something that the ontology names. */
        record Name(String uri) implements Node {}

        /** A literal. */
        record Plain(String text, Datatype type) implements Node {}

        /** A thing without a name. */
        record Part(Thing thing) implements Node {}

        /** A list. */
        record Sequence(List<Node> nodes) implements Node {

            public Sequence {
                nodes = List.copyOf(nodes);
            }
        }
    }
}
