package dev.rightful.ontology;

import dev.rightful.rights.Cases;
import dev.rightful.rights.Facts;
import dev.rightful.rights.OntologyException;
import dev.rightful.rights.Rights;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Compiles the ontology at build time, so that a check starts without reading RDF.
 *
 * <p>Writes {@code law.rights}, what judging needs; {@code inventory.facts}, what lists and explanations tell besides;
 * {@code texts-<language>.facts}; {@code cases.txt}, the topologies that explanations show; and {@code ontology.files}, the
 * names of the files read. What describes the vocabulary's terms is left out: it says what may
 * be stated and is no law itself. A mistake in a file fails the build.
 */
public final class OntologyCompiler {

    private static final String TERM = "rf:";
    private static final String VOCABULARY = "vocabulary";
    private static final Set<String> EXAMPLES = Set.of("rf:grantedExample", "rf:faultyExample");
    private static final Set<String> INVENTORY =
            Set.of("rf:clauseKind", "rf:coverage", "rf:decidedBy", "rf:checkedBy", "rf:grantedExample",
                    "rf:faultyExample");

    private OntologyCompiler() {}

    /** Takes the directory with the Turtle files, the one with the cases, and the directory to write to. */
    public static void main(String[] arguments) throws IOException {
        try {
            compile(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
        } catch (OntologyException wrong) {
            System.err.println(wrong.getMessage());
            System.exit(1);
        }
    }

    /**
     * Compiles the built-in ontology and the files added to it, without writing a file.
     *
     * <p>It takes and gives nothing but types of the JDK, so that a program may call it in a class loader of its own.
     *
     * @return what {@link Facts#read} reads, by language; the law under the empty one
     */
    public static Map<String, String> compile(List<Path> added) throws IOException {
        return OntologyReader.read(added).written();
    }

    /** Compiles a directory into another one. */
    static void compile(Path ontology, Path cases, Path output) throws IOException {
        Ontology read = OntologyReader.readDirectory(ontology);
        Files.createDirectories(output);
        Facts inventory = read.law().with(INVENTORY::contains);
        Facts law = chosen(read.law().with(property -> !INVENTORY.contains(property)));
        Files.write(output.resolve("law.rights"), Rights.of(law).toBytes());
        write(inventory, output.resolve("inventory.facts"));
        Files.writeString(output.resolve("cases.txt"), Cases.written(examples(inventory, cases)));
        for (Map.Entry<String, Facts> texts : read.texts().entrySet()) {
            Files.write(output.resolve("texts-" + texts.getKey() + ".facts"), chosen(texts.getValue()).toBytes());
        }
        Files.writeString(output.resolve("ontology.files"), String.join("\n", OntologyReader.files(ontology)) + "\n");
    }

    /** The documents that the ontology names as cases, by name. */
    private static Map<String, String> examples(Facts inventory, Path cases) throws IOException {
        Map<String, String> documents = new TreeMap<>();
        for (String subject : inventory.subjects()) {
            for (String property : EXAMPLES) {
                for (String name : inventory.texts(subject, property)) {
                    Path file = cases.resolve(name + ".yaml");
                    if (!Files.isRegularFile(file)) {
                        throw new OntologyException("ontology: %s of %s names the case %s, and there is no %s"
                                .formatted(property, subject, name, Names.shown(file)));
                    }
                    documents.put(name, Files.readString(file));
                }
            }
        }
        return documents;
    }

    private static void write(Facts facts, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            chosen(facts).write(out, "");
        }
    }

    private static Facts chosen(Facts facts) {
        return facts.of(subject -> !subject.startsWith(TERM) && !subject.equals(VOCABULARY));
    }
}
