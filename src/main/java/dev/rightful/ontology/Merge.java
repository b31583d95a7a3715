package dev.rightful.ontology;

import dev.rightful.ontology.Problem.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;

/**
 * What all files state together.
 *
 * <p>The built-in files add up. An added file replaces what the files before it state of the same subject and property,
 * of texts with a language only those in the same language; types are never replaced, only added to.
 */
final class Merge {

    private final Map<Node, Map<Node, List<Statement>>> stated = new LinkedHashMap<>();
    private final Map<Triple, Statement> known = new HashMap<>();
    private final Map<Node, Place> places = new HashMap<>();
    private final Map<Node, Statement> holders = new HashMap<>();
    /** Found before, as the cells of a long list would otherwise each be followed to its start. */
    private final Map<Node, Node> named = new HashMap<>();

    /** Adds what a file states to what is known. */
    Merge add(Document document) {
        for (Statement statement : document.statements()) {
            if (known.putIfAbsent(statement.triple(), statement) == null) {
                stated.computeIfAbsent(statement.subject(), each -> new LinkedHashMap<>())
                        .computeIfAbsent(statement.property(), each -> new ArrayList<>(1))
                        .add(statement);
                if (statement.value().isBlank()) {
                    holders.put(statement.value(), statement);
                }
            }
        }
        document.subjects().forEach(places::putIfAbsent);
        return this;
    }

    /** Adds what a file states in place of what is known of the same subjects and properties. */
    Merge replaceBy(Document document) {
        Merge other = new Merge().add(document);
        for (Node subject : other.subjects()) {
            for (Node property : other.properties(subject)) {
                if (subject.isURI() && !property.equals(Names.TYPE)) {
                    Set<String> languages = new HashSet<>();
                    for (Statement statement : other.statements(subject, property)) {
                        languages.add(other.language(statement.value()));
                    }
                    forget(subject, property, languages);
                }
            }
        }
        add(document);
        places.putAll(document.subjects());
        return this;
    }

    private void forget(Node subject, Node property, Set<String> languages) {
        List<Statement> kept = new ArrayList<>();
        for (Statement statement : statements(subject, property)) {
            if (languages.contains(language(statement.value()))) {
                known.remove(statement.triple());
                forget(statement.value());
            } else {
                kept.add(statement);
            }
        }
        Map<Node, List<Statement>> properties = stated.get(subject);
        if (properties != null) {
            properties.put(property, kept);
        }
    }

    /** Forgets a node without a name and all that hangs from it. */
    private void forget(Node value) {
        Deque<Node> pending = new ArrayDeque<>(List.of(value));
        while (!pending.isEmpty()) {
            Node node = pending.pop();
            if (node.isBlank()) {
                for (Statement statement : statements(node)) {
                    pending.push(statement.value());
                }
                stated.remove(node);
                holders.remove(node);
            }
        }
    }

    /** The subjects, with and without a name, in the order of the files. */
    Collection<Node> subjects() {
        return Collections.unmodifiableSet(stated.keySet());
    }

    /** The properties that are stated of a subject. */
    Collection<Node> properties(Node subject) {
        return Collections.unmodifiableSet(stated.getOrDefault(subject, Map.of()).keySet());
    }

    /** What is stated of a subject. */
    List<Statement> statements(Node subject) {
        List<Statement> statements = new ArrayList<>();
        stated.getOrDefault(subject, Map.of()).values().forEach(statements::addAll);
        return statements;
    }

    /** What is stated of a property of a subject. */
    List<Statement> statements(Node subject, Node property) {
        return stated.getOrDefault(subject, Map.of()).getOrDefault(property, List.of());
    }

    /** The statement of a triple, or null. */
    @Nullable
    Statement find(Triple triple) {
        return known.get(triple);
    }

    /** The values of a property of a subject. */
    List<Node> values(Node subject, Node property) {
        List<Node> values = new ArrayList<>(2);
        for (Statement statement : statements(subject, property)) {
            values.add(statement.value());
        }
        return values;
    }

    /** The first value of a property of a subject, or null. */
    @Nullable
    Node findValue(Node subject, Node property) {
        List<Statement> statements = statements(subject, property);
        return statements.isEmpty() ? null : statements.get(0).value();
    }

    /** Whether a thing is of a class, or of one that is stated to be part of it. */
    boolean isA(Node thing, Node type) {
        Set<Node> seen = new HashSet<>();
        Deque<Node> pending = new ArrayDeque<>(values(thing, Names.TYPE));
        while (!pending.isEmpty()) {
            Node each = pending.pop();
            if (each.equals(type)) {
                return true;
            }
            if (seen.add(each)) {
                pending.addAll(values(each, Names.SUB_CLASS_OF));
            }
        }
        return false;
    }

    /** Whether a value is a list. */
    boolean isList(Node value) {
        return value.equals(Names.NIL) || (value.isBlank() && !statements(value, Names.REST).isEmpty());
    }

    /** The elements of a list; null when it is no well-formed one. */
    @Nullable
    List<Node> findElements(Node list) {
        List<Node> elements = new ArrayList<>();
        Node cell = list;
        while (!cell.equals(Names.NIL)) {
            List<Node> first = values(cell, Names.FIRST);
            List<Node> rest = values(cell, Names.REST);
            if (!cell.isBlank() || first.size() != 1 || rest.size() != 1 || properties(cell).size() != 2) {
                return null;
            }
            elements.add(first.get(0));
            cell = rest.get(0);
        }
        return elements;
    }

    /** The language of a text, or of the first text of a list, in lower case; empty for everything else. */
    String language(Node value) {
        Node text = value.isBlank() ? findValue(value, Names.FIRST) : value;
        return text != null && text.isLiteral() ? text.getLiteralLanguage().toLowerCase(Locale.ROOT) : "";
    }

    /** The named thing from which a node hangs; a thing with a name is its own. */
    Node named(Node node) {
        List<Node> passed = new ArrayList<>();
        Node each = node;
        Statement holder = holders.get(each);
        while (holder != null) {
            passed.add(each);
            Node above = named.get(each);
            each = above == null ? holder.subject() : above;
            holder = holders.get(each);
        }
        for (Node blank : passed) {
            named.put(blank, each);
        }
        return each;
    }

    /** Where a subject stands; a node without a name stands where its first statement or the thing above it does. */
    Place place(Node subject) {
        Place place = places.get(subject);
        List<Statement> statements = statements(subject);
        Statement holder = holders.get(subject);
        if (place != null) {
            return place;
        }
        if (!statements.isEmpty()) {
            return statements.get(0).place();
        }
        return holder == null ? new Place("ontology", 0, 0) : holder.place();
    }

    /** Everything, for a library that asks a graph. */
    Graph graph() {
        Graph graph = GraphFactory.createDefaultGraph();
        for (Node subject : stated.keySet()) {
            for (Statement statement : statements(subject)) {
                graph.add(statement.triple());
            }
        }
        return graph;
    }
}
