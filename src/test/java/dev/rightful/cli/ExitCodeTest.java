package dev.rightful.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.rights.BuiltIn;
import dev.rightful.rights.Facts;
import dev.rightful.rights.Language;
import dev.rightful.rights.OntologyException;
import dev.rightful.rights.Phrasebook;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExitCodeTest {

    private static final Map<String, String> DOCUMENTS = Map.of("granted", Documents.GRANTED, "undetermined",
            Documents.UNDETERMINED, "violated", Documents.VIOLATED, "bad", Documents.BAD);

    @TempDir private Path directory;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            granted                                | 0
            undetermined                           | 4
            violated                               | 1
            bad                                    | 2
            missing                                | 2
            empty                                  | 3
            granted undetermined                   | 4
            granted undetermined violated          | 1
            granted violated empty                 | 3
            undetermined empty                     | 3
            granted undetermined violated empty bad| 2
            empty missing                          | 2
            """)
    void worstOfTheInputsDecides(String inputs, int code) throws IOException {
        List<Object> words = words(inputs);

        Run run = Run.of(words.toArray());

        assertThat(run.code()).isEqualTo(code);
        assertThat(run.why()).matches(code == 0 ? "" : "rightful: .+");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            violated              | granted undetermined          | 0
            violated              | undetermined violated         | 1
            undetermined          | granted undetermined          | 1
            undetermined          | granted                       | 0
            never                 | undetermined violated         | 0
            never                 | violated bad                  | 2
            never                 | violated empty                | 3
            """)
    void failOnMovesTheBarButHidesNoTrouble(String failOn, String inputs, int code) throws IOException {
        List<Object> words = words(inputs);
        words.add("--fail-on");
        words.add(failOn);

        Run run = Run.of(words.toArray());

        assertThat(run.code()).isEqualTo(code);
        assertThat(run.why()).matches(code == 0 ? "" : "rightful: .+");
    }

    @ParameterizedTest
    @CsvSource({"text,1", "json,1", "text,4", "json,4", "json,2", "text,2"})
    void isTheSameForEveryFormat(String format, int code) throws IOException {
        String document = code == 1 ? Documents.VIOLATED : code == 4 ? Documents.UNDETERMINED : Documents.BAD;
        Path file = Documents.write(directory, "x.yaml", document);

        Run run = Run.of("check", "--format", format, file);

        assertThat(run.code()).isEqualTo(code);
    }

    @Test
    void isContentWithNothingWhenAskedTo() throws IOException {
        Path empty = Files.createDirectory(directory.resolve("empty"));
        Path lines = Documents.write(directory, "none.ndjson", "\n\n");

        Run run = Run.of("check", empty, lines, "--allow-empty");
        Run strict = Run.of("check", lines);

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(strict.code()).isEqualTo(3);
        assertThat(strict.why()).isEqualTo("rightful: there was nothing to check");
    }

    @Test
    void saysWhyOnTheLastLineAfterEveryError() throws IOException {
        Path bad = Documents.write(directory, "bad.yaml", Documents.BAD);
        Path good = Documents.write(directory, "good.yaml", Documents.GRANTED);

        Run run = Run.of("check", bad, good, directory.resolve("missing.yaml"));

        assertThat(run.err().replace(directory.toString(), "")).isEqualTo("""
                /bad.yaml:4:15: site "hq": unknown key "produkt", did you mean "product"?
                /bad.yaml:5:11: site "hq": duplicate id "hq": another site has it already
                /missing.yaml:1:1: there is no such file or directory
                rightful: 2 of 3 documents could not be judged
                """);
    }

    @ParameterizedTest
    @MethodSource("throwables")
    void everythingThrownEndsInTwo(Throwable thrown) throws IOException {
        Path file = Documents.write(directory, "x.yaml", Documents.GRANTED);
        Library library = (added, language) -> {
            throw sneaky(thrown);
        };

        Run run = Run.surroundedBy(Run.library(library)).with("check", file);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).matches("rightful: [^\n]+\n");
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("throwables")
    void documentThatBreaksTheProgramCostsOnlyItself(Throwable thrown) throws IOException {
        Path good = Documents.write(directory, "good.yaml", Documents.GRANTED);
        Path undated = Documents.write(directory, "undated.yaml", Documents.UNDATED);
        Path other = Documents.write(directory, "violated.yaml", Documents.VIOLATED);

        Run run = Run.surroundedBy(Run.clock(broken(thrown))).with("check", "--quiet", good, undated, other);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("good.yaml: sound", "violated.yaml: bare", "undated.yaml: errors: 1");
        assertThat(run.err().lines()).hasSize(2)
                .first()
                .asString()
                .contains("undated.yaml:1:1: ");
        assertThat(run.why()).isEqualTo("rightful: 1 of 3 documents could not be judged");
    }

    @Test
    void lineThatBreaksTheProgramCostsOnlyItself() throws IOException {
        String site = "\"sites\": [{\"id\": \"a\", \"product\": \"corporate\", \"licensee\": \"x\"}]}\n";
        Path lines = Documents.write(directory, "lines.ndjson", "{\"topology\": \"undated\", " + site
                + "{\"topology\": \"dated\", \"asOf\": \"2024-03-01\", " + site);

        Run run = Run.surroundedBy(Run.clock(broken(new StackOverflowError()))).with("check", "--quiet", lines);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("lines.ndjson:1:1: internal error");
        assertThat(run.out()).contains("lines.ndjson: dated");
    }

    private static Clock broken(Throwable thrown) {
        return new Clock() {
            @Override
            public Instant instant() {
                throw sneaky(thrown);
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }

    static Stream<Arguments> throwables() {
        return Stream.of(new StackOverflowError(), new OutOfMemoryError("Java heap space"),
                new NoClassDefFoundError("dev/rightful/Missing"), new AssertionError("two\nlines"),
                new IllegalStateException(), new OntologyException("a text asks for {site}"),
                new UncheckedIOException(new IOException("broken"))).map(Arguments::of);
    }

    @Test
    void textThatCannotBeSpokenEndsInTwoAndLeavesNoFile() throws IOException {
        Path file = Documents.write(directory, "x.yaml", Documents.VIOLATED);
        Path report = directory.resolve("report.json");
        Library mute = (added, language) -> new Library.Agreement(BuiltIn.rights(),
                new Phrasebook(Language.EN, new Facts.Builder().build()), BuiltIn::inventory);

        Run run = Run.surroundedBy(Run.library(mute)).with("check", file, "--format", "json=" + report);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("rightful: internal error: OntologyException:"
                + " case/licence/base/missing states no rf:message\n");
        assertThat(directory.toFile().list()).containsExactly("x.yaml");
    }

    @Test
    void standardInputThatBreaksIsARefusedDocument() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the cable is out");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return read();
            }
        };

        Run run = Run.surroundedBy(Run.in(broken)).with("check", "-");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("-:1:1: ", "the cable is out").endsWith("rightful: - could not be judged\n");
    }

    /** Throws anything, as the JVM itself would. */
    @SuppressWarnings("unchecked")
    private static <T extends Throwable> RuntimeException sneaky(Throwable thrown) throws T {
        throw (T) thrown;
    }

    private List<Object> words(String inputs) throws IOException {
        List<Object> words = new ArrayList<>(List.of("check"));
        for (String input : inputs.split(" ", -1)) {
            String document = DOCUMENTS.get(input);
            if (document != null) {
                Documents.write(directory, input + ".yaml", document);
            } else if (input.equals("empty")) {
                Files.createDirectories(directory.resolve("empty.d"));
            }
            words.add(directory.resolve(input.equals("empty") ? "empty.d" : input + ".yaml"));
        }
        return words;
    }
}
