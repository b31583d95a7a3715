package dev.rightful.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.rightful.ontology.FuzzTurtle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What fuzzing found worth keeping, read again in every build. */
class CorpusTest {

    private static final Map<String, Consumer<byte[]>> READERS = Map.of("yaml", FuzzYaml::fuzzerTestOneInput, "json",
            FuzzJson::fuzzerTestOneInput, "lines", FuzzLines::fuzzerTestOneInput, "turtle",
            FuzzTurtle::fuzzerTestOneInput);

    @ParameterizedTest
    @ValueSource(strings = {"yaml", "json", "lines", "turtle"})
    void whatWasFoundBeforeIsReadOrRefused(String reader) throws IOException {
        List<Path> corpus;
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/fuzz", reader))) {
            corpus = files.sorted().toList();
        }

        for (Path file : corpus) {
            byte[] bytes = Files.readAllBytes(file);
            assertThatCode(() -> READERS.getOrDefault(reader, FuzzYaml::fuzzerTestOneInput).accept(bytes))
                    .as(file.toString())
                    .doesNotThrowAnyException();
        }
    }
}
