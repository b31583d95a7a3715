package dev.rightful.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How one kind of object of a document corresponds to a class of the RDF form.
 *
 * @param name the class, without prefix
 * @param things what the names of its things begin with; null when they have no name
 * @param fields its keys, in the order in which they are written
 */
record Form(String name, @Nullable Named things, List<Field> fields) {

    /** What has an id of its own, and so a name in RDF. */
    enum Named {
        TOPOLOGY, PARTY, SITE, PREMISES, SERVER, LINK;

        /** The word in the names of these things. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Names that the ontology gives, by the folder they stand in. */
    enum Folder {
        PRODUCT, EDITION, LICENCE;

        /** The folder, with a slash behind. */
        String path() {
            return name().toLowerCase(Locale.ROOT) + "/";
        }
    }

    /** Whether a key is there. */
    enum Need {
        /** Always; a default is filled in. */
        ALWAYS,
        /** Only when it was stated. */
        MAYBE,
        /** Only when it was stated, and whether it was is stated, too, because that means something. */
        STATED
    }

    /** What the values of a key are. */
    sealed interface Kind {

        /** A literal. */
        record Plain(Datatype type) implements Kind {}

        /** A name that the ontology gives. */
        record OfOntology(Folder folder) implements Kind {}

        /** A thing of the topology, by its id. */
        record Reference(Named to) implements Kind {}

        /** Several things of the topology, in order. */
        record References(Named to) implements Kind {}

        /** Several things that are nothing but an id, in order. */
        record Definitions(Form of) implements Kind {}

        /** Several words, in order. */
        record Words() implements Kind {}

        /** An object that hangs from this one alone. */
        record Part(Form of) implements Kind {}

        /** Objects that hang from this one alone, each with its position. */
        record Members(Form of) implements Kind {}

        /** Objects whose form is told by their key {@code type}, each with its position. */
        record Typed(Map<String, Form> forms) implements Kind {

            /** The form of objects of a type. */
            Form form(String type) {
                Form form = forms.get(type);
                if (form == null) {
                    throw new IllegalArgumentException("no form is that of type " + type);
                }
                return form;
            }
        }
    }

    /** The types of literals. */
    enum Datatype {
        STRING("string"), DATE("date"), INTEGER("integer"), DECIMAL("decimal"), BOOLEAN("boolean");

        private final String local;

        Datatype(String local) {
            this.local = local;
        }

        /** Its name, in full. */
        String uri() {
            return "http://www.w3.org/2001/XMLSchema#" + local;
        }

        /** Its name with the usual prefix. */
        String shown() {
            return "xsd:" + local;
        }
    }

    /**
     * A key.
     *
     * @param key in the document
     * @param property in RDF, without prefix
     */
    record Field(String key, String property, Kind kind, Need need) {

        /** The property that says whether the key is there. */
        String states() {
            return "states" + Character.toUpperCase(property.charAt(0)) + property.substring(1);
        }
    }

    Form {
        fields = List.copyOf(fields);
    }
}
