package dev.rightful;

import dev.rightful.rights.Facts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the ontology states, and the Turtle with which an added file states something else. */
record Law(Facts facts) {

    static final String PREFIXES = """
            @base <https://rightful.example/> .
            @prefix rf: <https://rightful.example/vocabulary#> .
            @prefix odrl: <http://www.w3.org/ns/odrl/2/> .
            @prefix dct: <http://purl.org/dc/terms/> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            """;

    /** Things that no built-in file names, each with what it takes to name them. */
    private static final Map<String, String> ADDED = Map.of("<clause/documentation/other>", """
            <clause/documentation/other> a rf:OtherSource ;
                rf:section <product/documentation> ;
                dct:description "Another page."@en .
            """, "rf:dance", """
            rf:dance a odrl:Action ;
                odrl:includedIn odrl:use ;
                rdfs:label "dance"@en ;
                rdfs:comment "To do what no clause speaks of."@en .
            """);

    /** An act that some clause speaks of and no rule, then one that no clause speaks of either. */
    static final List<String> OTHER_ACTS = List.of("rf:followPreloaded", "rf:dance");

    /** A file that states these values of a property, in Turtle. */
    static String file(String subject, String property, Collection<String> values) {
        StringBuilder file = new StringBuilder(PREFIXES);
        file.append("<%s> %s %s .\n".formatted(subject, property, String.join(" , ", values)));
        ADDED.forEach((name, description) -> file.append(values.contains(name) ? description : ""));
        return file.toString();
    }

    String text(String subject, String property) {
        return facts.text(subject, property);
    }

    List<String> texts(String subject, String property) {
        return facts.texts(subject, property);
    }

    /** The values of a property as Turtle writes them. */
    List<String> written(String subject, String property) {
        boolean areNumbers = facts.texts(text(subject), "rf:valueKind").contains("xsd:integer");
        List<String> written = new ArrayList<>();
        for (Facts.Value value : facts.values(subject, property)) {
            written.add(!value.literal() ? name(value.text())
                    : areNumbers ? value.text()
                    : "\"%s\"".formatted(value.text()));
        }
        return written;
    }

    /** The fact that a condition is about; anything else itself. */
    private String text(String subject) {
        String operand = facts.findText(subject, "odrl:leftOperand");
        return operand == null ? subject : operand;
    }

    /** The things of a class that are not among these. */
    List<String> others(String type, Collection<String> than) {
        List<String> others = new ArrayList<>(facts.subjects(type));
        others.removeAll(than);
        return others;
    }

    /** The words that a term takes beside those given, in Turtle; empty when it takes no words. */
    List<String> otherWords(String term, Collection<String> than) {
        List<String> words = written(term, "rf:word");
        words.removeAll(than);
        return words;
    }

    boolean takesWords(String term) {
        return !texts(term, "rf:word").isEmpty();
    }

    /** Products under the agreement that a site may run, in their order, without some. */
    List<String> siteProducts(Collection<String> without) {
        Map<Integer, String> products = new TreeMap<>();
        for (String product : others("rf:Product", without)) {
            if (facts.findText(product, "rf:baseLicence") != null) {
                products.put(Integer.parseInt(text(product, "rf:rank")), product);
            }
        }
        return List.copyOf(products.values());
    }

    /** The acts that rules name by one of their parameters, of rules of one shape or of all. */
    Set<String> acts(Collection<String> parameters, String shape) {
        Set<String> acts = new TreeSet<>();
        for (String rule : facts.subjects("rf:Rule")) {
            boolean isOfPortfolios = texts(rule, "a").contains("rf:PortfolioRule");
            if (!isOfPortfolios && (shape.isEmpty() || text(rule, "rf:shape").equals(shape))) {
                parameters.forEach(parameter -> acts.addAll(texts(rule, parameter)));
            }
        }
        return acts;
    }

    /** The parameters of rules that are acts. */
    List<String> parametersForActs() {
        return facts.subjects("rf:Parameter")
                .stream()
                .filter(parameter -> texts(parameter, "rf:valueKind").contains("odrl:Action"))
                .toList();
    }

    /** Extensions, clients and tools, without some. */
    List<String> extensions(Collection<String> without) {
        List<String> extensions = new ArrayList<>(facts.subjects("rf:ExtensionProduct"));
        extensions.removeAll(without);
        return extensions;
    }

    static List<String> names(Collection<String> names) {
        return names.stream().map(Law::name).toList();
    }

    static String name(String name) {
        return name.startsWith("rf:") || name.startsWith("odrl:") ? name : "<%s>".formatted(name);
    }
}
