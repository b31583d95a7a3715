package dev.rightful.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rightful.Formats;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.script.ScriptEngineManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files, names and words that mean harm cost a message and nothing else. */
@DisabledOnOs(OS.WINDOWS) // It has no such files and names.
@Timeout(60)
class HostileInputTest {

    /** Colours the screen, renames the window, pretends to be another line, and turns the direction of writing. */
    private static final String HARM = "a\u001b[31m\u001b]0;owned\u0007\nrightful: all is granted\r\u009b2J\u202eb";

    private static final List<String> WORDS = List.of("HARM", "--HARM", "check HARM", "check HARM.yaml",
            "check DIR/HARM.yaml",
            "check --HARM", "check --HARM=1", "check --as-of HARM x", "check --reading HARM x",
            "check --edition HARM x",
            "check --format HARM x", "check --format json=HARM/x x", "check --max-sites HARM x",
            "check --timeout HARM x",
            "check --lang HARM x", "check --ontology HARM x", "check --fail-on HARM x", "check --quiet=HARM x",
            "check DIR/bad", "check DIR/bad --format github", "check DIR/bad --format markdown",
            "check DIR/bad --format junit", "check DIR/bad --format sarif", "check DIR/bad --format csv",
            "check DIR/bad --verbose", "timeline HARM", "timeline --from HARM x", "timeline DIR/bad/HARM.yaml",
            "compare HARM x", "compare DIR/bad/HARM.yaml DIR/bad/HARM.yaml", "explain HARM", "rules HARM",
            "clauses --edition HARM", "schema HARM", "init DIR/HARM.yaml", "init DIR/no/HARM.yaml", "init HARM HARM",
            "test HARM", "test DIR/bad", "check --ontology DIR/HARM.ttl DIR/bad", "plan HARM", "plan DIR/bad/HARM.yaml",
            "export HARM",
            "export DIR/bad/HARM.yaml --to turtle", "export DIR/bad/HARM.yaml --to HARM", "import HARM",
            "import DIR/HARM.ttl",
            "audit HARM --out DIR/o", "audit DIR/bad --out DIR/o", "audit DIR/bad --out DIR/HARM",
            "audit --jobs HARM x");

    @TempDir private Path directory;

    static List<String> words() {
        return WORDS;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("words")
    void nothingThatTurnsATerminalReachesIt(String words) throws IOException {
        Files.createDirectory(directory.resolve("bad"));
        Documents.write(directory, "bad/" + HARM + ".yaml",
                Documents.VIOLATED.replace("bare", "bare\ntitle: \"%s\"".formatted(
                        "\\e[31m\\u202e\\r\\nx")));
        Documents.write(directory, "bad/" + HARM + ".expect.yaml", "verdict: \"\\e[31m\"\n\"\\e[31m\": 1\n");
        Documents.write(directory, "bad/b.yaml",
                "\"\\e[31m\\u202e\": 1\ntopology: \"\\e[31m\"\n&\u202ex y: *\u202ez\n");
        Documents.write(directory, HARM + ".ttl", "<x> \u001b <y> .");
        List<Object> spoken = new ArrayList<>();
        for (String word : words.split(" ", -1)) {
            spoken.add(word.replace("DIR", directory.toString()).replace("HARM", HARM));
        }

        Run run = Run.of(spoken.toArray());

        assertThat(run.out() + run.err()).isNotEmpty()
                .matches(text -> text.codePoints().noneMatch(HostileInputTest::isHarmful), "shows nothing as it is");
        assertThat(run.err().lines()).noneMatch(line -> line.startsWith("rightful: all is granted"));
    }

    private static boolean isHarmful(int c) {
        boolean isPlain = c == '\n' || c == '\r' || c == 0xFEFF;
        return !isPlain && (Character.getType(c) == Character.CONTROL || Character.getType(c) == Character.FORMAT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /dev/zero | x.yaml   | the character U+0000 may not stand in YAML
            /dev/zero | x.json   | not JSON: Illegal character
            /dev/null | x.json   | the document is empty; a topology is an object
            x.yaml    | x.yaml   | there is no such file or directory
            .         | x.json   |
            """)
    void devicesAndLinksToNowhereEndAtOnce(String target, String name, String problem) throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/zero")));
        Path link = Files.createSymbolicLink(directory.resolve(name), Path.of(target));

        Run run = Run.of("check", link);

        assertThat(run.code()).isEqualTo(problem == null ? 3 : 2);
        assertThat(run.err()).contains(problem == null ? "there was nothing to check" : problem);
    }

    @Test
    void directoriesThatContainThemselvesAreWalkedOnce() throws IOException {
        Documents.write(directory, "a/x.yaml", Documents.GRANTED);
        Files.createSymbolicLink(directory.resolve("a/again"), directory.resolve("a"));
        Files.createSymbolicLink(directory.resolve("a/up"), Path.of(".."));
        Path outside = Files.createTempDirectory("outside");
        Documents.write(outside, "secret.yaml", Documents.BAD);
        Files.createSymbolicLink(directory.resolve("a/out"), outside);
        assertThat(Subprocess.works("mkfifo", directory.resolve("a/pipe.yaml").toString())).isTrue();

        Run run = Run.of("check", directory, "--quiet");

        assertThat(run.err().lines()).as("a pipe is not read, a directory behind a link not entered")
                .containsExactly(directory + "/a/pipe.yaml:1:1: this is not a regular file",
                        "rightful: 1 of 2 documents could not be judged");
        assertThat(run.out()).contains("a/x.yaml: sound").doesNotContain("again", "secret");
        Files.delete(outside.resolve("secret.yaml"));
        Files.delete(outside);
    }

    @Test
    void aFileThatMayNotBeReadIsSaidToBeSo() throws IOException {
        Path file = Documents.write(directory, "x.yaml", Documents.GRANTED);
        assumeTrue(file.toFile().setReadable(false, false));
        assumeFalse(Files.isReadable(file), "the superuser may read everything");

        Run run = Run.of("check", file);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("x.yaml:1:1: it may not be read: access is denied");
    }

    /** A name of bytes that are no text in any encoding. */
    @Test
    void aNameThatIsNotUtf8CostsOnlyItsFile() throws Exception {
        assumeTrue(Subprocess.works("sh", "-c", "cp \"$1\" \"$0/$(printf 'x\\377\\376').yaml\"", directory.toString(),
                Documents.write(directory, "y.yaml", Documents.GRANTED).toString()));
        Path out = directory.resolve("out");

        Subprocess run = Subprocess.start(Subprocess.command(List.of(), "check", "--quiet", directory.toString()),
                ProcessBuilder.Redirect.to(out.toFile()));

        assertThat(run.code()).isZero();
        assertThat(Files.readString(out).lines()).hasSize(2).allMatch(line -> line.startsWith("GRANTED "));
    }

    /** Whatever the ids are, a run writes where it was told to and nowhere else. */
    @ParameterizedTest
    @ValueSource(strings = {"../../escaped", "a/../../escaped", "/escaped", "..", "CON"})
    void idsAreNoPaths(String id) throws IOException {
        Path work = Files.createDirectories(directory.resolve("outer/inner/work"));
        Path file =
                Documents.write(work, "x.yaml", Documents.VIOLATED.replace("topology: bare", "topology: \"" + id + "\"")
                        .replace("id: hq", "id: \"" + id + "\""));
        List<Object> words = new ArrayList<>(List.of("check", file));
        for (String format : Formats.names()) {
            words.add("--format");
            words.add(format + "=" + work.resolve("report." + format));
        }

        Run.of(words.toArray());

        try (Stream<Path> all = Files.walk(directory)) {
            assertThat(all.filter(Files::isRegularFile)).allMatch(each -> work.equals(each.getParent()));
        }
    }

    @Test
    void noTextOfADocumentOrAPriceListIsAFormulaInASpreadsheet() throws IOException {
        Path design = Documents.write(directory, "=cmd.yaml", Documents.VIOLATED.replace("C1", "\"=1+1\""));
        Path prices = Documents.write(directory, "prices.csv",
                "product,unit price,currency,name,article number\ncorporate,1,EUR,\"=HYPERLINK(1)\",@x\n");

        Run plan = Run.of("plan", design, "--prices", prices, "--format", "csv");
        Run.of("audit", design, "--out", directory.resolve("out"));

        assertThat(plan.out()).contains("\"'=1+1\"", "\"'=HYPERLINK(1)\"", "\"'@x\"");
        assertThat((plan.out() + Files.readString(directory.resolve("out/summary.csv"))).lines()
                .flatMap(line -> Stream.of(line.split(",", -1)))).noneMatch(cell -> cell.matches("\"?[=+@-].*"));
    }

    /** Whoever could name a script in RDF, a shape or a query would find nobody who runs it. */
    @Test
    void noScriptLanguageIsOnBoard() {
        assertThat(new ScriptEngineManager().getEngineFactories()).isEmpty();
        assertThatThrownBy(() -> Class.forName("org.graalvm.polyglot.Context"))
                .isInstanceOf(ClassNotFoundException.class);
    }

    /** The agreement is compiled into the program; a file beside it or in the working directory changes nothing. */
    @Test
    void nothingIsReadThatWasNotNamed() throws Exception {
        Path file = Documents.write(directory, "x.yaml", Documents.GRANTED);
        for (String name : List.of("ontology/rules.ttl", "law.facts", ".rightful", "rightful.properties",
                "location-mapping.ttl",
                "ont-policy.rdf", "log4j.properties", "jndi.properties")) {
            Documents.write(directory, name, "broken \u0000 on purpose");
        }
        Path err = directory.resolve("err");

        Process run = new ProcessBuilder(Subprocess.command(List.of(), "rules", "--ontology",
                Documents.write(directory, "added.ttl", "# nothing\n").toString())).directory(directory.toFile())
                .redirectError(err.toFile())
                .redirectOutput(new File("/dev/null"))
                .start();
        Process check = new ProcessBuilder(Subprocess.command(List.of(), "check", file.toString()))
                .directory(directory.toFile())
                .redirectError(err.toFile())
                .redirectOutput(new File("/dev/null"))
                .start();

        assertThat(List.of(run.waitFor(), check.waitFor())).containsExactly(0, 0);
        assertThat(err).isEmptyFile();
    }
}
