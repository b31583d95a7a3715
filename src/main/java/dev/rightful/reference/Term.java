package dev.rightful.reference;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of the ontology by their local names. */
final class Term {

    /** What every name of the ontology begins with. */
    static final String BASE = "https://rightful.example/";

    private static final String RF = BASE + "vocabulary#";
    private static final String ODRL = "http://www.w3.org/ns/odrl/2/";

    private Term() {}

    /** A property or parameter of the vocabulary. */
    static Property rf(String name) {
        return ResourceFactory.createProperty(RF, name);
    }

    /** A term of ODRL. */
    static Property odrl(String name) {
        return ResourceFactory.createProperty(ODRL, name);
    }

    /** Something of the ontology, such as {@code product/…}. */
    static Resource named(String path) {
        return ResourceFactory.createResource(BASE + path);
    }

    /** The name of something without the base and the first part of its path. */
    static String id(Resource thing) {
        String path = thing.getURI().substring(BASE.length());
        return path.substring(path.indexOf('/') + 1);
    }

    /** The local name of a term of the vocabulary or of ODRL. */
    static String local(Resource term) {
        String name = term.getURI();
        return name.startsWith(RF) ? name.substring(RF.length()) : name.substring(ODRL.length());
    }
}
