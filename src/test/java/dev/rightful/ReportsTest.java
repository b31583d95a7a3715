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
import java.util.Map;
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

    /** What a report's file ends in, by its format. */
    private static final Map<String, String> ENDINGS = Map.of("text", ".txt", "json", ".json", "sarif", ".sarif",
            "junit", ".junit.xml", "github", ".github.txt", "markdown", ".md", "csv", ".csv", "html", ".html",
            "svg", ".svg");
    /** Reports of other commands than check, by their file. */
    private static final Map<String, List<String>> OTHERS = Map.of("city-ring.timeline.txt",
            List.of("timeline", EXAMPLES + "/city-ring.yaml"), "school-district.timeline.txt",
            List.of("timeline", EXAMPLES + "/school-district.yaml"), "security-company.editions.txt",
            List.of("compare", EXAMPLES + "/security-company.yaml", "--edition", "2021-04-29", "--edition",
                    "2023-04-28"));
    /** What a licence plan's file ends in, by its format. */
    private static final Map<String, String> PLANS = Map.of("text", ".plan.txt", "json", ".plan.json", "csv",
            ".plan.csv", "xlsx", ".plan.xlsx");
    /** The prices of the plans, which are made up. */
    private static final String PRICES = EXAMPLES + "/prices.csv";
    /** The examples whose text report is there in every language. */
    private static final List<String> TRANSLATED = List.of("company-group", "security-company");

    @TestFactory
    Stream<DynamicTest> reportIsUpToDate() {
        List<DynamicTest> tests = new ArrayList<>();
        OTHERS.forEach((name, words) -> tests.add(DynamicTest.dynamicTest(name, () -> {
            Run run = Run.of(words.toArray());

            assertThat(run.code()).as(run.err()).isIn(0, 1, 4);
            Golden.assertMatches(REPORTS.resolve(name), run.out());
        })));
        for (Path example : examples()) {
            for (Version version : versions(example)) {
                Path report = version.report();
                tests.add(DynamicTest.dynamicTest(report.toString(), () -> {
                    Run run = Run.of("check", "--format", version.format(), "--lang", version.language(),
                            example.toString().replace('\\', '/'));

                    assertThat(run.code()).as(run.err()).isIn(0, 1, 4);
                    Golden.assertMatches(report, run.out());
                }));
            }
        }
        for (Path example : examples()) {
            PLANS.forEach((format, ending) -> tests.add(DynamicTest.dynamicTest(stem(example) + ending, () -> {
                Path report = REPORTS.resolve(stem(example) + ending);
                Path written = Files.createTempDirectory("plan").resolve("plan");
                Run run = Run.of("plan", "--prices", PRICES, "--format", format + "=" + written,
                        example.toString().replace('\\', '/'));

                assertThat(run.code()).as(run.err()).isIn(0, 1, 4);
                Golden.assertMatches(report, Files.readAllBytes(written));
                Files.delete(written);
                Files.delete(written.getParent());
            })));
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
        OTHERS.keySet().forEach(name -> expected.add(REPORTS.resolve(name)));
        for (Path example : examples()) {
            versions(example).forEach(version -> expected.add(version.report()));
            PLANS.values().forEach(ending -> expected.add(REPORTS.resolve(stem(example) + ending)));
        }
        expected.add(SCREENSHOT);

        try (Stream<Path> reports = Files.list(REPORTS)) {
            assertThat(reports).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    /** A report on an example in one format and language. */
    private record Version(String format, String language, Path report) {}

    private static List<Version> versions(Path example) {
        String stem = stem(example);
        List<Version> versions = new ArrayList<>();
        ENDINGS.forEach((format, ending) -> {
            versions.add(new Version(format, "en", REPORTS.resolve(stem + ending)));
        });
        if (TRANSLATED.contains(stem)) {
            for (String language : List.of("nl", "bg")) {
                versions.add(new Version("text", language, REPORTS.resolve(stem + "." + language + ".txt")));
            }
        }
        return versions;
    }

    private static String stem(Path example) {
        String name = example.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    /** What {@code rightful check} finds there. */
    private static List<Path> examples() {
        return Inputs.expand(List.of(EXAMPLES), InputStream.nullInputStream())
                .stream()
                .map(input -> Path.of(input.source()))
                .toList();
    }
}
