package dev.rightful.ontology;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rightful.rights.OntologyException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files that a test adds to the built-in ontology. */
final class Added {

    /** Five lines, so that what a test writes begins on line 6. */
    static final String PREFIXES = """
            @base <https://rightful.example/> .
            @prefix rf: <https://rightful.example/vocabulary#> .
            @prefix odrl: <http://www.w3.org/ns/odrl/2/> .
            @prefix dct: <http://purl.org/dc/terms/> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            """;

    private final Path directory;

    Added(Path directory) {
        this.directory = directory;
    }

    /** Reads the built-in ontology with files of these contents behind the prefixes. */
    Ontology read(String... contents) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String content : contents) {
            files.add(file("added-%d.ttl".formatted(files.size() + 1),
                    (PREFIXES + content).getBytes(StandardCharsets.UTF_8)));
        }
        return OntologyReader.read(files);
    }

    /** The lines that report what is wrong with one such file, without its directory. */
    List<String> mistakes(String content) throws IOException {
        return mistakes((PREFIXES + content).getBytes(StandardCharsets.UTF_8));
    }

    /** The lines that report what is wrong with a file of these bytes, without its directory. */
    List<String> mistakes(byte[] bytes) throws IOException {
        Path file = file("added.ttl", bytes);
        OntologyException wrong = catchThrowableOfType(OntologyException.class,
                () -> OntologyReader.read(List.of(file)));
        return wrong == null
                ? List.of()
                : String.valueOf(wrong.getMessage())
                        .replace(directory.toString().replace('\\', '/') + "/", "")
                        .lines()
                        .toList();
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(directory.resolve(name), bytes);
    }
}
