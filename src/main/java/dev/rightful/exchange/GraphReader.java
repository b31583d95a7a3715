package dev.rightful.exchange;

import dev.rightful.exchange.Form.Field;
import dev.rightful.exchange.Form.Kind;
import dev.rightful.exchange.Form.Named;
import dev.rightful.exchange.Form.Need;
import dev.rightful.exchange.Value.Fields;
import dev.rightful.exchange.Value.Items;
import dev.rightful.ontology.Document;
import dev.rightful.ontology.Problem;
import dev.rightful.ontology.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Turns the statements of a file into the document that they stand for, and misses and overlooks none of them. */
final class GraphReader {

    private final Graph graph;
    private final Literals literals;
    private final Set<Node> read = new HashSet<>();

    private GraphReader(Graph graph) {
        this.graph = graph;
        this.literals = new Literals(graph);
    }

    /** Reads a file; adds what is wrong to the problems. */
    static @Nullable Fields read(Document document, List<Problem> problems) {
        Graph graph = new Graph(document, problems);
        Node root = graph.root();
        if (root == null) {
            return null;
        }
        GraphReader reader = new GraphReader(graph);
        Fields topology = reader.object(root, Forms.TOPOLOGY, false);
        reader.checkParties();
        graph.reportOthers(reader.read);
        return topology;
    }

    /** An object and all that hangs from it. */
    private Fields object(Node node, Form form, boolean isMember) {
        Map<String, Value> fields = new LinkedHashMap<>();
        int line = graph.line(node);
        String type = Forms.typeOf(form);
        if (type != null) {
            fields.put("type", new Value.Text(type, line));
        }
        if (!read.add(node)) {
            graph.wrong(line, "%s stands in more than one place".formatted(Graph.shown(node)));
            return new Fields(fields, line);
        }
        Map<String, List<Statement>> stated = graph.properties(node, form, isMember);
        for (Field field : form.fields()) {
            List<Statement> statements = stated.getOrDefault(field.property(), List.of());
            Value value = field.need() == Need.STATED
                    ? stated(node, field, statements, stated.getOrDefault(field.states(), List.of()))
                    : statements.isEmpty() ? absent(node, field)
                    : value(node, field, statements);
            if (value != null && fields.put(field.key(), value) != null) {
                graph.wrong(value.line(), "%s has %s beside another property for the same".formatted(Graph.shown(node),
                        Graph.shown(field.property())));
            }
        }
        if (form.things() == Named.PARTY) {
            checkListed(node, stated, true);
        }
        return new Fields(fields, line);
    }

    private @Nullable Value absent(Node node, Field field) {
        if (field.need() == Need.ALWAYS) {
            graph.wrong(graph.line(node), "%s lacks %s".formatted(Graph.shown(node), Graph.shown(field.property())));
        }
        return null;
    }

    /** The value of a property beside which stands whether it is there. */
    private @Nullable Value stated(Node node, Field field, List<Statement> statements, List<Statement> whether) {
        Statement one = graph.only(node, field.states(), whether);
        Boolean isThere = one == null ? null : literals.flag(one);
        if (one == null && whether.isEmpty()) {
            graph.wrong(graph.line(node), "%s lacks %s".formatted(Graph.shown(node), Graph.shown(field.states())));
        }
        if (one == null || isThere == null) {
            return null;
        }
        boolean mayBeNone = field.kind() instanceof Kind.Members;
        if (isThere && statements.isEmpty()) {
            if (!mayBeNone) {
                graph.wrong(one.place().line(), "%s lacks %s, and %s is true".formatted(Graph.shown(node),
                        Graph.shown(field.property()), Graph.shown(field.states())));
            }
            return mayBeNone ? new Items(List.of(), one.place().line()) : null;
        }
        if (!isThere && !statements.isEmpty()) {
            graph.wrong(one.place().line(), "%s has %s, and %s is false".formatted(Graph.shown(node),
                    Graph.shown(field.property()), Graph.shown(field.states())));
        }
        return isThere ? value(node, field, statements) : null;
    }

    private @Nullable Value value(Node node, Field field, List<Statement> statements) {
        if (field.kind() instanceof Kind.Members members) {
            return members(statements, each -> members.of());
        }
        if (field.kind() instanceof Kind.Typed typed) {
            return members(statements, each -> graph.formOf(each, typed));
        }
        Statement one = graph.only(node, field.property(), statements);
        return one == null ? null : single(field.kind(), one);
    }

    private @Nullable Value single(Kind kind, Statement one) {
        return switch (kind) {
            case Kind.Plain plain -> literals.value(one, plain.type());
            case Kind.OfOntology name -> literals.ofOntology(one, name.folder());
            case Kind.Reference reference -> reference(one, reference.to());
            case Kind.References references -> items(one, each -> reference(each, references.to()));
            case Kind.Words words -> items(one, each -> literals.value(each, Form.Datatype.STRING));
            case Kind.Definitions definitions -> items(one, each -> {
                Fields server = part(each, definitions.of(), false);
                return server == null ? null : server.fields().get(Terms.ID);
            });
            case Kind.Part part -> part(one, part.of(), false);
            case Kind.Members members -> throw new IllegalArgumentException("members are many");
            case Kind.Typed typed -> throw new IllegalArgumentException("members are many");
        };
    }

    private interface Reading {
        @Nullable
        Value of(Statement statement);
    }

    private interface Choosing {
        @Nullable
        Form of(Statement statement);
    }

    private @Nullable Items items(Statement list, Reading reading) {
        List<Statement> elements = graph.elements(list, read);
        if (elements == null) {
            return null;
        }
        List<Value> values = new ArrayList<>();
        for (Statement each : elements) {
            Value value = reading.of(each);
            if (value != null) {
                values.add(value);
            }
        }
        return new Items(values, list.place().line());
    }

    /** Objects in the order of their positions. */
    private Items members(List<Statement> statements, Choosing forms) {
        Map<Integer, Value> byPosition = new TreeMap<>();
        for (Statement each : statements) {
            Form form = forms.of(each);
            Fields member = form == null ? null : part(each, form, true);
            Integer position = member == null ? null : position(each);
            if (member != null && position != null && byPosition.put(position, member) != null) {
                graph.wrong(each.place().line(), "%s has the position %d, as another one has".formatted(
                        Graph.shown(each.value()), position));
            }
        }
        return new Items(List.copyOf(byPosition.values()), statements.get(0).place().line());
    }

    private @Nullable Integer position(Statement member) {
        List<Statement> positions = graph.values(member.value(), Terms.POSITION);
        Statement one = graph.only(member.value(), Terms.POSITION, positions);
        if (positions.isEmpty()) {
            graph.wrong(graph.line(member.value()), "%s lacks %s".formatted(Graph.shown(member.value()),
                    Graph.shown(Terms.POSITION)));
        }
        return one == null ? null : literals.position(one);
    }

    private @Nullable Fields part(Statement statement, Form form, boolean isMember) {
        return graph.isA(statement, form) ? object(statement.value(), form, isMember) : null;
    }

    private @Nullable Value reference(Statement statement, Named to) {
        String id = graph.id(statement, to);
        return id == null ? null : new Value.Text(id, statement.place().line());
    }

    /** Parties that are only named are part of no other thing. */
    private void checkParties() {
        for (Node party : graph.named(Named.PARTY)) {
            if (read.add(party)) {
                Form named = new Form(Forms.PARTIES.name(), Named.PARTY, List.of(Forms.PARTIES.fields().get(0)));
                checkListed(party, graph.properties(party, named, false), false);
            }
        }
    }

    private void checkListed(Node party, Map<String, List<Statement>> stated, boolean isPart) {
        List<Statement> statements = stated.getOrDefault(Terms.IS_LISTED, List.of());
        Statement one = graph.only(party, Terms.IS_LISTED, statements);
        Boolean isListed = one == null ? null : literals.flag(one);
        if (statements.isEmpty()) {
            graph.wrong(graph.line(party), "%s lacks %s".formatted(Graph.shown(party), Graph.shown(Terms.IS_LISTED)));
        } else if (one != null && isListed != null && isListed != isPart) {
            graph.wrong(one.place().line(), "%s is %s, and %s is among the parties of the topology".formatted(
                    Graph.shown(Terms.IS_LISTED), isListed, isPart ? "it" : "it is not that it"));
        }
    }
}
