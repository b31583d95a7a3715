package dev.rightful.reference;

import dev.rightful.exchange.TopologyGraph;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * A thing of the topology, asked for what its RDF states.
 *
 * @param node the resource
 */
record Thing(Resource node) {

    /** Its id in the document. */
    String id() {
        return text("id");
    }

    /** Whether it is of a class. */
    boolean isA(String type) {
        return node.hasProperty(RDF.type, TopologyGraph.type(type));
    }

    /** Whether anything is stated under a key. */
    boolean has(String key) {
        return node.hasProperty(TopologyGraph.property(key));
    }

    /** The text under a key that is always stated. */
    String text(String key) {
        String text = findText(key);
        if (text == null) {
            throw new IllegalStateException("%s states no %s".formatted(node, key));
        }
        return text;
    }

    /** The text under a key, or null. */
    @Nullable
    String findText(String key) {
        Statement statement = node.getProperty(TopologyGraph.property(key));
        return statement == null ? null : statement.getLiteral().getLexicalForm();
    }

    /** The texts under a key, in their order. */
    List<String> texts(String key) {
        return values(key).stream().map(value -> value.asLiteral().getLexicalForm()).toList();
    }

    /** The boolean under a key that is always stated. */
    boolean is(String key) {
        return Boolean.parseBoolean(text(key));
    }

    /** The boolean under a key, or null. */
    @Nullable
    Boolean findFlag(String key) {
        String text = findText(key);
        return text == null ? null : Boolean.valueOf(text);
    }

    /** The whole number under a key that is always stated. */
    int number(String key) {
        return Integer.parseInt(text(key));
    }

    /** The whole number under a key, or null. */
    @Nullable
    Integer findNumber(String key) {
        String text = findText(key);
        return text == null ? null : Integer.valueOf(text);
    }

    /** The exact decimal under a key that is always stated. */
    BigDecimal decimal(String key) {
        return new BigDecimal(text(key));
    }

    /** The day under a key, or null. */
    @Nullable
    LocalDate findDay(String key) {
        String text = findText(key);
        return text == null ? null : LocalDate.parse(text);
    }

    /** The thing under a key that is always stated. */
    Thing thing(String key) {
        Thing thing = findThing(key);
        if (thing == null) {
            throw new IllegalStateException("%s states no %s".formatted(node, key));
        }
        return thing;
    }

    /** The thing under a key, or null. */
    @Nullable
    Thing findThing(String key) {
        Statement statement = node.getProperty(TopologyGraph.property(key));
        return statement == null ? null : new Thing(statement.getResource());
    }

    /** The things under a key; members of a list in their order. */
    List<Thing> things(String key) {
        List<Thing> things = new ArrayList<>();
        for (RDFNode value : values(key)) {
            things.add(new Thing(value.asResource()));
        }
        things.sort(Comparator.comparing(Thing::place));
        return things;
    }

    /** The name of something in the ontology under a key, or null. */
    @Nullable
    Resource findName(String key) {
        Thing thing = findThing(key);
        return thing == null ? null : thing.node();
    }

    private int place() {
        Integer place = findNumber("position");
        return place == null ? 0 : place;
    }

    /** The ids of the things under a key. */
    List<String> ids(String key) {
        return things(key).stream().map(Thing::id).toList();
    }

    /** The values under a key, or the elements of the list there. */
    private List<RDFNode> values(String key) {
        List<RDFNode> values = new ArrayList<>();
        node.listProperties(TopologyGraph.property(key)).forEach(statement -> {
            RDFNode value = statement.getObject();
            if (value.canAs(RDFList.class)) {
                values.addAll(value.as(RDFList.class).asJavaList());
            } else {
                values.add(value);
            }
        });
        return values;
    }
}
