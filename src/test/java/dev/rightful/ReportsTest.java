package dev.rightful;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.cli.Run;
import dev.rightful.input.Inputs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The reports checked in under {@code reports/} are what the program says about {@code topologies/examples}. After a
 * change of behaviour {@code mvn test -Dtest=ReportsTest -Dreports.update=true} writes them again; then read the diff.
 */
class ReportsTest {

    private static final String EXAMPLES = "topologies/examples";
    private static final Path REPORTS = Path.of("reports");
    /** A picture for people, taken by hand; browsers do not paint alike. */
    private static final Path SCREENSHOT = REPORTS.resolve("retail-chain.png");

    @TestFactory
    Stream<DynamicTest> reportIsUpToDate() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path example : examples()) {
            for (String format : formats(example)) {
                Path report = report(example, format);
                tests.add(DynamicTest.dynamicTest(report.toString(), () -> {
                    Run run = Run.of("check", "--format", format, example.toString().replace('\\', '/'));

                    assertThat(run.code()).as(run.err()).isIn(0, 1, 4);
                    Golden.assertMatches(report, run.out());
                }));
            }
        }
        return tests.stream();
    }

    @Test
    void everyReportHasItsExample() throws IOException {
        List<Path> expected = new ArrayList<>();
        for (Path example : examples()) {
            formats(example).forEach(format -> expected.add(report(example, format)));
        }
        expected.add(SCREENSHOT);

        try (Stream<Path> reports = Files.list(REPORTS)) {
            assertThat(reports).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    /** A page carries its library with it, so one example of one is enough. */
    private static List<String> formats(Path example) {
        return example.endsWith("city-ring.yaml")
                ? List.of("text", "json", "svg", "html")
                : List.of("text", "json", "svg");
    }

    private static Path report(Path example, String format) {
        String name = example.getFileName().toString();
        String stem = name.substring(0, name.lastIndexOf('.'));
        return REPORTS.resolve(stem + "." + (format.equals("text") ? "txt" : format));
    }

    /** What {@code rightful check} finds there. */
    private static List<Path> examples() {
        return Inputs.expand(List.of(EXAMPLES), InputStream.nullInputStream())
                .stream()
                .map(input -> Path.of(input.source()))
                .toList();
    }
}
