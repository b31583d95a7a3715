package dev.rightful.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.rightful.waiver.Reason;
import dev.rightful.waiver.WaivableRules;
import dev.rightful.waiver.Waiver;
import dev.rightful.waiver.WaiverFile;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WaiverReaderTest {

    private static final WaivableRules RULES =
            new WaivableRules(List.of("licence/base", "federation/tree", "law/embargo", "portfolio/code"),
                    Set.of("portfolio/code"), Set.of("law/embargo"));

    private static final String SOUND = """
            waivers:
              - id: W-1
                rule: licence/base
                topology: "north*"
                subject: hq
                reason: LICENCE_ACQUIRED
                comment: PO 4711
                owner: Ida
                evidence: https://example.org/4711
                created: 2024-01-31
                expires: 2024-02-29
                approvedBy: Ole
            """;

    private static WaiverReader.Result read(String text, Syntax syntax) {
        return WaiverReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), syntax, RULES);
    }

    private static List<String> problems(String text, Syntax syntax) {
        return read(text, syntax) instanceof WaiverReader.Result.Refused refused
                ? refused.problems()
                        .stream()
                        .map(each -> each.line() + ":" + each.column() + " " + each.message())
                        .toList()
                : List.of();
    }

    private static WaiverFile file(String text, Syntax syntax) {
        assertThat(problems(text, syntax)).isEmpty();
        return ((WaiverReader.Result.Read) read(text, syntax)).file();
    }

    @Test
    void readsEveryKey() {
        Waiver waiver = file(SOUND, Syntax.YAML).waivers().get(0);

        assertThat(waiver.id()).isEqualTo("W-1");
        assertThat(waiver.rule()).isEqualTo("licence/base");
        assertThat(waiver.topology().pattern()).isEqualTo("north*");
        assertThat(waiver.subject()).isEqualTo("hq");
        assertThat(waiver.fingerprint()).isNull();
        assertThat(waiver.reason()).isEqualTo(Reason.LICENCE_ACQUIRED);
        assertThat(waiver.comment()).isEqualTo("PO 4711");
        assertThat(waiver.owner()).isEqualTo("Ida");
        assertThat(waiver.evidence()).isEqualTo("https://example.org/4711");
        assertThat(waiver.created()).isEqualTo(LocalDate.of(2024, 1, 31));
        assertThat(waiver.expires()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(waiver.approvedBy()).isEqualTo("Ole");
        assertThat(waiver.span().line()).isEqualTo(2);
        assertThat(waiver.span().column()).isEqualTo(5);
    }

    @Test
    void readsJsonAndAnEmptyList() {
        WaiverFile json = file("""
                {"waivers": [{"id": "a", "rule": "federation/tree", "topology": "*", "fingerprint": "%s",
                  "reason": "FALSE_POSITIVE", "comment": "not so"}]}""".formatted("0a".repeat(32)), Syntax.JSON);

        assertThat(json.waivers()).singleElement().extracting(Waiver::expires).isNull();
        assertThat(file("waivers: []", Syntax.YAML).waivers()).isEmpty();
    }

    @ParameterizedTest(name = "{1} for {0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                    id: W-1                   | id: W 1 !             | 2:9 waiver "W 1 !": id may hold letters, digits, . _ - + / and single inner spaces, was "W 1 !" with U+0021
                    rule: licence/base        | rule: licence/bas     | 3:11 waiver "W-1": unknown rule "licence/bas", did you mean "licence/base"?
                    rule: licence/base        | rule: law/embargo     | 3:11 waiver "W-1": findings of law/embargo may not be waived; rightful explain law/embargo says why
                    rule: licence/base        | rule: portfolio/code  | 4:15 waiver "W-1": topology must be * where findings are of several topologies, as those of portfolio/code, was "north*"
                    topology: "north*"        | topology: "north[1]"  | 4:15 waiver "W-1": topology is an id, in which * may stand for any number of characters and ? for one, was "north[1]"
                    subject: hq               | sujbect: hq           | 5:5 waiver "W-1": unknown key "sujbect", did you mean "subject"?
                    subject: hq               | subject: ""           | 5:14 waiver "W-1": subject must not be empty
                    subject: hq               | fingerprint: 12AB     | 5:18 waiver "W-1": fingerprint is 64 digits and letters from a to f, as reports have it, was "12AB"
                    reason: LICENCE_ACQUIRED  | reason: LATER         | 6:13 waiver "W-1": unknown reason "LATER", must be LICENCE_ACQUIRED, CONTRACT_ADDENDUM, LEGAL_APPROVED, FALSE_POSITIVE, MIGRATION or ACCEPTED_RISK
                    comment: PO 4711          | comment: "  "         | 7:14 waiver "W-1": comment must say something
                    created: 2024-01-31       | created: 2024-02-30   | 10:14 waiver "W-1": created must be a date of the calendar such as 2024-03-01, was "2024-02-30"
                    expires: 2024-02-29       | expires: 2024-01-30   | 11:5 waiver "W-1": expires 2024-01-30 is before created 2024-01-31
                    approvedBy: Ole           | approvedBy: [Ole]     | 12:17 waiver "W-1": approvedBy must be text, was a list
                    """)
    void saysWhereAndWhatWouldBeRight(String right, String wrong, String problem) {
        assertThat(problems(SOUND.replace(right, wrong), Syntax.YAML)).containsExactly(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "rule", "topology", "reason", "comment"})
    void missesWhatHasToBeThere(String key) {
        String without = SOUND.replaceFirst("(?m)^ *(- )?%s:.*\n".formatted(key), key.equals("id") ? "  -\n" : "");

        assertThat(problems(without, Syntax.YAML)).singleElement()
                .asString()
                .endsWith("key \"%s\" is missing".formatted(key));
    }

    @Test
    void wantsALastDayUnlessTheFindingIsWrong() {
        String lasting = SOUND.replace("    expires: 2024-02-29\n", "");

        assertThat(problems(lasting, Syntax.YAML)).containsExactly("2:5 waiver \"W-1\": key \"expires\" is missing:"
                + " a waiver for the reason LICENCE_ACQUIRED has a last day");
        assertThat(problems(lasting.replace("LICENCE_ACQUIRED", "FALSE_POSITIVE"), Syntax.YAML)).isEmpty();
    }

    @Test
    void wantsASubjectOrAFingerprintAndNotBoth() {
        String fingerprint = "fingerprint: " + "0a".repeat(32);

        assertThat(problems(SOUND.replace("    subject: hq\n", ""), Syntax.YAML)).containsExactly(
                "2:5 waiver \"W-1\": key \"subject\" or \"fingerprint\" is missing: which finding is it?");
        assertThat(problems(SOUND.replace("subject: hq", "subject: hq\n    " + fingerprint), Syntax.YAML))
                .containsExactly("6:5 waiver \"W-1\": subject and fingerprint exclude each other: one of them names the"
                        + " finding");
        assertThat(problems(SOUND.replace("subject: hq", fingerprint), Syntax.YAML)).isEmpty();
    }

    @Test
    void tellsEverythingAtOnce() {
        String text = SOUND + SOUND.substring(SOUND.indexOf('\n') + 1)
                .replace("rule: licence/base", "rule: x")
                .replace("comment: PO 4711", "coment: PO 4711");

        assertThat(problems(text, Syntax.YAML)).containsExactly(
                "13:9 waiver \"W-1\": duplicate id \"W-1\": another waiver has it already",
                "14:11 waiver \"W-1\": unknown rule \"x\", must be licence/base, federation/tree, law/embargo or portfolio/code",
                "18:5 waiver \"W-1\": unknown key \"coment\", did you mean \"comment\"?");
    }

    @ParameterizedTest(name = "\"{0}\"")
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                    ``                                           | 1:1 the file is empty; write waivers: [] for no waivers
                    []                                           | 1:1 a file of waivers is an object with the key waivers
                    {}                                           | 1:1 file: key "waivers" is missing
                    waivers: 3                                   | 1:10 file: waivers must be a list, was "3"
                    wavers: []                                   | 1:1 file: unknown key "wavers", did you mean "waivers"?
                    waivers: [ { <<: *all } ]                    | 1:14 a merge key (<<) is not read here; write the keys out
                    waivers: *all                                | 1:10 an alias (*all) is not read here; write the value out
                    waivers: !!java.net.URL [ "http://x" ]       | 1:10 a tag (tag:yaml.org,2002:java.net.URL) is not read here; leave it out
                    """)
    void refusesWhatIsNoListOfWaivers(String text, String problem) {
        assertThat(problems(text, Syntax.YAML)).contains(problem);
    }

    @Test
    @Timeout(20)
    void survivesHugeDeepAndEndlessFiles() {
        String laughs = "waivers:\n  - &a [x, x]\n  - &b [*a, *a]\n  - &c [*b, *b]\n";
        String huge = "waivers: [] #" + "x".repeat(17 << 20);
        String deep = "{\"waivers\": " + "[".repeat(100_000);

        assertThat(problems(laughs, Syntax.YAML)).hasSizeGreaterThan(3);
        assertThat(problems(huge, Syntax.YAML)).containsExactly(
                "1:1 the file is larger than the limit of 16777216 bytes (16 MiB)");
        assertThat(problems(deep, Syntax.JSON)).last().asString().contains("more than 64 objects and lists are open");
    }

    @Test
    void keepsWhatATerminalWouldObeyOutOfMessages() {
        String text = SOUND.replace("reason: LICENCE_ACQUIRED", "reason: \"\\e]0;x\\a\\u202e\"");

        assertThat(problems(text, Syntax.YAML)).singleElement()
                .asString()
                .contains("U+001B", "U+0007", "U+202E")
                .doesNotContain("\u001b", "\u0007", "\u202e");
    }

    /** What the published schema says of a file, and what the reader says, as long as a schema can say it. */
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                    "W-1"                      | "W-1"
                    "W-1"                      | "W 1 !"
                    "licence/base"             | "licence/bas"
                    "licence/base"             | "law/embargo"
                    "north*"                   | "*"
                    "north*"                   | "[a-z]"
                    "north*"                   | ""
                    "subject": "hq",           | ``
                    "subject": "hq"            | "subject": "hq", "fingerprint": "00"
                    "subject": "hq"            | "fingerprint": "0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a"
                    "subject": "hq"            | "fingerprint": "0A0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a"
                    "MIGRATION"                | "FALSE_POSITIVE"
                    "MIGRATION"                | "LATER"
                    , "expires": "2024-02-29"  | ``
                    "2024-02-29"               | "tomorrow"
                    "PO 4711"                  | ""
                    "PO 4711"                  | "  "
                    "PO 4711"                  | 4711
                    "comment"                  | "coment"
                    """)
    void agreesWithItsSchema(String right, String wrong) {
        String sound = """
                {"waivers": [{"id": "W-1", "rule": "licence/base", "topology": "north*", "subject": "hq",
                  "reason": "MIGRATION", "comment": "PO 4711", "expires": "2024-02-29"}]}""";
        String text = sound.replace(right, wrong);
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(WaiverSchema.text(RULES), InputFormat.JSON);

        boolean read = problems(text, Syntax.JSON).isEmpty();

        assertThat(problems(sound, Syntax.JSON)).isEmpty();
        assertThat(schema.validate(text, InputFormat.JSON).isEmpty()).isEqualTo(read);
        assertThat(schema.validate(sound, InputFormat.JSON)).isEmpty();
    }
}
