package dev.rightful.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.Vocabulary;
import dev.rightful.exchange.Form.Datatype;
import dev.rightful.exchange.Form.Field;
import dev.rightful.exchange.Form.Kind;
import dev.rightful.exchange.Form.Need;
import dev.rightful.input.DocumentSchema;
import dev.rightful.rights.BuiltIn;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/** {@code ontology/topology.ttl} describes every term of the RDF form, and no other. */
class DescriptionTest {

    private static final String AGREEMENT = "https://rightful.example/vocabulary#";

    private static final Model DESCRIPTION =
            RDFDataMgr.loadModel(Path.of("ontology", "topology.ttl").toUri().toString());

    @Test
    void everyClassIsDescribed() {
        Set<String> classes = new TreeSet<>(Set.of("Link"));
        Forms.all().forEach(form -> classes.add(form.name()));

        assertThat(described(RDFS.Class)).isEqualTo(classes);
    }

    @Test
    void everyPropertyIsDescribedWithTheClassesThatHaveIt() {
        Map<String, Set<String>> domains = new TreeMap<>();
        for (String property : described(RDF.Property)) {
            Resource domain = TopologyGraph.property(property)
                    .inModel(DESCRIPTION)
                    .getPropertyResourceValue(RDFS.domain);
            domains.put(property, classes(domain));
        }

        assertThat(domains).isEqualTo(used());
    }

    @Test
    void everyPropertyIsDescribedWithTheValuesThatItTakes() {
        Map<String, Set<String>> ranges = new TreeMap<>();
        for (String property : described(RDF.Property)) {
            Resource range = TopologyGraph.property(property)
                    .inModel(DESCRIPTION)
                    .getPropertyResourceValue(RDFS.range);
            ranges.put(property, Set.of(range.getURI()));
        }

        assertThat(ranges).isEqualTo(taken());
    }

    @Test
    void everyTermHasALabelAndAComment() {
        for (Resource term : DESCRIPTION.listSubjects().filterKeep(Resource::isURIResource).toList()) {
            assertThat(term.getProperty(RDFS.label).getLiteral().getLanguage()).as(term.getURI()).isEqualTo("en");
            assertThat(term.getProperty(RDFS.comment).getLiteral().getString()).as(term.getURI()).endsWith(".");
        }
    }

    @Test
    void everyKeyOfADocumentHasAProperty() {
        // meta may hold anything; of it two texts are read, which the schema does not list.
        Set<String> keys = new TreeSet<>(Set.of("type"));
        Forms.all().forEach(form -> form.fields().forEach(field -> keys.add(field.key())));
        keys.removeAll(Set.of("partner", "template"));

        assertThat(keys).isEqualTo(keysOfSchema());
    }

    private static Set<String> keysOfSchema() {
        Set<String> keys = new TreeSet<>();
        int inside = 0;
        int depth = 0;
        List<Integer> objects = new ArrayList<>();
        String schema = DocumentSchema.text(Vocabulary.of(BuiltIn.rights()));
        try (JsonParser parser = new JsonFactory().createParser(tools.jackson.core.ObjectReadContext.empty(), schema)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    depth++;
                    if (inside == 1) {
                        objects.add(depth);
                    }
                    inside = 0;
                } else if (token == JsonToken.END_OBJECT) {
                    objects.remove(Integer.valueOf(depth));
                    depth--;
                } else if (token == JsonToken.PROPERTY_NAME) {
                    if (objects.contains(depth)) {
                        keys.add(parser.currentName());
                    }
                    inside = parser.currentName().equals("properties") ? 1 : 0;
                } else {
                    inside = 0;
                }
            }
        }
        return keys;
    }

    private static Set<String> described(Resource type) {
        Set<String> terms = new TreeSet<>();
        for (Resource term : DESCRIPTION.listSubjectsWithProperty(RDF.type, type).toList()) {
            terms.add(local(term));
        }
        return terms;
    }

    private static Set<String> classes(Resource domain) {
        Set<String> classes = new TreeSet<>();
        if (domain.isURIResource()) {
            classes.addAll(withSubclasses(domain));
            return classes;
        }
        for (RDFNode each : domain.getPropertyResourceValue(OWL.unionOf).as(RDFList.class).asJavaList()) {
            classes.addAll(withSubclasses(each.asResource()));
        }
        return classes;
    }

    private static Set<String> withSubclasses(Resource type) {
        Set<String> classes = new TreeSet<>();
        DESCRIPTION.listSubjectsWithProperty(RDFS.subClassOf, type).forEach(each -> classes.add(local(each)));
        return classes.isEmpty() ? Set.of(local(type)) : classes;
    }

    private static String local(Resource term) {
        return term.getURI().replace(TopologyGraph.NAMESPACE, "");
    }

    /** By property, the classes that have it. */
    private static Map<String, Set<String>> used() {
        Map<String, Set<String>> used = new TreeMap<>();
        for (Form form : Forms.all()) {
            for (Field field : form.fields()) {
                add(used, field.property(), form.name());
                if (field.need() == Need.STATED) {
                    add(used, field.states(), form.name());
                }
                switch (field.kind()) {
                    case Kind.Members members -> add(used, Terms.POSITION, members.of().name());
                    case Kind.Typed typed ->
                            typed.forms().values().forEach(each -> add(used, Terms.POSITION, each.name()));
                    default -> {
                        // Nothing else has members.
                    }
                }
            }
        }
        add(used, Terms.IS_LISTED, Forms.PARTIES.name());
        return used;
    }

    /** By property, what its values are. */
    private static Map<String, Set<String>> taken() {
        Map<String, Set<String>> taken = new TreeMap<>();
        for (Form form : Forms.all()) {
            for (Field field : form.fields()) {
                add(taken, field.property(), range(field.kind()));
                if (field.need() == Need.STATED) {
                    add(taken, field.states(), Datatype.BOOLEAN.uri());
                }
            }
        }
        add(taken, Terms.POSITION, Datatype.INTEGER.uri());
        add(taken, Terms.IS_LISTED, Datatype.BOOLEAN.uri());
        return taken;
    }

    private static String range(Kind kind) {
        return switch (kind) {
            case Kind.Plain plain -> plain.type().uri();
            case Kind.OfOntology name -> AGREEMENT + switch (name.folder()) {
                case PRODUCT -> "Product";
                case EDITION -> "Edition";
                case LICENCE -> "LicenceKind";
            };
            case Kind.Reference reference -> TopologyGraph.NAMESPACE + Forms.nameOf(reference.to());
            case Kind.References references -> RDF.List.getURI();
            case Kind.Definitions definitions -> RDF.List.getURI();
            case Kind.Words words -> RDF.List.getURI();
            case Kind.Part part -> TopologyGraph.NAMESPACE + part.of().name();
            case Kind.Members members -> TopologyGraph.NAMESPACE + members.of().name();
            case Kind.Typed typed -> TopologyGraph.NAMESPACE + "Link";
        };
    }

    private static void add(Map<String, Set<String>> map, String key, String value) {
        map.computeIfAbsent(key, each -> new TreeSet<>()).add(value);
    }
}
