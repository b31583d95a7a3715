package dev.rightful.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code rightful export} and {@code rightful import}. */
class ExchangeCommandsTest {

    private static final String EXAMPLE = "topologies/examples/retail-chain.yaml";

    @TempDir private Path directory;

    @Test
    void whatIsExportedCanBeImported() {
        Path turtle = directory.resolve("x.ttl");
        Path yaml = directory.resolve("x.yaml");

        Run exported = Run.of("export", EXAMPLE, "--to", "turtle=" + turtle, "--to", "yaml=" + yaml);
        Run imported = Run.of("import", turtle);

        assertThat(exported.code()).as(exported.err()).isZero();
        assertThat(imported.code()).as(imported.err()).isZero();
        assertThat(imported.out()).isEqualToNormalizingNewlines(text(yaml));
    }

    @Test
    void anImportedDocumentIsJudgedAsTheFirstOne() {
        Path turtle = directory.resolve("x.ttl");
        Path json = directory.resolve("x.json");
        Run.of("export", EXAMPLE, "--to", "turtle=" + turtle);
        Run.of("import", turtle, "--to", "json=" + json);

        Run first = Run.of("check", "--quiet", EXAMPLE);
        Run second = Run.of("check", "--quiet", json);

        assertThat(second.out()).isNotEmpty().isEqualTo(first.out().replace(EXAMPLE, json.toString()));
        assertThat(second.code()).isEqualTo(first.code());
    }

    @Test
    void bothReadStandardInput() {
        Run exported = Run.surroundedBy(Run.in(Documents.GRANTED)).with("export", "-");

        Run imported = Run.surroundedBy(Run.in(exported.out())).with("import", "-", "--from", "turtle");

        assertThat(exported.out()).startsWith("@prefix top: <https://rightful.example/topology#> .\n");
        assertThat(imported.out()).startsWith("topology: ");
        assertThat(imported.code()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    top:purpose "production" | top:purpose "produktion" | unknown purpose "produktion", did you mean "production"?
                    top:slc "C1"             | top:slc "site:x"         | must not begin with site:
                    top:quantity 1           | top:quantity 99999999999 | a whole number from 0 to 10000000
                    """)
    void whatADocumentMayNotSayIsToldWithTheLineOfTheTurtle(String right, String wrong, String message)
            throws IOException {
        String turtle = Run.surroundedBy(Run.in(Documents.GRANTED)).with("export", "-").out();
        Path file = Files.writeString(directory.resolve("x.ttl"), turtle.replaceFirst(right, wrong));
        long line = turtle.substring(0, turtle.indexOf(right)).lines().count();

        Run imported = Run.of("import", file);

        assertThat(imported.code()).isEqualTo(2);
        assertThat(imported.err()).startsWith(file + ":" + line + ": ")
                .contains(message)
                .endsWith("rightful: " + file + " cannot be used\n");
        assertThat(imported.out()).isEmpty();
    }

    @Test
    void largerFilesThanAllowedAreRefused() throws IOException {
        Path file = Files.writeString(directory.resolve("x.ttl"), "# " + "x".repeat(100));

        Run imported = Run.of("import", file, "--max-bytes", "50");

        assertThat(imported.err()).isEqualTo("rightful: " + file + ": the file is larger than 50 bytes\n");
        assertThat(imported.code()).isEqualTo(2);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
