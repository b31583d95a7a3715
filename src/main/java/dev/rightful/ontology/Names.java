package dev.rightful.ontology;

import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/** The names of the ontology, long as RDF has them and short as the program and its messages do. */
final class Names {

    /** Below it stand all names of the ontology; it is a name, never an address. */
    static final String BASE = "https://rightful.example/";

    /** What terms of the vocabulary begin with. */
    static final String VOCABULARY = BASE + "vocabulary#";

    /** What terms of ODRL begin with. */
    static final String ODRL = "http://www.w3.org/ns/odrl/2/";

    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    private static final String OWL = "http://www.w3.org/2002/07/owl#";

    static final Node TYPE = NodeFactory.createURI(RDF + "type");
    static final Node FIRST = NodeFactory.createURI(RDF + "first");
    static final Node REST = NodeFactory.createURI(RDF + "rest");
    static final Node NIL = NodeFactory.createURI(RDF + "nil");
    static final Node SUB_CLASS_OF = NodeFactory.createURI(RDFS + "subClassOf");
    static final Node IMPORTS = NodeFactory.createURI(OWL + "imports");

    private static final Map<String, String> PREFIXES = prefixes();

    private Names() {}

    private static Map<String, String> prefixes() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("rf:", VOCABULARY);
        prefixes.put("odrl:", ODRL);
        prefixes.put("dct:", "http://purl.org/dc/terms/");
        prefixes.put("rdf:", RDF);
        prefixes.put("rdfs:", RDFS);
        prefixes.put("skos:", "http://www.w3.org/2004/02/skos/core#");
        prefixes.put("owl:", OWL);
        prefixes.put("sh:", "http://www.w3.org/ns/shacl#");
        prefixes.put("xsd:", "http://www.w3.org/2001/XMLSchema#");
        return prefixes;
    }

    /** A term of the vocabulary. */
    static Node rf(String name) {
        return NodeFactory.createURI(VOCABULARY + name);
    }

    /** A term of ODRL. */
    static Node odrl(String name) {
        return NodeFactory.createURI(ODRL + name);
    }

    /** A name below the base. */
    static Node below(String name) {
        return NodeFactory.createURI(BASE + name);
    }

    /** Whether a name stands below the base and is no term of the vocabulary. */
    static boolean isBelow(Node node) {
        return node.isURI() && node.getURI().startsWith(BASE) && !node.getURI().startsWith(VOCABULARY);
    }

    /** The folder of a name below the base, such as {@code clause/}; empty for a name without one. */
    static String folder(Node node) {
        String name = shortened(node.getURI());
        return name.substring(0, name.indexOf('/') + 1);
    }

    /** The short form of a name. */
    static String shortened(String uri) {
        for (Map.Entry<String, String> prefix : PREFIXES.entrySet()) {
            if (uri.startsWith(prefix.getValue())) {
                return prefix.getKey() + uri.substring(prefix.getValue().length());
            }
        }
        return uri.startsWith(BASE) ? uri.substring(BASE.length()) : uri;
    }

    /** The prefix of a name that is spelt out as if it were short, such as {@code <rf:act>}; else null. */
    static @Nullable String imitatedPrefix(Node node) {
        if (node.isURI()) {
            for (String prefix : PREFIXES.keySet()) {
                if (node.getURI().startsWith(prefix)) {
                    return prefix;
                }
            }
        }
        return null;
    }

    /** A node as messages show it: a short name, or a text in quotation marks; long ones are cut. */
    static String shown(Node node) {
        if (node.isURI()) {
            return printable(node.equals(TYPE) ? "a" : shortened(node.getURI()));
        }
        return node.isLiteral() ? '"' + printable(node.getLiteralLexicalForm()) + '"' : "[ ]";
    }

    /** The name of a file as messages show it, on one line whatever it holds. */
    static String shown(Path file) {
        return plain(file.toString().replace(File.separatorChar, '/'));
    }

    private static String printable(String text) {
        return text.length() > 80 ? plain(text.substring(0, 80)) + "…" : plain(text);
    }

    private static String plain(String text) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT
                    && Character.getType(c) != Character.LINE_SEPARATOR
                    && Character.getType(c) != Character.PARAGRAPH_SEPARATOR;
            shown.append(plain ? c : '\uFFFD');
        }
        return shown.toString();
    }
}
