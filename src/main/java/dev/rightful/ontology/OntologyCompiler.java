package dev.rightful.ontology;

import dev.rightful.rights.Facts;
import dev.rightful.rights.OntologyException;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Compiles the ontology at build time, so that a check starts without reading RDF.
 *
 * <p>Writes {@code law.facts}, everything that is no text in a language, {@code texts-<language>.facts}, and
 * {@code ontology.files}, the names of the files read. What describes the vocabulary's terms is left out: it says what may
 * be stated and is no law itself. A mistake in a file fails the build.
 */
public final class OntologyCompiler {

    private static final String TERM = "rf:";
    private static final String VOCABULARY = "vocabulary";

    private OntologyCompiler() {}

    /** Takes the directory with the Turtle files and the directory to write to. */
    public static void main(String[] arguments) throws IOException {
        try {
            compile(Path.of(arguments[0]), Path.of(arguments[1]));
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
    static void compile(Path ontology, Path output) throws IOException {
        Ontology read = OntologyReader.readDirectory(ontology);
        Files.createDirectories(output);
        write(read.law(), "", output.resolve("law.facts"));
        for (Map.Entry<String, Facts> texts : read.texts().entrySet()) {
            write(texts.getValue(), texts.getKey(), output.resolve("texts-" + texts.getKey() + ".facts"));
        }
        Files.writeString(output.resolve("ontology.files"), String.join("\n", OntologyReader.files(ontology)) + "\n");
    }

    private static void write(Facts facts, String language, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            facts.of(subject -> !subject.startsWith(TERM) && !subject.equals(VOCABULARY)).write(out, language);
        }
    }
}
