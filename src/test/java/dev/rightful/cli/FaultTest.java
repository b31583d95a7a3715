package dev.rightful.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is thrown wherever, every command ends with 2 and one line that says why. */
class FaultTest {

    /** These ask for the agreement. */
    private static final List<String> ASKING = List.of("check DIR/a.yaml", "check --format html DIR/a.yaml",
            "check --waivers DIR/waivers.yaml --baseline DIR/baseline.json DIR/a.yaml",
            "audit DIR/a.yaml --out DIR/out",
            "plan DIR/a.yaml", "plan DIR/a.yaml --format csv", "timeline DIR/a.yaml", "compare DIR/a.yaml DIR/b.yaml",
            "explain O1", "rules", "clauses", "schema", "schema --waivers", "test DIR", "waiver list DIR/waivers.yaml",
            "waiver lint DIR/waivers.yaml",
            "waiver add DIR/waivers.yaml --rule licence/base --topology t --subject s --reason FALSE_POSITIVE --comment c",
            "export DIR/a.yaml --to turtle", "import DIR/a.ttl");
    /** These do not. */
    private static final List<String> OTHERS = List.of("init DIR/first.yaml", "schema --report", "--help", "--version",
            "audit --help");
    /** These tell nothing on standard output when all is well. */
    private static final Set<String> SILENT = Set.of("waiver lint DIR/waivers.yaml", "init DIR/first.yaml");

    @TempDir private Path directory;

    @BeforeEach
    void setUp() throws IOException {
        Documents.write(directory, "a.yaml", Documents.VIOLATED);
        Documents.write(directory, "a.expect.yaml", "verdict: violated\nfindings: []\n");
        Documents.write(directory, "b.yaml", Documents.UNDETERMINED);
        Documents.write(directory, "waivers.yaml", """
                waivers:
                  - { id: W, rule: licence/devices, topology: bare, subject: x, reason: FALSE_POSITIVE, comment: c }
                """);
        Documents.write(directory, "baseline.json", "{\"format\": \"rightful-baseline/1\", \"topologies\": []}");
        Run exported = Run.of("export", directory.resolve("a.yaml"), "--to", "turtle=" + directory.resolve("a.ttl"));
        assertThat(exported.code()).isZero();
    }

    private static List<Throwable> throwables() {
        return List.of(new StackOverflowError(), new OutOfMemoryError("Java heap space"),
                new AssertionError("two\nlines"),
                new NoClassDefFoundError("dev/rightful/Missing"), new ExceptionInInitializerError("static"),
                new LinkageError("missing"),
                new ThreadDeathLike(), new IllegalStateException("\u001b[31mred"), new ArithmeticException());
    }

    /** Something that is neither an Exception nor an Error, as the JVM allows. */
    private static final class ThreadDeathLike extends Throwable {
        private static final long serialVersionUID = 1;
    }

    private static Stream<Arguments> each(List<String> commands) {
        return commands.stream().flatMap(command -> throwables().stream().map(each -> Arguments.of(command, each)));
    }

    static Stream<Arguments> whileItAsks() {
        return each(ASKING);
    }

    static Stream<Arguments> whileItWrites() {
        return each(Stream.concat(ASKING.stream(), OTHERS.stream()).filter(each -> !SILENT.contains(each)).toList());
    }

    static Stream<Arguments> whileItReads() {
        return each(List.of("check -", "audit - --out DIR/out", "timeline -", "compare - DIR/a.yaml", "plan -",
                "export - --to turtle", "import -"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource
    void whileItAsks(String words, Throwable thrown) {
        Run run = Run.surroundedBy(Run.library((added, language) -> {
            throw sneaky(thrown);
        })).with(words(words));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).matches("rightful: [^\n\u001b]+\n");
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource
    void whileItWrites(String words, Throwable thrown) {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) {
                throw sneaky(thrown);
            }
        };

        Run run = Run.surroundedBy(Run.out(broken, Run.FILE)).with(words(words));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).endsWith("\n");
        assertThat(run.why()).matches("rightful: [^\n\u001b]+");
        assertThat(run.err().lines().filter(line -> line.contains("Error"))).hasSizeLessThan(2);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource
    void whileItReads(String words, Throwable thrown) {
        InputStream broken = new InputStream() {
            @Override
            public int read() {
                throw sneaky(thrown);
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                throw sneaky(thrown);
            }
        };

        Run run = Run.surroundedBy(Run.in(broken)).with(words(words));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.why()).matches("rightful: [^\n\u001b]+");
        assertThat(run.out()).isEmpty();
    }

    /** A command that is not here is not tried. */
    @Test
    void noCommandIsLeftOut() {
        Run help = Run.of("--help");

        Set<String> tried = new TreeSet<>();
        ASKING.forEach(each -> tried.add(each.split(" ", 2)[0]));
        OTHERS.forEach(each -> tried.add(each.split(" ", 2)[0]));
        tried.removeIf(each -> each.startsWith("-"));

        assertThat(
                help.out().lines().filter(line -> line.matches("  [a-z].*")).map(line -> line.strip().split(" ", 2)[0]))
                .containsExactlyInAnyOrderElementsOf(tried);
    }

    private Object[] words(String words) {
        return words.replace("DIR", directory.toString()).split(" ", -1);
    }

    /** Throws anything, as the JVM itself would. */
    @SuppressWarnings("unchecked")
    private static <T extends Throwable> RuntimeException sneaky(Throwable thrown) throws T {
        throw (T) thrown;
    }
}
