package dev.rightful.zoo;

import dev.rightful.model.Circumstances;
import dev.rightful.model.Link;
import dev.rightful.model.Purpose;
import dev.rightful.model.Site;
import dev.rightful.model.Span;
import dev.rightful.model.Topology;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A network of the Topology Zoo as a deployment: each node a Corporate site of one licensee, each edge a link. The
 * networks are undirected, so it takes a decision which end of an edge is the parent or the central site.
 *
 * @param name the file's name
 * @param nodes the nodes, in the order of the file
 * @param edges the edges, in the order of the file, none from a node to itself
 * @param selfLoops how many edges led from a node to itself; documents do not allow such links
 */
record ZooTopology(String name, List<Node> nodes, List<Edge> edges, int selfLoops) {

    private static final Span NOWHERE = new Span(1, 1, 1, 2);

    /**
     * A node.
     *
     * @param id unique in its network
     * @param label what people call it; empty on some nodes, and the same on others
     */
    record Node(String id, String label) {}

    /**
     * An edge; that it has a source and a target is a matter of writing.
     *
     * @param source the node written first
     * @param target the node written second
     */
    record Edge(String source, String target) {

        Edge reversed() {
            return new Edge(/* source= */ target, /* target= */ source);
        }
    }

    private interface Links {
        Link between(int number, String from, String to);
    }

    /** All networks of the collection. */
    static List<ZooTopology> readAll() throws IOException, XMLStreamException {
        List<ZooTopology> networks = new ArrayList<>();
        try (InputStream in = ZooTopology.class.getResourceAsStream("/topology-zoo/graphml.zip")) {
            if (in == null) {
                throw new IOException("topology-zoo/graphml.zip is not among the resources");
            }
            ZipInputStream files = new ZipInputStream(in);
            for (ZipEntry file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                networks.add(read(file.getName(), new ByteArrayInputStream(files.readAllBytes())));
            }
        }
        return networks;
    }

    /** Reads GraphML; a document type with whatever it may drag in is never followed. */
    static ZooTopology read(String name, InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader xml = factory.createXMLStreamReader(in);
        Reader reader = new Reader();
        while (xml.hasNext()) {
            reader.take(xml, xml.next());
        }
        return new ZooTopology(name, List.copyOf(reader.nodes), List.copyOf(reader.edges), reader.selfLoops);
    }

    /** Keeps what was read so far. */
    private static final class Reader {

        private final List<Node> nodes = new ArrayList<>();
        private final List<Edge> edges = new ArrayList<>();
        private int selfLoops;
        private String labelKey = "";
        private String node = "";
        private String label = "";

        void take(XMLStreamReader xml, int event) throws XMLStreamException {
            if (event == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "key" -> key(xml);
                    case "node" -> {
                        node = attribute(xml, "id");
                        label = "";
                    }
                    case "edge" -> edge(attribute(xml, "source"), attribute(xml, "target"));
                    case "data" -> {
                        if (!node.isEmpty() && attribute(xml, "key").equals(labelKey)) {
                            label = xml.getElementText();
                        }
                    }
                    default -> {
                        // the rest of a file says nothing about who is linked with whom
                    }
                }
            } else if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("node")) {
                nodes.add(new Node(node, label));
                node = "";
            }
        }

        private void key(XMLStreamReader xml) {
            if (attribute(xml, "for").equals("node") && attribute(xml, "attr.name").equals("label")) {
                labelKey = attribute(xml, "id");
            }
        }

        private void edge(String source, String target) {
            if (source.equals(target)) {
                selfLoops++;
            } else {
                edges.add(new Edge(source, target));
            }
        }

        private static String attribute(XMLStreamReader xml, String name) {
            String value = xml.getAttributeValue(null, name);
            return value == null ? "" : value;
        }
    }

    /** The same network with one edge for all between two nodes. */
    ZooTopology folded() {
        Set<Set<String>> seen = new HashSet<>();
        return new ZooTopology(name, nodes,
                edges.stream().filter(edge -> seen.add(Set.of(edge.source(), edge.target()))).toList(), selfLoops);
    }

    /** Every source is the federation parent of its target. */
    Topology federation() {
        return topology(edges, ZooTopology::federation);
    }

    /** Every source is the Interconnect central of its target. */
    Topology interconnect() {
        return topology(edges,
                (number, from, to) -> new Link.Interconnect("interconnect-" + number, from, to, 1, NOWHERE));
    }

    /**
     * Each part of the network hangs from its first node as far as it goes: a breadth-first search makes every edge by
     * which it discovers a node a federation link downwards, and all other edges links back, from the node that was
     * discovered later to the one before it.
     *
     * <p>So a forest becomes a federation of trees, and nothing else does. An edge back to the first node, or to the node
     * from which the later one was discovered, closes a cycle, for the later one lies below both. Any other edge back
     * gives the earlier one a second parent, for it was discovered from a node before it, and not from the later one.
     */
    Topology rootedFederation() {
        return topology(rootedEdges(), ZooTopology::federation);
    }

    private List<Edge> rootedEdges() {
        Map<String, List<Integer>> edgesAt = new HashMap<>();
        for (int i = 0; i < edges.size(); i++) {
            edgesAt.computeIfAbsent(edges.get(i).source(), id -> new ArrayList<>()).add(i);
            edgesAt.computeIfAbsent(edges.get(i).target(), id -> new ArrayList<>()).add(i);
        }
        Map<String, Integer> discovered = new HashMap<>();
        Set<Integer> downwards = new HashSet<>();
        for (Node root : nodes) {
            Deque<String> open = new ArrayDeque<>();
            if (discovered.putIfAbsent(root.id(), discovered.size()) == null) {
                open.add(root.id());
            }
            while (!open.isEmpty()) {
                String at = open.remove();
                for (int edge : edgesAt.getOrDefault(at, List.of())) {
                    String other = other(edges.get(edge), at);
                    if (discovered.putIfAbsent(other, discovered.size()) == null) {
                        downwards.add(edge);
                        open.add(other);
                    }
                }
            }
        }
        List<Edge> rooted = new ArrayList<>();
        for (int i = 0; i < edges.size(); i++) {
            Edge edge = edges.get(i);
            boolean asWritten = discovered.getOrDefault(edge.source(), 0) < discovered.getOrDefault(edge.target(), 0);
            rooted.add(asWritten == downwards.contains(i) ? edge : edge.reversed());
        }
        return rooted;
    }

    private static String other(Edge edge, String end) {
        return edge.source().equals(end) ? edge.target() : edge.source();
    }

    private static Link federation(int number, String from, String to) {
        return new Link.Federation("federation-" + number, from, to, NOWHERE);
    }

    private Topology topology(List<Edge> directed, Links links) {
        List<Link> all = new ArrayList<>();
        for (int i = 0; i < directed.size(); i++) {
            all.add(links.between(i, directed.get(i).source(), directed.get(i).target()));
        }
        return new Topology(name, name, null, List.of(), nodes.stream().map(ZooTopology::site).toList(), all, List.of(),
                null, List.of());
    }

    private static Site site(Node node) {
        return new Site(node.id(), node.label(), "corporate", null, null, null, "operator-of-the-network", null,
                Purpose.PRODUCTION, null, null, null, null, null, null, null, null, Circumstances.NONE, NOWHERE);
    }
}
