package dev.rightful.exchange;

import dev.rightful.exchange.Thing.Statement;
import dev.rightful.model.Topology;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;

/** A topology as an RDF graph, in the terms that {@code ontology/topology.ttl} describes. */
public final class TopologyGraph {

    /** What the classes and properties of the RDF form begin with. */
    public static final String NAMESPACE = Terms.TOPOLOGY;

    private final Model model = ModelFactory.createDefaultModel();

    private TopologyGraph() {}

    /** The graph of a topology. */
    public static Model of(Topology topology) {
        TopologyGraph graph = new TopologyGraph();
        graph.model.setNsPrefix("top", NAMESPACE);
        Things.of(TopologyDocument.of(topology)).forEach(graph::add);
        return graph.model;
    }

    /** A class of the RDF form by its name, such as {@code Site}. */
    public static Resource type(String name) {
        return ResourceFactory.createResource(NAMESPACE + name);
    }

    /** A property of the RDF form by its name, such as {@code licensee}. */
    public static Property property(String name) {
        return ResourceFactory.createProperty(NAMESPACE, name);
    }

    private Resource add(Thing thing) {
        String name = thing.name();
        Resource resource = name == null ? model.createResource() : model.createResource(name);
        resource.addProperty(RDF.type, type(thing.type()));
        for (Statement statement : thing.statements()) {
            resource.addProperty(property(statement.property()), node(statement.value()));
        }
        return resource;
    }

    private RDFNode node(Thing.Node value) {
        return switch (value) {
            case Thing.Node.Name name -> model.createResource(name.uri());
            case Thing.Node.Plain plain ->
                    model.createTypedLiteral(plain.text(),
                            TypeMapper.getInstance().getSafeTypeByName(plain.type().uri()));
            case Thing.Node.Part part -> add(part.thing());
            case Thing.Node.Sequence sequence -> {
                List<RDFNode> nodes = new ArrayList<>();
                sequence.nodes().forEach(each -> nodes.add(node(each)));
                yield model.createList(nodes.iterator());
            }
        };
    }
}
