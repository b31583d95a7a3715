package dev.rightful.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files of waivers on the command line; the clock stands at 29 February 2024. */
class WaiverCommandTest {

    private static final String ENTRY = """
            - id: W-1
              rule: licence/base
              topology: "*"
              subject: hq
              reason: MIGRATION
              comment: soon # the dealer said so
              expires: 2024-03-31
            """;

    @TempDir private Path directory;

    private Path file(String name, String text) throws IOException {
        return Documents.write(directory, name, text);
    }

    private static Run add(Path file, String... more) {
        List<Object> words = new ArrayList<>(List.of("waiver", "add", file, "--rule", "federation/tree", "--topology",
                "north*", "--subject", "federation:a->b", "--reason", "MIGRATION", "--comment",
                "it's: \"mended\" # now",
                "--expires", "2024-02-29"));
        words.addAll(Arrays.asList(more));
        return Run.of(words.toArray());
    }

    private static JsonNode listed(Path file) {
        Run run = Run.of("waiver", "list", file, "--format", "json");
        assertThat(run.code()).as(run.err()).isZero();
        return JsonMapper.shared().readTree(run.out());
    }

    @Test
    void beginsAFile() throws IOException {
        Path file = directory.resolve("w.yaml");

        Run run = add(file, "--owner", "Ida", "--evidence", "https://example.org/1?a=b", "--approved-by", "Ole");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(file + ": added W-1\n");
        assertThat(file).hasContent("""
                waivers:
                  - id: W-1
                    rule: federation/tree
                    topology: "north*"
                    subject: federation:a->b
                    reason: MIGRATION
                    comment: "it's: \\"mended\\" # now"
                    owner: Ida
                    evidence: "https://example.org/1?a=b"
                    created: 2024-02-29
                    expires: 2024-02-29
                    approvedBy: Ole
                """);
    }

    /** However a file is laid out, all of it stays, and it says one thing more. */
    @ParameterizedTest
    @ValueSource(strings = {"# ours\nwaivers:\n%2$s# the end\n", "# ours\nwaivers:\n%2$s# no last line",
            "waivers:\n%1$s  # deeper\n", "waivers: # none so far\n  []\n# the end\n", "waivers: [] # none\n",
            "waivers: [\n# ours\n{id: x, rule: licence/base, topology: a, subject: b, reason: FALSE_POSITIVE, comment: c}, # last\n]\n",
            "{waivers: [{id: x, rule: licence/base, topology: \"\u5317\ud83d\udcf7*\", subject: b, reason: FALSE_POSITIVE, comment: c}]}",
            "\ufeffwaivers:\r\n%3$s# the end\r\n"})
    void changesNothingElseOfAFile(String layout) throws IOException {
        String before = layout.formatted(ENTRY.indent(4), ENTRY, ENTRY.replace("\n", "\r\n"));
        Path file = file("w.yaml", before.replace("\u5317\ud83d\udcf7", "\u5317"));
        before = Files.readString(file);
        int count = listed(file).size();

        Run run = add(file, "--id", "new");

        assertThat(run.err()).isEmpty();
        String after = Files.readString(file);
        assertThat(listed(file)).hasSize(count + 1)
                .anySatisfy(each -> assertThat(each.get("comment").asString()).isEqualTo("it's: \"mended\" # now"));
        String kept = before.replaceFirst("\\s*\\[]", "");
        int length = kept.length();
        assertThat(IntStream.rangeClosed(0, length))
                .as("something is put in at one place of %s", kept)
                .anyMatch(at -> after.startsWith(kept.substring(0, at)) && after.endsWith(kept.substring(at)));
        assertThat(after.contains("\r\n")).isEqualTo(before.contains("\r\n"));
        assertThat(after.replace("\r\n", "")).doesNotContain("\r");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"waivers\": []}", "{ \"waivers\": [\n  ]\n}\n", """
            {
              "waivers": [
                {
                  "id": "x", "rule": "licence/base", "topology": "a", "subject": "b",
                  "reason": "FALSE_POSITIVE", "comment": "c }"
                }
              ]
            }
            """})
    void addsToJson(String before) throws IOException {
        Path file = file("w.json", before);
        int count = listed(file).size();

        assertThat(add(file, "--id", "new").code()).isZero();

        assertThat(listed(file)).hasSize(count + 1);
        assertThat(JsonMapper.shared().readTree(Files.readString(file)).at("/waivers/" + count + "/id").asString())
                .isEqualTo("new");
    }

    @Test
    void numbersWaiversWithoutAnId() throws IOException {
        Path file = file("w.yaml", "waivers:\n" + ENTRY.replace("W-1", "W-2"));

        add(file);
        add(file);

        assertThat(listed(file)).extracting(each -> each.get("id").asString())
                .containsExactlyInAnyOrder("W-2", "W-3", "W-4");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                    --rule        | general/human-rights | findings of general/human-rights may not be waived; rightful explain general/human-rights says why
                    --rule        | general/export-control | findings of general/export-control may not be waived; rightful explain general/export-control says why
                    --rule        | federation/tre       | unknown rule "federation/tre", did you mean "federation/tree"?
                    --reason      | BECAUSE              | unknown reason "BECAUSE", must be LICENCE_ACQUIRED, CONTRACT_ADDENDUM, LEGAL_APPROVED, FALSE_POSITIVE, MIGRATION or ACCEPTED_RISK
                    --comment     | ``                   | comment must not be empty
                    --expires     | 2024-02-30           | expires must be a date of the calendar such as 2024-03-01, was "2024-02-30"
                    --created     | 2024-03-01           | expires 2024-02-29 is before created 2024-03-01
                    --fingerprint | 12                   | fingerprint is 64 digits and letters from a to f, as reports have it, was "12"
                    --id          | W-1                  | duplicate id "W-1": another waiver has it already
                    """)
    void refusesWhatLintWouldRefuse(String flag, String value, String problem) throws IOException {
        String before = "waivers:\n" + ENTRY;
        Path file = file("w.yaml", before);
        List<Object> words = new ArrayList<>(List.of("waiver", "add", file));
        for (String[] each : new String[][]{{"--rule", "federation/tree"}, {"--topology", "n"}, {"--subject", "x"},
                {"--reason", "MIGRATION"}, {"--comment", "c"}, {"--expires", "2024-02-29"}}) {
            if (!each[0].equals(flag) && !(flag.equals("--fingerprint") && each[0].equals("--subject"))) {
                words.addAll(List.of(each[0], each[1]));
            }
        }
        words.addAll(List.of(flag, value));

        Run run = Run.of(words.toArray());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(": " + problem + "\n")
                .endsWith("rightful: " + file + " stays as it was: the new waiver would be refused\n");
        assertThat(file).hasContent(before);
    }

    @Test
    void addsNothingThatHasExpiredAndNothingToAFileThatIsUnsound() throws IOException {
        String unsound = "waivers:\n" + ENTRY.replace("licence/base", "x");
        Path file = file("unsound.yaml", unsound);
        Path none = directory.resolve("none.yaml");

        Run late = add(none, "--as-of", "2024-03-01", "--created", "2024-02-01");
        Run bad = add(file);

        assertThat(late.code()).isEqualTo(2);
        assertThat(late.err())
                .isEqualTo("rightful: a waiver until 2024-02-29 has expired by 2024-03-01; nothing was added\n");
        assertThat(none).doesNotExist();
        assertThat(bad.code()).isEqualTo(2);
        assertThat(bad.err()).startsWith(file + ":3:9: waiver \"W-1\": unknown rule \"x\"");
        assertThat(file).hasContent(unsound);
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void writesNothingWhereItCannotAddWithoutChangingAnything() throws IOException {
        String before = "{waivers: [\n] # none\n}\n---\n";
        Path file = file("w.yaml", "waivers:\n" + ENTRY + "...\n");
        Path other = file("o.yaml", before);

        Run run = add(file);

        assertThat(run.code()).isEqualTo(2);
        assertThat(file).hasContent("waivers:\n" + ENTRY + "...\n");
        assertThat(add(other).code()).isEqualTo(2);
        assertThat(other).hasContent(before);
    }

    @Test
    void listsTheMostUrgentFirst() throws IOException {
        Path file = file("w.yaml", "waivers:\n" + ENTRY + ENTRY.replace("W-1", "late").replace("03-31", "02-28")
                + ENTRY.replace("W-1", "long").replace("2024-03-31", "2030-01-01")
                + ENTRY.replace("W-1", "wrong").replace("MIGRATION", "FALSE_POSITIVE").replaceFirst("  expires.*\n", "")
                + ENTRY.replace("W-1", "last").replace("03-31", "02-29"));

        Run text = Run.of("waiver", "list", file, "--soon", "31");

        assertThat(text.out()
                .lines()
                .filter(line -> !line.startsWith(" "))
                .map(line -> line.substring(0, line.indexOf(':'))))
                .containsExactly("late   EXPIRED on 2024-02-28", "last   EXPIRING, until 2024-02-29",
                        "W-1    EXPIRING, until 2024-03-31", "long   active until 2030-01-01",
                        "wrong  active, without an end");
        assertThat(listed(file)).extracting(each -> each.get("state").asString())
                .containsExactly("expired", "expiring", "active", "active", "active");
        assertThat(Run.of("waiver", "list", file, "--as-of", "2024-02-28", "--soon", "0").out())
                .contains("late   EXPIRING, until 2024-02-28");
    }

    @Test
    void showsNothingThatATerminalWouldObey() throws IOException {
        Path file = file("w.yaml", "waivers:\n" + ENTRY.replace("comment: soon", "comment: \"\\e]0;x\\a \\u202e\""));

        Run text = Run.of("waiver", "list", file);
        Run json = Run.of("waiver", "list", file, "--format", "json");

        assertThat(text.out()).contains("\\u{1b}]0;x\\u{7}", "\\u{202e}").doesNotContain("\u001b", "\u202e");
        assertThat(json.out()).contains("\\u001B]0;x\\u0007 \\u202E").doesNotContain("\u001b", "\u202e");
    }

    @Test
    void lintTellsTheBrokenFromTheExpired() throws IOException {
        Path sound = file("sound.yaml", "waivers:\n" + ENTRY);
        Path broken = file("broken.yaml",
                "waivers:\n" + ENTRY.replace("licence/base", "general/human-rights").replace("comment", "coment"));

        assertThat(Run.of("waiver", "lint", sound).code()).isZero();
        Run expired = Run.of("waiver", "lint", sound, "--as-of", "2024-04-01");
        assertThat(expired.code()).isEqualTo(1);
        assertThat(expired.err()).isEqualTo(sound + ":2:3: waiver \"W-1\" expired on 2024-03-31; renew it, or take it"
                + " out\nrightful: 1 waiver has expired\n");
        Run both = Run.of("waiver", "lint", broken, sound, "--as-of", "2024-04-01");
        assertThat(both.code()).isEqualTo(2);
        assertThat(both.err()).startsWith(broken + ":3:9: waiver \"W-1\": findings of general/human-rights may not")
                .contains(broken + ":7:3: waiver \"W-1\": unknown key \"coment\"",
                        sound + ":2:3: waiver \"W-1\" expired")
                .endsWith("rightful: 1 of 2 files would be refused\n");
        assertThat(both.out()).isEmpty();
    }

    @Test
    void knowsTheRulesOfAnAddedFile() throws IOException {
        Path added = file("acme.ttl", """
                @base <https://rightful.example/> .
                @prefix rf: <https://rightful.example/vocabulary#> .
                <rule/licence/base> rf:isWaivable false .
                """);
        Path file = file("w.yaml", "waivers:\n" + ENTRY);

        Run run = Run.of("waiver", "lint", file, "--ontology", added);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("findings of licence/base may not be waived");
        assertThat(Run.of("explain", "licence/base", "--ontology", added).out()).contains("may not be waived");
        assertThat(Run.of("explain", "licence/base").out()).contains("Its findings may be waived.");
    }

    @Test
    void schemaDescribesTheFile() {
        JsonNode schema = JsonMapper.shared().readTree(Run.of("schema", "--waivers").out());

        assertThat(schema.at("/$defs/waiver/properties/reason/enum")).hasSize(6);
        assertThat(schema.at("/$defs/waiver/allOf/0/properties/rule/not/enum"))
                .extracting(JsonNode::asString)
                .containsExactly("general/export-control", "general/human-rights");
    }
}
