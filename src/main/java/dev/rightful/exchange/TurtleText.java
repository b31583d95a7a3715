package dev.rightful.exchange;

import dev.rightful.exchange.Form.Datatype;
import dev.rightful.exchange.Thing.Node;
import dev.rightful.exchange.Thing.Statement;
import dev.rightful.model.Topology;
import java.io.IOException;
import java.util.List;

/** Writes the RDF form of a topology as Turtle. Equal topologies give equal bytes, in whatever surroundings. */
public final class TurtleText {

    private final Appendable out;

    private TurtleText(Appendable out) {
        this.out = out;
    }

    /** Writes a topology. */
    public static void write(Topology topology, Appendable out) throws IOException {
        TurtleText text = new TurtleText(out);
        text.line(0, "@prefix top: <" + Terms.TOPOLOGY + "> .");
        text.line(0, "@prefix xsd: <" + Datatype.STRING.uri().replace("string", "") + "> .");
        for (Thing thing : Things.of(TopologyDocument.of(topology))) {
            text.line(0, "");
            text.write(thing);
        }
    }

    private void write(Thing thing) throws IOException {
        out.append('<').append(thing.name()).append('>');
        statements(thing, 1);
        out.append(" .\n");
    }

    /** Its class, and a statement a line. */
    private void statements(Thing thing, int depth) throws IOException {
        out.append(" a top:").append(thing.type());
        String last = "";
        for (Statement statement : thing.statements()) {
            if (statement.property().equals(last)) {
                out.append(" ,\n");
                indent(depth + 1);
            } else {
                out.append(" ;\n");
                indent(depth);
                out.append("top:").append(statement.property()).append(' ');
            }
            write(statement.value(), depth);
            last = statement.property();
        }
    }

    private void write(Node value, int depth) throws IOException {
        switch (value) {
            case Node.Name name -> out.append('<').append(name.uri()).append('>');
            case Node.Plain plain -> write(plain);
            case Node.Part part -> {
                out.append('[');
                statements(part.thing(), depth + 2);
                out.append(" ]");
            }
            case Node.Sequence sequence -> write(sequence.nodes(), depth);
        }
    }

    private void write(List<Node> nodes, int depth) throws IOException {
        out.append('(');
        for (Node node : nodes) {
            out.append(' ');
            write(node, depth);
        }
        out.append(nodes.isEmpty() ? ")" : " )");
    }

    private void write(Node.Plain plain) throws IOException {
        switch (plain.type()) {
            case BOOLEAN, INTEGER -> out.append(plain.text());
            case STRING -> Quoted.write(plain.text(), Quoted.Style.TURTLE, out);
            case DATE, DECIMAL -> {
                Quoted.write(plain.text(), Quoted.Style.TURTLE, out);
                out.append("^^").append(plain.type().shown());
            }
        }
    }

    private void line(int depth, String text) throws IOException {
        indent(depth);
        out.append(text).append('\n');
    }

    private void indent(int depth) throws IOException {
        for (int i = 0; i < depth; i++) {
            out.append("  ");
        }
    }
}
