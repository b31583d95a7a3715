package dev.rightful.ontology;

import dev.rightful.rights.Rights;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The built-in ontology with one added file, read again and again.
 *
 * <p>Reads and merges as {@link OntologyReader} does, and leaves out what it checks: whoever uses this has the same files
 * checked by the reader as well, many at a time.
 */
public final class Amended {

    private final List<Document> builtIn = new ArrayList<>();

    /** With the project's own files. */
    public Amended() throws IOException {
        Path directory = Path.of("ontology");
        for (String name : OntologyReader.files(directory)) {
            try (InputStream in = Files.newInputStream(directory.resolve(name))) {
                builtIn.add(document(name, in));
            }
        }
    }

    /** The agreement as an added file changes it. */
    public Rights by(String turtle) {
        Merge merge = new Merge();
        builtIn.forEach(merge::add);
        merge.replaceBy(document("added.ttl", new ByteArrayInputStream(turtle.getBytes(StandardCharsets.UTF_8))));
        return Ontology.of(Conversion.facts(merge)).rights();
    }

    private static Document document(String name, InputStream in) {
        List<Problem> problems = new ArrayList<>();
        try {
            Document document = Turtle.read(name, in, problems);
            Problem.report(problems);
            if (document == null) {
                throw new IllegalArgumentException("%s states nothing".formatted(name));
            }
            return document;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
