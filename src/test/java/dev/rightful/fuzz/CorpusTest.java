package dev.rightful.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.rightful.audit.FuzzCheckpoint;
import dev.rightful.audit.FuzzFeed;
import dev.rightful.cli.FuzzWaivers;
import dev.rightful.exchange.FuzzImport;
import dev.rightful.ontology.FuzzAddendum;
import dev.rightful.ontology.FuzzTurtle;
import dev.rightful.trend.FuzzResults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What fuzzing found worth keeping, read again in every build. */
class CorpusTest {

    private static final Path CORPUS = Path.of("src/test/resources/fuzz");

    private static final Map<String, Consumer<byte[]>> READERS = Map.ofEntries(
            Map.entry("yaml", FuzzYaml::fuzzerTestOneInput), Map.entry("json", FuzzJson::fuzzerTestOneInput),
            Map.entry("lines", FuzzLines::fuzzerTestOneInput), Map.entry("feed", FuzzFeed::fuzzerTestOneInput),
            Map.entry("checkpoint", FuzzCheckpoint::fuzzerTestOneInput),
            Map.entry("turtle", FuzzTurtle::fuzzerTestOneInput),
            Map.entry("addendum", FuzzAddendum::fuzzerTestOneInput),
            Map.entry("import", FuzzImport::fuzzerTestOneInput), Map.entry("prices", FuzzPrices::fuzzerTestOneInput),
            Map.entry("expectation", FuzzExpectation::fuzzerTestOneInput),
            Map.entry("waivers", FuzzWaivers::fuzzerTestOneInput),
            Map.entry("baseline", FuzzBaseline::fuzzerTestOneInput),
            Map.entry("results", FuzzResults::fuzzerTestOneInput));

    static Set<String> readers() {
        return READERS.keySet();
    }

    @ParameterizedTest
    @MethodSource("readers")
    void whatWasFoundBeforeIsReadOrRefused(String reader) throws IOException {
        for (Path file : files(CORPUS.resolve(reader))) {
            byte[] bytes = Files.readAllBytes(file);
            assertThatCode(() -> READERS.getOrDefault(reader, FuzzYaml::fuzzerTestOneInput).accept(bytes))
                    .as(file.toString())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void everyReaderHasACorpusAndEveryCorpusAReader() throws IOException {
        assertThat(files(CORPUS)).allSatisfy(directory -> assertThat(files(directory)).isNotEmpty())
                .extracting(directory -> directory.getFileName().toString())
                .containsExactlyInAnyOrderElementsOf(READERS.keySet());
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList();
        }
    }
}
