package dev.rightful.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a document can do to a reader, and what the reader says to it. */
class HazardTest {

    private static final String SOUND = "{\"topology\": \"t\", \"sites\": [{\"id\": \"s\", \"product\": \"corporate\", "
            + "\"licensee\": \"l\"}]}";
    private static final String SOUND_YAML = "topology: t\nsites: [{ id: s, product: corporate, licensee: l }]\n";

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void refusesYamlThatMeansMoreThanItShows(String added, String problem) {
        assertThat(Documents.problemsOf(SOUND_YAML + added, Syntax.YAML)).containsExactly(problem.split("\n"));
    }

    static Stream<Arguments> refusesYamlThatMeansMoreThanItShows() {
        return Stream.of(
                Arguments.of("meta: { a: *b }", "3:12 an alias (*b) is not read here; write the value out"),
                Arguments.of("title: &x y", "3:8 an anchor (&x) is not read here; leave it out"),
                Arguments.of("title: !!str y", "3:8 a tag (tag:yaml.org,2002:str) is not read here; leave it out"),
                Arguments.of("meta: !Foo { a: b }", "3:7 a tag (!Foo) is not read here; leave it out"),
                Arguments.of("meta: { <<: { a: b } }", "3:9 a merge key (<<) is not read here; write the keys out"),
                Arguments.of("title: *b", "3:8 an alias (*b) is not read here; write the value out"),
                Arguments.of("meta: { *b : c }", "3:9 an alias (*b) is not read here; write the value out"),
                Arguments.of("? [a]\n: b", "3:3 a key must be text, was an object or a list"),
                Arguments.of("? { a: b }\n: c", "3:3 a key must be text, was an object or a list"),
                Arguments.of("---\ntopology: u\n", "3:1 a file holds one YAML document, here a second one starts"),
                Arguments.of("---\n", "3:1 a file holds one YAML document, here a second one starts"),
                Arguments.of("operators: [{ party: &p q, at: s }, { party: *p, at: s }]",
                        "3:22 an anchor (&p) is not read here; leave it out\n"
                                + "3:46 an alias (*p) is not read here; write the value out"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\x", "\\u", "\\U"})
    void refusesAnEscapeThatTheEndCutsShort(String escape) {
        String text = SOUND_YAML + "title: \"" + escape;

        List<String> problems = Documents.problemsOf(text, Syntax.YAML);

        assertThat(problems).singleElement()
                .asString()
                .endsWith("not YAML: the text ends within an escape, which begins with \\");
    }

    @Test
    void doesNotExpandABillionLaughs() {
        StringBuilder text = new StringBuilder(SOUND_YAML + "meta:\n  a0: &a0 [lol]\n");
        for (int i = 1; i < 30; i++) {
            text.append("  a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
        }

        List<Problem> problems = Documents.problems(Documents.read(text.toString(), Syntax.YAML));

        assertThat(problems).hasSize(30 + 3 * 29);
    }

    @ParameterizedTest
    @EnumSource(value = Syntax.class, names = {"YAML", "JSON"})
    void readsSixtyFourOpenCollectionsAndNotOneMore(Syntax syntax) {
        String start = SOUND.substring(0, SOUND.length() - 1) + ", \"meta\": ";

        List<String> deep = Documents.problemsOf(start + "[".repeat(63) + "]".repeat(63) + "}", syntax);
        List<String> tooDeep = Documents.problemsOf(start + "[".repeat(64) + "]".repeat(64) + "}", syntax);

        assertThat(deep).isEmpty();
        assertThat(tooDeep).containsExactly(
                "1:%d more than 64 objects and lists are open here, which is the limit; raise it with --max-depth"
                        .formatted(start.length() + 64));
    }

    @ParameterizedTest
    @EnumSource(value = Syntax.class, names = {"YAML", "JSON"})
    void endsAtOnceInADocumentOfBrackets(Syntax syntax) {
        assertThat(Documents.problemsOf("{\"meta\": " + "[".repeat(1_000_000), syntax)).hasSize(1);
        assertThat(Documents.problemsOf("{\"a\":".repeat(1_000_000), syntax)).last()
                .asString()
                .contains("more than 64 objects and lists");
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void refusesWhatIsNotJson(String text, String problem) {
        assertThat(Documents.problemsOf(text, Syntax.JSON)).containsExactly(problem);
    }

    static Stream<Arguments> refusesWhatIsNotJson() {
        return Stream.of(
                Arguments.of(SOUND + " {}", "1:84 a document ends with its topology, here more follows"),
                Arguments.of(SOUND + "\n,",
                        "2:1 not JSON: Unexpected character (','): expected a valid value (JSON String, "
                                + "Number, Array, Object or token 'null', 'true' or 'false')"),
                Arguments.of("", "1:1 the document is empty; a topology is an object"),
                Arguments.of(" \n ", "1:1 the document is empty; a topology is an object"),
                Arguments.of("[]", "1:1 a topology document is an object, with keys such as sites"),
                Arguments.of("{\"topology\": \"t\"",
                        "1:17 the document ends too early: an object, list or text is still open"),
                Arguments.of("{\"topology\": \"t",
                        "1:16 the document ends too early: an object, list or text is still open"),
                Arguments.of("{\"topology\":\n \"a\tb\"}",
                        "2:4 not JSON: Illegal unquoted character (control character 9): has to be escaped using backslash to be "
                                + "included in string value"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refusesNumbersThatAreNone(String number) {
        List<String> problems =
                Documents.problemsOf(SOUND.replace("\"licensee\"", "\"devices\": " + number + ", \"licensee\""),
                        Syntax.JSON);

        assertThat(problems).hasSize(1).first().asString().startsWith("1:76 ");
    }

    static Stream<String> refusesNumbersThatAreNone() {
        return Stream.of("10000001", "-1", "-0", "1.0", "1e3", "1e400", "1e999999999", "0e999999999", "9".repeat(5_000),
                "\"7\"", "true", "null");
    }

    /** Other readers of YAML take these for 16, 1000, 60, 8, not a number, true and the like. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"0x10", "0o10", "010", "1_000", "1:00", "-0", "+1", "1e3", "1.0", ".inf", ".NaN", "yes",
            "\u0661", "1e999999999"})
    void refusesNumbersThatOnlyYamlKnows(String number) {
        assertThat(
                Documents.problemsOf(SOUND_YAML.replace("licensee", "devices: " + number + ", licensee"), Syntax.YAML))
                .isNotEmpty()
                .first()
                .asString()
                .contains("site \"s\": devices must be a whole number", "was \"" + number);
    }

    /** A number of that length takes hours where its value is computed. */
    @ParameterizedTest
    @EnumSource(value = Syntax.class, names = {"YAML", "JSON"})
    @Timeout(10)
    void computesNoNumberOfAMillionDigits(Syntax syntax) {
        for (String number : List.of("9".repeat(900_000), "0." + "1".repeat(900_000), "1e" + "9".repeat(900_000))) {
            String votes =
                    "\"parties\": [{\"id\": \"p\", \"owns\": [{\"party\": \"q\", \"votes\": " + number + "}]}], ";
            String devices = "\"devices\": " + number + ", ";

            assertThat(Documents.problemsOf(SOUND.replace("\"sites\"", votes + "\"sites\""), syntax)).isNotEmpty();
            assertThat(Documents.problemsOf(SOUND.replace("\"licensee\"", devices + "\"licensee\""), syntax))
                    .isNotEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refusesVotesThatAreNone(String number) {
        List<String> problems = Documents.problemsOf(
                SOUND.replace("\"sites\"",
                        "\"parties\": [{\"id\": \"p\", \"owns\": [{\"party\": \"q\", \"votes\": " + number
                                + "}]}], \"sites\""),
                Syntax.JSON);

        assertThat(problems).hasSize(1)
                .first()
                .asString()
                .startsWith("1:76 party \"p\", owns 1: votes must be a number");
    }

    static Stream<String> refusesVotesThatAreNone() {
        return Stream.of("1e400", "1e999999999999", "1e-999999999", "1e-51", "1" + "0".repeat(300),
                "0." + "1".repeat(200),
                "100.0000001", "-0.1", "\"50\"", "true");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refusesNotANumber(String word) {
        assertThat(Documents.problemsOf("{\"topology\": " + word + "}", Syntax.JSON)).hasSize(1)
                .first()
                .asString()
                .contains("not JSON");
    }

    static Stream<String> refusesNotANumber() {
        return Stream.of("NaN", "Infinity", "+1", ".5", "01", "0x1", "'t'", "t", "/* c */ 1");
    }

    @Test
    void refusesLoneSurrogates() {
        assertThat(Documents.problemsOf(SOUND.replace("{\"topology\"", "{\"title\": \"a\\ud800\", \"topology\""),
                Syntax.JSON))
                .containsExactly("1:11 topology \"t\": title is not Unicode text, was \"aU+D800\"");
        assertThat(Documents.problemsOf(SOUND.replace("\"s\"", "\"\\udc00\""), Syntax.JSON)).containsExactly(
                "1:36 site \"U+DC00\": id may hold letters, digits, . _ - + / and single inner spaces, was \"U+DC00\" with "
                        + "U+DC00");
        assertThat(Documents.problemsOf(SOUND_YAML + "title: \"\\ud83d\"", Syntax.YAML)).hasSize(1);
        assertThat(Documents.problemsOf(SOUND.replace("\"t\"", "\"t\", \"title\": \"\\ud83d\\ude00\""), Syntax.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Syntax.class, names = {"YAML", "JSON"})
    void readsAByteOrderMarkAndAnyLineEnding(Syntax syntax) {
        String text = "\uFEFF" + SOUND.replace(", ", ",\r\n");

        assertThat(Documents.problemsOf(text, syntax)).isEmpty();
        assertThat(Documents.problemsOf(text.replace("\"s\"", "5"), syntax)).hasSize(syntax == Syntax.JSON ? 1 : 0);
    }

    @ParameterizedTest
    @EnumSource(value = Syntax.class, names = {"YAML", "JSON"})
    void refusesBytesThatAreNotUtf8(Syntax syntax) {
        assertThat(problems(syntax, SOUND.replace("corporate", "corpo~"), 0xC3))
                .containsExactly("1:58 the document is not UTF-8: byte C3 does not belong here");
        assertThat(problems(syntax, "{\"topology\": \"tøp\",\n \"s~", 0xFF))
                .containsExactly("2:4 the document is not UTF-8: byte FF does not belong here");
        assertThat(problems(syntax, "{\"topology\": \"tøp\", ~\n", 0xED, 0xA0, 0x80))
                .containsExactly("1:21 the document is not UTF-8: byte ED does not belong here");
        assertThat(problems(syntax, SOUND + "~", 0xE2, 0x82))
                .containsExactly("1:83 the document is not UTF-8: byte E2 does not belong here");
        assertThat(problems(syntax, "~" + SOUND, 0xC0, 0x80))
                .containsExactly("1:1 the document is not UTF-8: byte C0 does not belong here");
    }

    @ParameterizedTest
    @EnumSource(value = Syntax.class, names = {"YAML", "JSON"})
    void recognisesUtf16(Syntax syntax) {
        for (var charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            ReadResult result = Documents.read(SOUND.getBytes(charset), syntax);

            assertThat(Documents.problems(result)).containsExactly(
                    new Problem(1, 1, "the document is not UTF-8 but looks like UTF-16; save it as UTF-8"));
        }
    }

    @Test
    void refusesNulBytes() {
        assertThat(Documents.problemsOf("topology: t\0\n", Syntax.YAML))
                .containsExactly("1:12 the character U+0000 may not stand in YAML");
        assertThat(Documents.problemsOf(SOUND.replace("corporate", "corpo\0rate"), Syntax.JSON)).hasSize(1)
                .first()
                .asString()
                .startsWith("1:58 not JSON: Illegal unquoted character (control character 0)");
        assertThat(Documents.problemsOf(SOUND.replace("\"t\"", "\"t\\u0000\""), Syntax.JSON)).hasSize(1)
                .first()
                .asString()
                .contains("with U+0000");
    }

    @ParameterizedTest
    @EnumSource(value = Syntax.class, names = {"YAML", "JSON"})
    @Timeout(30)
    void aStreamOfBlanksThatNeverEndsEndsAtTheLimit(Syntax syntax) {
        InputStream blanks = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                Arrays.fill(target, offset, offset + length, (byte) ' ');
                return length;
            }
        };

        ReadResult result =
                new TopologyReader(Documents.CATALOGUE, Limits.DEFAULT.withMaxBytes(32 << 20)).read(blanks, syntax);

        assertThat(Documents.problems(result)).singleElement()
                .extracting(Problem::message)
                .asString()
                .startsWith("the document is larger than the limit of ")
                .endsWith("; raise it with --max-bytes");
    }

    @ParameterizedTest
    @EnumSource(value = Syntax.class, names = {"YAML", "JSON"})
    void refusesAKeyOfTenMillionCharacters(Syntax syntax) {
        String key = "k".repeat(10_000_000);

        List<String> problems = Documents.problemsOf("{\"" + key + "\": 1, " + SOUND.substring(1), syntax);

        assertThat(problems).isNotEmpty().allMatch(problem -> problem.length() < 1_000);
    }

    @Test
    void reportsTenThousandProblemsAndSaysThatThereAreMore() {
        String text = "topology: t\nsites:\n" + "  - { id: s, product: corporate, licensee: l, licensee: l }\n"
                .repeat(100_000);

        List<String> problems = Documents.problemsOf(text, Syntax.YAML);

        assertThat(problems).hasSize(10_001)
                .last()
                .asString()
                .endsWith("there are more than 10000 problems; the others are not listed");
    }

    /** Names that hash alike make a table slow that only hashes. */
    @Test
    @Timeout(20)
    void readsIdsThatHashAlikeAsFastAsOthers() {
        StringBuilder text = new StringBuilder("{\"topology\": \"t\", \"sites\": [");
        for (int i = 0; i < 1 << 16; i++) {
            StringBuilder id = new StringBuilder();
            for (int bit = 0; bit < 16; bit++) {
                id.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            text.append(i == 0 ? "" : ", ")
                    .append("{\"id\": \"" + id + "\", \"product\": \"corporate\", \"licensee\": \"" + id + "\"}");
        }

        List<String> problems = Documents.problemsOf(text.append("]}").toString(), Syntax.JSON);

        assertThat(problems).isEmpty();
    }

    /** No key means another document: not those of JSON Schema, of JSON-LD or of a template. */
    @ParameterizedTest
    @ValueSource(strings = {"@context", "$ref", "$schema", "include", "extends", "@import"})
    void followsNoReferenceToAnotherDocument(String key) {
        String text = SOUND.replace("\"sites\"", "\"" + key + "\": \"file:///etc/passwd\", \"sites\"");

        assertThat(Documents.problemsOf(text, Syntax.JSON)).singleElement()
                .asString()
                .contains("unknown key \"" + key + "\"");
    }

    /** An id is a name in reports, links and files to come. */
    @ParameterizedTest
    @ValueSource(strings = {"a\\u001b[31m", "a\\u202eb", "a\\u2066b", "a\\u200bb", "\\u0000", "a\\nb", "a\\u2028b",
            "<a>", "a\\\\b",
            "=cmd()", "@import", "a|b", "a;b", "javascript:alert(1)"})
    void refusesIdsThatAreMoreThanNames(String id) {
        assertThat(Documents.problemsOf(SOUND.replace("\"s\"", "\"" + id + "\""), Syntax.JSON)).isNotEmpty()
                .allMatch(problem -> problem.chars()
                        .noneMatch(c -> Character.getType(c) == Character.CONTROL
                                || Character.getType(c) == Character.FORMAT));
    }

    @Test
    void refusesCharactersThatYamlDoesNotHave() {
        assertThat(Documents.problemsOf("topology: t\ntitle: 'ab\u0007c'", Syntax.YAML))
                .containsExactly("2:11 the character U+0007 may not stand in YAML");
        assertThat(Documents.problemsOf("topology: t\ntitle: a\tb\n  \tsites: x", Syntax.YAML)).isNotEmpty();
    }

    @Test
    void namesTheLimitOfBytesAndHowToRaiseIt() {
        TopologyReader strict = new TopologyReader(Documents.CATALOGUE, Limits.DEFAULT.withMaxBytes(80));
        TopologyReader exact = new TopologyReader(Documents.CATALOGUE, Limits.DEFAULT.withMaxBytes(SOUND.length()));

        for (Syntax syntax : List.of(Syntax.YAML, Syntax.JSON)) {
            assertThat(Documents.problems(strict.read(Documents.stream(SOUND), syntax))).containsExactly(
                    new Problem(1, 1, "the document is larger than the limit of 80 bytes; raise it with --max-bytes"));
            assertThat(Documents.problems(exact.read(Documents.stream(SOUND), syntax))).isEmpty();
        }
    }

    @Test
    void refusesTextsThatAreTooLong() {
        String yaml = SOUND_YAML + "title: " + "x".repeat(1_000_001);
        String json = SOUND.replace("\"t\"", "\"" + "x".repeat(1_000_001) + "\"");

        assertThat(Documents.problemsOf(yaml, Syntax.YAML))
                .containsExactly("3:8 topology \"t\": title is longer than the limit of 1000000 characters");
        assertThat(Documents.problemsOf(json, Syntax.JSON)).hasSize(1)
                .first()
                .asString()
                .contains("longer than the limit of 1000000 characters");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void answersAnyBytesWithProblemsAndAlwaysWithTheSame(long seed) {
        Random random = new Random(seed);
        byte[] bytes = (random.nextBoolean() ? SOUND : SOUND_YAML + "links: [{ type: smart-wall, wall: '☃', site: s }]")
                .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i <= seed % 8; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) (random.nextBoolean()
                    ? random.nextInt()
                    : "{}[]\"':,&*!|>-?#%@` \n\\".charAt(random.nextInt(22)));
        }

        for (Syntax syntax : List.of(Syntax.YAML, Syntax.JSON)) {
            List<Problem> first = Documents.problems(Documents.read(bytes, syntax));
            List<Problem> second = Documents.problems(Documents.read(bytes, syntax));

            assertThat(second).isEqualTo(first);
            assertThat(first).allMatch(problem -> problem.line() > 0 && problem.column() > 0)
                    .allMatch(problem -> problem.message().chars().noneMatch(Character::isISOControl));
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    /** The problems of a text in which bytes stand for the tilde. */
    private static List<String> problems(Syntax syntax, String text, int... bytes) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        int tilde = text.indexOf('~');
        all.writeBytes(text.substring(0, tilde).getBytes(StandardCharsets.UTF_8));
        for (int b : bytes) {
            all.write(b);
        }
        all.writeBytes(text.substring(tilde + 1).getBytes(StandardCharsets.UTF_8));
        return Documents.problems(Documents.read(all.toByteArray(), syntax)).stream().map(Documents::line).toList();
    }
}
