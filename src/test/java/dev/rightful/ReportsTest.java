package dev.rightful;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.cli.Run;
import dev.rightful.input.Inputs;
import dev.rightful.report.Formats;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    /** What a report's file ends in, by its format. */
    private static final Map<String, String> ENDINGS =
            new TreeMap<>(Map.of("text", ".txt", "json", ".json", "sarif", ".sarif",
                    "junit", ".junit.xml", "github", ".github.txt", "markdown", ".md", "csv", ".csv"));

    @TestFactory
    Stream<DynamicTest> reportIsUpToDate() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path example : examples()) {
            for (String format : ENDINGS.keySet()) {
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
    void everyFormatIsShown() {
        assertThat(ENDINGS.keySet()).containsExactlyInAnyOrderElementsOf(Formats.names());
    }

    @Test
    void everyReportHasItsExample() throws IOException {
        List<Path> expected = new ArrayList<>();
        for (Path example : examples()) {
            ENDINGS.keySet().forEach(format -> expected.add(report(example, format)));
        }

        try (Stream<Path> reports = Files.list(REPORTS)) {
            assertThat(reports).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static Path report(Path example, String format) {
        String name = example.getFileName().toString();
        String stem = name.substring(0, name.lastIndexOf('.'));
        return REPORTS.resolve(stem + ENDINGS.get(format));
    }

    /** What {@code rightful check} finds there. */
    private static List<Path> examples() {
        return Inputs.expand(List.of(EXAMPLES), InputStream.nullInputStream())
                .stream()
                .map(input -> Path.of(input.source()))
                .toList();
    }
}
