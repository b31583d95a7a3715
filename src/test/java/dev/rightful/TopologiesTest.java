package dev.rightful;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.cli.Run;
import dev.rightful.expectation.Expected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each topology of the project is judged as the expectation beside it says; {@code rightful test} does the same. */
class TopologiesTest {

    private static final Path TOPOLOGIES = Path.of("topologies");

    @TestFactory
    Stream<DynamicTest> topologyIsJudgedAsExpected() throws IOException {
        return Expected.in(TOPOLOGIES)
                .stream()
                .map(expected -> DynamicTest.dynamicTest(expected.topology().toString(), expected.topology().toUri(),
                        () -> assertExpected(expected.topology())));
    }

    private static void assertExpected(Path topology) {
        Run run = Run.of("test", topology);

        assertThat(run.code()).as(run.out() + run.err()).isZero();
    }

    @TestFactory
    Stream<DynamicTest> exampleHasAnExpectation() throws IOException {
        try (Stream<Path> files = Files.list(TOPOLOGIES.resolve("examples"))) {
            return files.filter(file -> !file.toString().contains(".expect.") && !file.toString().endsWith(".md"))
                    .sorted()
                    .toList()
                    .stream()
                    .map(file -> DynamicTest.dynamicTest(file.toString(),
                            () -> assertThat(Expected.in(file)).isNotEmpty()));
        }
    }
}
