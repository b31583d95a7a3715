package dev.rightful.bench.peer;

import dev.rightful.model.Licence;
import dev.rightful.model.Link;
import dev.rightful.model.Permission;
import dev.rightful.model.Site;
import dev.rightful.model.Topology;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/** A topology in RDF, as much of it as the shared rules ask for, in the shape that suits the questions best. */
final class TopologyGraph {

    private static final String NAMESPACE = "urn:bench:";
    private static final String THING = "urn:thing:";
    private static final Node ANYONE = word("anyone");

    private final Graph graph = GraphFactory.createDefaultGraph();

    private TopologyGraph() {}

    static Graph of(Topology topology) {
        TopologyGraph mapping = new TopologyGraph();
        topology.sites().forEach(mapping::add);
        topology.links().forEach(mapping::add);
        Papers.cameraLicences(topology).forEach(mapping::add);
        topology.permissions().forEach(mapping::add);
        return mapping.graph;
    }

    /** The id of what a node stands for. */
    static String id(Node node) {
        String name = node.getURI().substring(THING.length());
        return name.substring(name.indexOf(':') + 1);
    }

    private void add(Site site) {
        Node node = thing("site", site.id());
        add(node, "product", word(site.governingProduct()));
        add(node, "licensee", party(site.licensee()));
        add(node, "code", thing("code", site.code()));
    }

    private void add(Link link) {
        Node node = thing("link", link.id());
        switch (link) {
            case Link.Federation federation -> {
                Node parent = thing("site", federation.parent());
                Node child = thing("site", federation.child());
                type(node, "Federation");
                add(node, "parent", parent);
                add(node, "child", child);
                add(parent, "federates", child);
            }
            case Link.Interconnect interconnect -> {
                Node central = thing("site", interconnect.central());
                Node remote = thing("site", interconnect.remote());
                type(node, "Interconnect");
                add(node, "central", central);
                add(node, "remote", remote);
                add(node, "cameras", number(interconnect.cameras()));
                add(central, "interconnects", remote);
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
        Node node = NodeFactory.createBlankNode();
        type(node, "CameraLicence");
        add(node, "code", thing("code", licence.code()));
        add(node, "holder", party(String.valueOf(licence.holder())));
        add(node, "quantity", number(licence.quantity()));
        add(node, "obtained", word(licence.obtained().name().toLowerCase(Locale.ROOT)));
    }

    private void add(Permission permission) {
        Node node = NodeFactory.createBlankNode();
        type(node, "Permission");
        add(node, "holder", party(permission.holder()));
        add(node, "status", word(permission.status().name().toLowerCase(Locale.ROOT)));
        permission.sites().forEach(site -> add(node, "covers", thing("site", site)));
        for (String operator : Papers.operators(permission)) {
            add(node, "operator", operator.equals(Papers.ANYONE) ? ANYONE : party(operator));
        }
        LocalDate from = permission.period().from();
        if (from != null) {
            add(node, "from", day(from));
        }
        LocalDate to = permission.period().to();
        if (to != null) {
            add(node, "to", day(to));
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

    private static Node party(String id) {
        return thing("party", id);
    }

    private static Node thing(String kind, String id) {
        return NodeFactory.createURI(THING + kind + ":" + id);
    }

    private static Node number(int number) {
        return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
    }

    private static Node day(LocalDate day) {
        return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
    }
}
