package dev.rightful.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.Formats;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputTest {

    @TempDir private Path directory;

    @Test
    void reportIsAllThereIsOnStandardOutput() throws IOException {
        Path bad = Documents.write(directory, "bad.yaml", Documents.BAD);

        Run text = Run.of("check", bad);
        Run json = Run.of("check", "--format", "json", bad);

        assertThat(text.out()).isEmpty();
        assertThat(json.out().replace(directory.toString(), "")).isEqualTo("""
                {
                  "source": "/bad.yaml",
                  "errors": [
                    {
                      "line": 4,
                      "column": 15,
                      "message": "site \\"hq\\": unknown key \\"produkt\\", did you mean \\"product\\"?"
                    },
                    {
                      "line": 5,
                      "column": 11,
                      "message": "site \\"hq\\": duplicate id \\"hq\\": another site has it already"
                    }
                  ]
                }
                """);
    }

    @Test
    void readsStandardInput() {
        Run yaml = Run.surroundedBy(Run.in(Documents.VIOLATED)).with("check", "-");
        Run json = Run
                .surroundedBy(
                        Run.in("""
                                 {"topology": "a", "asOf": "2024-03-01", "sites": [{"id": "a", "product": "corporate", "licensee": "x"}]}
                                """))
                .with("check", "-", "--format", "json");

        assertThat(yaml.code()).isEqualTo(1);
        assertThat(yaml.out()).contains("where         -:4:5\n");
        assertThat(json.code()).isEqualTo(4);
        assertThat(json.out()).startsWith("{\n").contains("\"source\": \"-\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            one.yaml                | {
            one.yaml two.yaml       | [
            one.yaml missing.yaml   | [
            .                       | [
            lines.ndjson            | [
            missing.yaml            | {
            empty                   | [
            """)
    void severalDocumentsAreAnArray(String inputs, String start) throws IOException {
        Documents.write(directory, "one.yaml", Documents.GRANTED);
        Documents.write(directory, "two.yaml", Documents.VIOLATED);
        Documents.write(directory, "lines.ndjson", "{\"topology\": \"a\"}\n");
        Files.createDirectory(directory.resolve("empty"));
        String[] words = inputs.split(" ", -1);
        Object[] arguments = new Object[words.length + 2];
        arguments[0] = "check";
        arguments[1] = "--format=json";
        for (int i = 0; i < words.length; i++) {
            arguments[i + 2] = directory.resolve(words[i]);
        }

        Run run = Run.of(arguments);

        assertThat(run.out()).startsWith(start);
    }

    @Test
    void colourIsForTerminalsThatWantIt() throws IOException {
        Path file = Documents.write(directory, "x.yaml", Documents.VIOLATED);
        String plain = Run.of("check", file).out();

        assertThat(Run.surroundedBy(Run.terminal(Map.of())).with("check", file).out()).contains("\u001b[")
                .isNotEqualTo(plain);
        assertThat(Run.surroundedBy(Run.terminal(Map.of("NO_COLOR", ""))).with("check", file).out())
                .contains("\u001b[");
        assertThat(Run.surroundedBy(Run.terminal(Map.of("NO_COLOR", "1"))).with("check", file).out()).isEqualTo(plain);
        assertThat(Run.surroundedBy(Run.terminal(Map.of("TERM", "dumb"))).with("check", file).out()).isEqualTo(plain);
        assertThat(Run.surroundedBy(Run.terminal(Map.of())).with("check", "--no-color", file).out()).isEqualTo(plain);
        Path report = directory.resolve("report.txt");
        Run.surroundedBy(Run.terminal(Map.of())).with("check", "--format", "text=" + report, file);
        assertThat(report).hasContent(plain);
    }

    @ParameterizedTest
    @CsvSource({"100,100", "20,60", "500,120", "'',80", "wide,80", "0,80", "-5,80", "99999999999,80"})
    void widthIsThatOfTheTerminalWithinReason(String columns, int width) throws IOException {
        Path file = Documents.write(directory, "x.yaml",
                Documents.VIOLATED.replace("asOf:", "title: " + "a ".repeat(500) + "\nasOf:"));

        Run terminal = Run.surroundedBy(Run.terminal(Map.of("COLUMNS", columns, "NO_COLOR", "1"))).with("check", file);
        Run pipe = Run.of("check", file);

        assertThat(longestLine(terminal.out())).isBetween(width - 1, width);
        assertThat(longestLine(pipe.out())).isBetween(79, 80);
    }

    private static int longestLine(String text) {
        return text.lines().filter(line -> line.startsWith("a a ")).mapToInt(String::length).max().orElse(0);
    }

    @Test
    void everyFormatIsWrittenInOneRun() throws IOException {
        Path documents = directory.resolve("documents");
        Documents.write(documents, "x.yaml", Documents.VIOLATED);
        Documents.write(documents, "bad.yaml", Documents.BAD);
        List<Object> words = new ArrayList<>(List.of("check", documents));
        for (String format : Formats.names()) {
            words.add("--format");
            words.add(format + "=" + directory.resolve("report." + format));
        }

        Run run = Run.of(words.toArray());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        for (String format : Formats.names()) {
            assertThat(directory.resolve("report." + format)).content(StandardCharsets.UTF_8)
                    .isEqualTo(Run.of("check", "--format", format, documents).out())
                    .contains(format.equals("text") ? "bad.yaml: errors: 2" : "produkt");
        }
    }

    @ParameterizedTest
    @CsvSource({"violated,violated", "undetermined,undetermined"})
    void failOnTellsWhichCasesFail(String document, String verdict) throws IOException {
        Path file = Documents.write(directory, "x.yaml",
                document.equals("violated") ? Documents.VIOLATED : Documents.UNDETERMINED);
        String failure = "<failure type=\"" + verdict + "\"";

        assertThat(Run.of("check", "--format", "junit", file).out()).contains(failure);
        assertThat(Run.of("check", "--format", "junit", "--fail-on", "undetermined", file).out()).contains(failure);
        assertThat(Run.of("check", "--format", "junit", "--fail-on", "violated", file).out().contains(failure))
                .isEqualTo(verdict.equals("violated"));
        assertThat(Run.of("check", "--format", "junit", "--fail-on", "never", file).out()).doesNotContain(failure)
                .contains("<skipped>");
    }

    @Test
    void severalFormatsAreWrittenInOneRun() throws IOException {
        Path file = Documents.write(directory, "x.yaml", Documents.VIOLATED);
        Path json = directory.resolve("report.json");
        Files.writeString(json, "old");

        Run run = Run.of("check", "--format", "text", "--format", "json=" + json, file);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEqualTo(Run.of("check", file).out());
        assertThat(json).content(StandardCharsets.UTF_8).isEqualTo(Run.of("check", "--format=json", file).out());
        assertThat(directory.toFile().list()).containsExactlyInAnyOrder("x.yaml", "report.json");
    }

    @Test
    void fileIsWrittenThroughALink() throws IOException {
        Path file = Documents.write(directory, "x.yaml", Documents.VIOLATED);
        Path real = Documents.write(directory, "real/report.txt", "old");
        Path link = Files.createSymbolicLink(directory.resolve("link.txt"), real);

        Run run = Run.of("check", "--format", "text=" + link, file);

        assertThat(run.code()).isEqualTo(1);
        assertThat(link).isSymbolicLink();
        assertThat(real).content().startsWith("bare\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            no/such/report.json | there is no such directory
            taken               | it is a directory
            x.yaml/report.json  | Not a directory
            """)
    void unwritableFileIsSaidBeforeAnythingIsJudged(String path, String reason) throws IOException {
        Path file = Documents.write(directory, "x.yaml", Documents.VIOLATED);
        Files.createDirectory(directory.resolve("taken"));
        Path report = directory.resolve(path);

        Run run = Run.of("check", "--format", "text", "--format", "json=" + report, file);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("rightful: cannot write %s: %s\n".formatted(report, reason));
        assertThat(run.out()).isEmpty();
        assertThat(directory.toFile().list()).containsExactlyInAnyOrder("x.yaml", "taken");
    }

    @Test
    void fullDiskIsAFailureThatLeavesNoFileBehind() throws IOException {
        Path file = Documents.write(directory, "x.yaml", Documents.VIOLATED);
        Path report = Documents.write(directory, "report.json", "old");

        Run run = Run.surroundedBy(Run.out(failing("No space left on device"), Run.FILE))
                .with("check", "--format", "text", "--format", "json=" + report, file);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("rightful: cannot write standard output: No space left on device\n");
        assertThat(report).hasContent("old");
        assertThat(directory.toFile().list()).containsExactlyInAnyOrder("x.yaml", "report.json");
    }

    @Test
    void fullDiskIsSaidWhateverTheDocument() throws IOException {
        Path bad = Documents.write(directory, "bad.yaml", Documents.BAD);
        Path many = directory.resolve("many");
        for (int i = 0; i < 200; i++) {
            Documents.write(many, i + ".yaml", Documents.BAD);
        }

        Run run = Run.surroundedBy(Run.out(failing("No space left on device"), Run.FILE))
                .with("check", "--format", "json", bad, many);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.why()).isEqualTo("rightful: cannot write standard output: No space left on device");
    }

    @ParameterizedTest
    @CsvSource({"Broken pipe,false", "Datenuebergabe unterbrochen,true"})
    void readerThatHasSeenEnoughIsNoFailure(String message, boolean pipe) throws IOException {
        Path file = Documents.write(directory, "x.yaml", Documents.VIOLATED);
        Path report = directory.resolve("report.json");

        Run run = Run.surroundedBy(Run.out(failing(message), pipe ? Run.PIPE : Run.FILE))
                .with("check", "--format", "text", "--format", "json=" + report, file);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("rightful: %s is violated\n".formatted(file));
        assertThat(report).content().startsWith("{").endsWith("}\n");
    }

    @Test
    void leftoverOfAKilledRunIsRemovedByTheNext() throws IOException {
        Path file = Documents.write(directory, "x.yaml", Documents.VIOLATED);
        Documents.write(directory, ".report.json.1.tmp", "half");

        Run run = Run.of("check", "--format", "json=" + directory.resolve("report.json"), file);

        assertThat(run.code()).isEqualTo(1);
        assertThat(directory.toFile().list()).containsExactlyInAnyOrder("x.yaml", "report.json");
    }

    @Test
    void judgesATopologyWithoutADateToday() throws IOException {
        Path file = Documents.write(directory, "undated.yaml", Documents.UNDATED);

        Run today = Run.of("check", file);
        Run tomorrow = Run.of("check", file, "--as-of", "2024-03-01");

        assertThat(today.code()).isEqualTo(1);
        assertThat(today.out()).contains("as of         2024-02-29\n");
        assertThat(tomorrow.code()).isZero();
        assertThat(tomorrow.out()).contains("as of         2024-03-01\n");
    }

    @Test
    void flagsReachTheVerdict() throws IOException {
        Path planned = Documents.write(directory, "planned.yaml",
                Documents.GRANTED.replace("slc: C1 }\n", "slc: C1, status: planned }\n")
                        .replace("licensee: nordmart, slc: C1, status: planned", "licensee: nordmart, slc: C1"));
        Path large = Documents.write(directory, "large.yaml", Documents.GRANTED);

        assertThat(Run.of("check", planned).code()).isEqualTo(1);
        assertThat(Run.of("check", planned, "--assume-planned").code()).isZero();
        assertThat(Run.of("check", large, "--edition", "2021-04-29").out()).contains("2021-04-29 (sites: 1)");
        assertThat(Run.of("check", large, "--reading", "strict").out()).contains("open questions answered strictly");
        assertThat(Run.of("check", large, "--max-bytes", "10").code()).isEqualTo(2);
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
