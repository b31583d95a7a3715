package dev.rightful.exchange;

import dev.rightful.exchange.Form.Field;
import dev.rightful.exchange.Form.Kind;
import dev.rightful.exchange.Form.Named;
import dev.rightful.exchange.Form.Need;
import dev.rightful.input.Nearest;
import dev.rightful.ontology.Document;
import dev.rightful.ontology.Problem;
import dev.rightful.ontology.Problem.Place;
import dev.rightful.ontology.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** The statements of a file, by what they are about. */
final class Graph {

    private static final int LONGEST = 80;

    private final Document document;
    private final List<Problem> problems;
    private final Map<Node, List<Statement>> bySubject = new LinkedHashMap<>();
    private final Map<Named, Map<Node, String>> ids = new EnumMap<>(Named.class);

    Graph(Document document, List<Problem> problems) {
        this.document = document;
        this.problems = problems;
        for (Statement statement : document.statements()) {
            bySubject.computeIfAbsent(statement.subject(), each -> new ArrayList<>()).add(statement);
        }
        Forms.named().forEach(this::collect);
    }

    /** The one topology that the file describes; null, and reported, when there is another number of them. */
    @Nullable
    Node root() {
        List<Node> roots = new ArrayList<>(named(Named.TOPOLOGY));
        if (roots.isEmpty()) {
            wrong(0, "nothing in the file is a %s".formatted(shown(Forms.TOPOLOGY.name())));
        } else if (roots.size() > 1) {
            wrong(line(roots.get(1)), "the file describes more than one topology");
        }
        return roots.size() == 1 ? roots.get(0) : null;
    }

    /** The things of a kind, in the order of the file. */
    Set<Node> named(Named kind) {
        return ids.getOrDefault(kind, Map.of()).keySet();
    }

    private void collect(String type, Named kind) {
        Map<String, Node> byId = new HashMap<>();
        bySubject.forEach((node, statements) -> {
            boolean isOne = statements.stream()
                    .anyMatch(each -> isType(each) && each.value().isURI()
                            && each.value().getURI().equals(Terms.TOPOLOGY + type));
            if (isOne) {
                List<Statement> own = values(node, Terms.ID);
                String id = own.isEmpty() || !own.get(0).value().isLiteral()
                        ? ""
                        : own.get(0).value().getLiteralLexicalForm();
                ids.computeIfAbsent(kind, each -> new LinkedHashMap<>()).put(node, id);
                if (!id.isEmpty() && kind == Named.PARTY && byId.put(id, node) != null) {
                    wrong(line(node), "%s has the id of another party, \"%s\"".formatted(shown(node), cut(id)));
                }
            }
        });
    }

    /** What is stated of a node, by property; reports what does not belong to its form. */
    Map<String, List<Statement>> properties(Node node, Form form, boolean isMember) {
        Set<String> known = new TreeSet<>();
        for (Field field : form.fields()) {
            known.add(field.property());
            if (field.need() == Need.STATED) {
                known.add(field.states());
            }
        }
        if (form.things() == Named.PARTY) {
            known.add(Terms.IS_LISTED);
        }
        if (isMember) {
            known.add(Terms.POSITION);
        }
        Map<String, List<Statement>> properties = new LinkedHashMap<>();
        for (Statement statement : bySubject.getOrDefault(node, List.of())) {
            String uri = statement.property().getURI();
            String name = uri.startsWith(Terms.TOPOLOGY) ? uri.substring(Terms.TOPOLOGY.length()) : null;
            if (isType(statement)) {
                checkType(statement, form);
            } else if (name == null || !known.contains(name)) {
                String nearest = name == null ? null : Nearest.find(name, known);
                wrong(statement.place().line(), "%s is no property of a %s%s".formatted(shown(statement.property()),
                        shown(form.name()), nearest == null ? "" : ", did you mean %s?".formatted(shown(nearest))));
            } else {
                properties.computeIfAbsent(name, each -> new ArrayList<>()).add(statement);
            }
        }
        return properties;
    }

    private void checkType(Statement statement, Form form) {
        if (!statement.value().isURI() || !statement.value().getURI().equals(Terms.TOPOLOGY + form.name())) {
            wrong(statement.place().line(), "%s is said to be a %s, where a %s stands".formatted(
                    shown(statement.subject()), shown(statement.value()), shown(form.name())));
        }
    }

    List<Statement> values(Node node, String property) {
        List<Statement> values = new ArrayList<>();
        for (Statement each : bySubject.getOrDefault(node, List.of())) {
            if (each.property().getURI().equals(Terms.TOPOLOGY + property)) {
                values.add(each);
            }
        }
        return values;
    }

    /** The only one of some statements; null for none, and reported for several. */
    @Nullable
    Statement only(Node node, String property, List<Statement> statements) {
        if (statements.size() > 1) {
            wrong(statements.get(1).place().line(), "%s has %s more than once".formatted(shown(node), shown(property)));
        }
        return statements.size() == 1 ? statements.get(0) : null;
    }

    /** The id of the thing that a statement refers to. */
    @Nullable
    String id(Statement statement, Named kind) {
        String id = ids.getOrDefault(kind, Map.of()).get(statement.value());
        if (id == null) {
            wrong(statement.place().line(), "%s is %s, of which the file does not say that it is a %s".formatted(
                    shown(statement.property()), shown(statement.value()), shown(Forms.nameOf(kind))));
        }
        return id;
    }

    /** Whether a value is of the class of a form; reports it when not. */
    boolean isA(Statement statement, Form form) {
        Set<String> types = types(statement.value());
        boolean fits = types.contains(Terms.TOPOLOGY + form.name());
        if (!fits) {
            wrong(statement.place().line(), "%s is %s; it must be a thing of the class %s".formatted(
                    shown(statement.property()), shown(statement.value()), shown(form.name())));
        }
        return fits;
    }

    /** The form of a value that may have several. */
    @Nullable
    Form formOf(Statement statement, Kind.Typed typed) {
        Set<String> types = types(statement.value());
        Set<String> names = new TreeSet<>();
        for (Form form : typed.forms().values()) {
            names.add(shown(form.name()));
            if (types.contains(Terms.TOPOLOGY + form.name())) {
                return form;
            }
        }
        wrong(statement.place().line(), "%s is %s; it must be a thing of one of the classes %s".formatted(
                shown(statement.property()), shown(statement.value()), String.join(", ", names)));
        return null;
    }

    private Set<String> types(Node node) {
        Set<String> types = new TreeSet<>();
        for (Statement each : bySubject.getOrDefault(node, List.of())) {
            if (isType(each) && each.value().isURI()) {
                types.add(each.value().getURI());
            }
        }
        return types;
    }

    /** The elements of a list, whose cells are read then. */
    @Nullable
    List<Statement> elements(Statement list, Set<Node> read) {
        List<Statement> elements = new ArrayList<>();
        Statement cell = list;
        while (!cell.value().equals(RDF.nil.asNode())) {
            Statement first = null;
            Statement rest = null;
            int others = 0;
            for (Statement each : bySubject.getOrDefault(cell.value(), List.of())) {
                if (each.property().equals(RDF.first.asNode()) && first == null) {
                    first = each;
                } else if (each.property().equals(RDF.rest.asNode()) && rest == null) {
                    rest = each;
                } else {
                    others++;
                }
            }
            if (first == null || rest == null || others > 0 || !read.add(cell.value())) {
                wrong(list.place().line(), "%s takes a list, such as ( <a> <b> )".formatted(shown(list.property())));
                return null;
            }
            elements.add(new Statement(org.apache.jena.graph.Triple.create(list.subject(), list.property(),
                    first.value()), first.place()));
            cell = rest;
        }
        return elements;
    }

    /** Reports what is part of nothing that was read. */
    void reportOthers(Set<Node> read) {
        bySubject.forEach((node, statements) -> {
            if (!read.contains(node)) {
                wrong(statements.get(0).place().line(),
                        "%s is no part of the topology; nothing that belongs to it leads there".formatted(shown(node)));
            }
        });
    }

    /** The line on which a node first stands. */
    int line(Node node) {
        Place place = document.subjects().get(node);
        List<Statement> statements = bySubject.getOrDefault(node, List.of());
        return place != null ? place.line() : statements.isEmpty() ? 0 : statements.get(0).place().line();
    }

    void wrong(int line, String message) {
        problems.add(new Problem(new Place(document.file(), line, 0), message));
    }

    private static boolean isType(Statement statement) {
        return statement.property().equals(RDF.type.asNode());
    }

    /** A term of the RDF form in a message. */
    static String shown(String name) {
        return "top:" + name;
    }

    /** A node in a message. */
    static String shown(Node node) {
        if (node.isURI()) {
            String uri = node.getURI();
            return uri.startsWith(Terms.TOPOLOGY)
                    ? shown(cut(uri.substring(Terms.TOPOLOGY.length())))
                    : "<" + cut(uri) + ">";
        }
        return node.isLiteral() ? '"' + cut(node.getLiteralLexicalForm()) + '"' : "a node without a name";
    }

    /** Part of a file in a message of one line that it cannot disturb. */
    private static String cut(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(c -> {
            if (Quoted.isVisible(c)) {
                shown.appendCodePoint(c);
            } else {
                shown.append("U+%04X".formatted(c));
            }
        });
        return text.codePointCount(0, text.length()) > LONGEST ? shown + "…" : shown.toString();
    }
}
