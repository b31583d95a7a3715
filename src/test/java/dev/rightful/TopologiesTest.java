package dev.rightful;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.cli.Run;
import dev.rightful.expectation.Expected;
import dev.rightful.input.Inputs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
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
    Stream<DynamicTest> exampleHasAnExpectation() {
        return Inputs.expand(List.of("topologies/examples"), InputStream.nullInputStream())
                .stream()
                .map(input -> DynamicTest.dynamicTest(input.source(),
                        () -> assertThat(Expected.in(Path.of(input.source()))).isNotEmpty()));
    }
}
