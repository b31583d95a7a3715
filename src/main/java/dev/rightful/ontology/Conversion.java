package dev.rightful.ontology;

import dev.rightful.rights.Facts;
import dev.rightful.rights.Facts.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;

/**
 * Turns statements into facts, whose order and whose numbers of nodes without a name depend on nothing but what is
 * stated: nodes are numbered where they hang, things by name, properties by name, values by what they say.
 *
 * <p>Things outside the base and the vocabulary are nobody's business here and left out.
 */
final class Conversion {

    private final Merge merge;
    private final Map<Node, String> signatures = new HashMap<>();
    private final Map<String, Facts.Builder> byLanguage = new TreeMap<>();
    private int numbered;

    private Conversion(Merge merge) {
        this.merge = merge;
    }

    /** The facts by the language of their values; under the empty language everything that is no text. */
    static Map<String, Facts> facts(Merge merge) {
        Conversion conversion = new Conversion(merge);
        Map<String, Node> subjects = new TreeMap<>();
        for (Node subject : merge.subjects()) {
            if (subject.isURI() && subject.getURI().startsWith(Names.BASE)) {
                subjects.put(Names.shortened(subject.getURI()), subject);
            }
        }
        conversion.byLanguage.put("", new Facts.Builder());
        subjects.forEach(conversion::add);
        Map<String, Facts> facts = new TreeMap<>();
        conversion.byLanguage.forEach((language, builder) -> facts.put(language, builder.build()));
        return facts;
    }

    private void add(String name, Node subject) {
        Map<String, Node> properties = new TreeMap<>();
        for (Node property : merge.properties(subject)) {
            properties.put(property.equals(Names.TYPE) ? "a" : Names.shortened(property.getURI()), property);
        }
        properties.forEach((property, node) -> {
            List<Node> values = merge.values(subject, node);
            values.sort(Comparator.comparing(this::signature));
            for (Node value : values) {
                add(name, property, value);
            }
        });
    }

    private void add(String name, String property, Node value) {
        List<Node> elements = merge.isList(value) ? merge.findElements(value) : null;
        if (elements != null) {
            for (Node element : elements) {
                add(name, property, element);
            }
        } else if (value.isBlank()) {
            numbered++;
            String number = "_:b" + numbered;
            add(name, property, new Value(number, "", false));
            add(number, value);
        } else if (value.isURI()) {
            add(name, property, new Value(Names.shortened(value.getURI()), "", false));
        } else {
            add(name, property, new Value(value.getLiteralLexicalForm(),
                    value.getLiteralLanguage().toLowerCase(Locale.ROOT), true));
        }
    }

    private void add(String name, String property, Value value) {
        byLanguage.computeIfAbsent(value.language(), each -> new Facts.Builder()).add(name, property, value);
    }

    /** What a value says, so that equal texts mean equal values; of a node without a name all that hangs from it. */
    private String signature(Node value) {
        String known = signatures.get(value);
        if (known != null) {
            return known;
        }
        String signature;
        List<Node> elements = merge.isList(value) ? merge.findElements(value) : null;
        if (elements != null) {
            StringBuilder list = new StringBuilder("(");
            elements.forEach(each -> list.append(signature(each)).append('\0'));
            signature = list.append(')').toString();
        } else if (value.isBlank()) {
            List<String> parts = new ArrayList<>();
            for (Statement statement : merge.statements(value)) {
                parts.add(statement.property().getURI() + '\0' + signature(statement.value()) + '\0');
            }
            Collections.sort(parts);
            signature = "[" + String.join("", parts) + "]";
        } else if (value.isURI()) {
            signature = "<" + Names.shortened(value.getURI());
        } else {
            signature = value.getLiteralLanguage().toLowerCase(Locale.ROOT) + '"' + value.getLiteralLexicalForm()
                    + '\0' + value.getLiteralDatatypeURI();
        }
        signatures.put(value, signature);
        return signature;
    }
}
