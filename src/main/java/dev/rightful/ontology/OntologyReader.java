package dev.rightful.ontology;

import dev.rightful.ontology.Problem.Place;
import dev.rightful.rights.OntologyException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.jspecify.annotations.Nullable;

/**
 * Reads the built-in ontology and the files that a user adds to it.
 *
 * <p>An added file replaces, subject by subject and property by property, what the files before it state; see
 * {@link Merge}. Everything wrong is reported at once, each with file and line, by an {@link OntologyException}.
 */
public final class OntologyReader {

    private static final String SHAPES = "shapes.ttl";
    /** Describes the RDF form of topologies, which is no law. */
    private static final String TOPOLOGIES = "topology.ttl";
    private static final String FOLDER = "/dev/rightful/ontology/";
    private static final String INDEX = "/dev/rightful/rights/ontology.files";

    private final List<Problem> problems = new ArrayList<>();

    private OntologyReader() {}

    /** Reads the built-in ontology. */
    public static Ontology read() throws IOException {
        return read(List.of());
    }

    /** Reads the built-in ontology and the files added to it, in their order. */
    public static Ontology read(List<Path> added) throws IOException {
        return Ontology.of(Conversion.facts(merged(added, new OntologyReader())));
    }

    private static Merge merged(List<Path> added, OntologyReader reader) throws IOException {
        List<Document> builtIn = new ArrayList<>();
        for (String name : index()) {
            reader.resource(name, builtIn);
        }
        List<Document> shapes = new ArrayList<>();
        reader.resource(SHAPES, shapes);
        List<Document> others = new ArrayList<>();
        for (Path file : added) {
            reader.file(file, Names.shown(file), others);
        }
        return reader.checked(builtIn, others, shapes);
    }

    /** Reads the same as RDF, for whoever asks it by itself. */
    public static Model model(List<Path> added) throws IOException {
        return ModelFactory.createModelForGraph(merged(added, new OntologyReader()).graph());
    }

    /** Reads a directory in place of the built-in ontology. */
    static Ontology readDirectory(Path directory) throws IOException {
        OntologyReader reader = new OntologyReader();
        List<Document> builtIn = new ArrayList<>();
        for (String name : files(directory)) {
            reader.file(directory.resolve(name), shownBuiltIn(name), builtIn);
        }
        List<Document> shapes = new ArrayList<>();
        reader.file(directory.resolve(SHAPES), shownBuiltIn(SHAPES), shapes);
        return Ontology.of(Conversion.facts(reader.checked(builtIn, List.of(), shapes)));
    }

    /** The names of the ontology's files in a directory, sorted, without the shapes and what describes topologies. */
    static List<String> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".ttl") && !name.equals(SHAPES) && !name.equals(TOPOLOGIES))
                    .sorted()
                    .toList();
        }
    }

    private Merge checked(List<Document> builtIn, List<Document> added, List<Document> shapes) {
        Problem.report(problems);
        Merge merge = new Merge();
        builtIn.forEach(merge::add);
        added.forEach(merge::replaceBy);
        Merge rules = new Merge();
        shapes.forEach(rules::add);
        Graph graph = rules.graph();
        Terms terms = new Terms(merge);
        problems.addAll(terms.problems());
        problems.addAll(Review.problems(merge, terms));
        problems.addAll(ShapeCheck.problems(merge, terms, graph));
        Problem.report(problems);
        return merge;
    }

    private void file(Path file, String shown, List<Document> documents) throws IOException {
        if (!Files.exists(file) || Files.isDirectory(file)) {
            String wrong =
                    Files.isDirectory(file) ? "is a directory; name its files one by one" : "there is no such file";
            problems.add(new Problem(new Place(shown, 0, 0), wrong));
            return;
        }
        try (InputStream in = Files.newInputStream(file)) {
            keep(Turtle.read(shown, in, problems), documents);
        }
    }

    private void resource(String name, List<Document> documents) throws IOException {
        try (InputStream in = open(FOLDER + name)) {
            keep(Turtle.read(shownBuiltIn(name), in, problems), documents);
        }
    }

    private static void keep(@Nullable Document document, List<Document> documents) {
        if (document != null) {
            documents.add(document);
        }
    }

    private static List<String> index() throws IOException {
        try (InputStream in = open(INDEX)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static InputStream open(String resource) {
        InputStream in = OntologyReader.class.getResourceAsStream(resource);
        if (in == null) {
            throw new OntologyException("the program lacks %s; build it again".formatted(resource));
        }
        return in;
    }

    private static String shownBuiltIn(String name) {
        return "ontology/" + name;
    }
}
