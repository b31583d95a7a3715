package dev.rightful.bench;

import dev.rightful.model.Licence;
import dev.rightful.model.Link;
import dev.rightful.model.Site;
import dev.rightful.model.Topology;
import java.util.Locale;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/** A topology in RDF, as much of it as the shared rules ask for, in the shape that suits the questions best. */
final class TopologyGraph {

    static final String NAMESPACE = "urn:bench:";
    static final String THING = "urn:thing:";

    private final Graph graph = GraphFactory.createDefaultGraph();

    private TopologyGraph() {}

    static Graph of(Topology topology) {
        TopologyGraph mapping = new TopologyGraph();
        topology.sites().forEach(mapping::add);
        topology.links().forEach(mapping::add);
        if (topology.licences() != null) {
            topology.licences().forEach(mapping::add);
        }
        return mapping.graph;
    }

    private void add(Site site) {
        Node node = thing("site", site.id());
        add(node, "product", word(site.governingProduct()));
        add(node, "licensee", thing("party", site.licensee()));
        add(node, "code", thing("code", site.code()));
    }

    private void add(Link link) {
        Node node = thing("link", link.id());
        switch (link) {
            case Link.Federation federation -> {
                type(node, "Federation");
                add(node, "parent", thing("site", federation.parent()));
                add(node, "child", thing("site", federation.child()));
                add(thing("site", federation.parent()), "federates", thing("site", federation.child()));
            }
            case Link.Interconnect interconnect -> {
                type(node, "Interconnect");
                add(node, "central", thing("site", interconnect.central()));
                add(node, "remote", thing("site", interconnect.remote()));
                add(node, "cameras", number(interconnect.cameras()));
            }
            case Link.Failover pair -> {
                // No shared rule asks for it.
            }
            case Link.SmartWall wall -> {
                // No shared rule asks for it.
            }
        }
    }

    private void add(Licence licence) {
        if (licence.product().equals("interconnect-camera") && licence.holder() != null) {
            Node node = NodeFactory.createBlankNode();
            type(node, "CameraLicence");
            add(node, "code", thing("code", licence.code()));
            add(node, "holder", thing("party", licence.holder()));
            add(node, "quantity", number(licence.quantity()));
            add(node, "obtained", word(licence.obtained().name().toLowerCase(Locale.ROOT)));
        }
    }

    private void type(Node node, String type) {
        graph.add(node, RDF.type.asNode(), word(type));
    }

    private void add(Node subject, String property, Node value) {
        graph.add(subject, word(property), value);
    }

    private static Node word(String word) {
        return NodeFactory.createURI(NAMESPACE + word);
    }

    private static Node thing(String kind, String id) {
        return NodeFactory.createURI(THING + kind + ":" + id);
    }

    private static Node number(int number) {
        return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
    }
}
