package dev.rightful.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.rightful.report.ReportSchemaCheck;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs with waivers and baselines: what ends them, and what each report says. */
class TriageInReportsTest {

    /** Three violations: the base licences of hq and oslo, and the devices of C2. */
    private static final String DESIGN = """
            topology: north
            asOf: 2024-03-01
            sites:
              - { id: hq, product: corporate, release: 2023 R2, licensee: nordmart, slc: C1 }
              - { id: oslo, product: expert, release: 2023 R2, licensee: nordmart, slc: C2, devices: 3 }
            licences: []
            """;

    /** A comment that would do something to whatever obeyed it. */
    private static final String HOSTILE = "=PO 4711\\e[31m</script>@here ::error::x ]]> {0}[a](http://b)";

    private static final String WAIVERS = """
            waivers:
              - { id: W-hq, rule: licence/base, topology: "no*", subject: hq, reason: LICENCE_ACQUIRED, comment: "%s",
                  owner: Ida, approvedBy: Ole, evidence: "sha256:00", created: 2024-01-01, expires: 2024-03-01 }
              - { id: W-oslo, rule: licence/base, topology: north, subject: oslo, reason: MIGRATION, comment: gone soon,
                  expires: 2024-02-29 }
            """.formatted(HOSTILE);

    @TempDir private Path directory;

    private Path design;
    private Path waivers;
    private Path baseline;

    @BeforeEach
    void write() throws IOException {
        design = Documents.write(directory, "north.yaml", DESIGN);
        waivers = Documents.write(directory, "waivers.yaml", WAIVERS);
        baseline = directory.resolve("baseline.json");
    }

    private Run check(Object... words) {
        List<Object> all = new ArrayList<>(List.of("check"));
        all.addAll(Arrays.asList(words));
        return Run.of(all.toArray());
    }

    private Run withWaivers(String format) {
        return check(design, "--waivers", waivers, "--format", format);
    }

    /** A waiver for every finding of the design. */
    private Path all() throws IOException {
        return Documents.write(directory, "all.yaml", """
                waivers:
                  - { id: A, rule: licence/base, topology: north, subject: hq, reason: FALSE_POSITIVE, comment: c }
                  - { id: B, rule: licence/base, topology: north, subject: oslo, reason: FALSE_POSITIVE, comment: c }
                  - { id: C, rule: licence/devices, topology: north, subject: C2, reason: FALSE_POSITIVE, comment: c }
                """);
    }

    @Test
    void endsWithTheVerdictOfWhatCounts() throws IOException {
        Run some = check(design, "--waivers", waivers);
        Run none = check(design, "--waivers", all());

        assertThat(some.code()).isEqualTo(1);
        assertThat(some.err()).isEqualTo(waivers + ":4:5: warning: waiver \"W-oslo\" expired on 2024-02-29 and holds no"
                + " more\nrightful: " + design + " is violated\n");
        assertThat(none.code()).isZero();
        assertThat(none.err()).isEmpty();
        assertThat(none.out()).startsWith("north\n")
                .endsWith("VIOLATED: findings: 3 violated, 0 undetermined\n  of these 3 waived, 0 in the baseline, 0"
                        + " active\n");
    }

    @ParameterizedTest(name = "--fail-on {0}: {1}")
    @CsvSource({"violated, 0", "undetermined, 1", "never, 0", ", 4"})
    void appliesTheThresholdToWhatIsLeft(@Nullable String failOn, int code) throws IOException {
        Path open = Documents.write(directory, "open.yaml", Documents.UNDETERMINED);
        List<Object> words = new ArrayList<>(List.of(open, design, "--waivers", all()));
        words.addAll(failOn == null ? List.of() : List.of("--fail-on", failOn));

        Run run = check(words.toArray());

        assertThat(run.code()).as(run.err()).isEqualTo(code);
    }

    @Test
    void judgesExpiryAtTheDayOfTheJudgement() {
        assertThat(check(design, "--waivers", waivers, "--as-of", "2024-02-29").err()).doesNotContain("expired");
        assertThat(check(design, "--waivers", waivers, "--as-of", "2024-03-02").err()).contains("W-hq", "W-oslo");
    }

    @Test
    void warnsOfWaiversThatAreForNothing() throws IOException {
        Path mended = Documents.write(directory, "mended.yaml", Documents.GRANTED);
        Path bad = Documents.write(directory, "bad.yaml", Documents.BAD);

        Run run = check(mended, "--waivers", waivers);
        Run partly = check(mended, bad, "--waivers", waivers);

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEqualTo(waivers
                + ":2:5: warning: unused waiver \"W-hq\": no finding of this run is what it is for\n" + waivers
                + ":4:5: warning: unused waiver \"W-oslo\": no finding of this run is what it is for\n");
        assertThat(partly.code()).isEqualTo(2);
        assertThat(partly.err()).as("of what could not be judged nobody knows").doesNotContain("unused");
    }

    @Test
    void refusesAnUnsoundFileBeforeItJudgesAnything() throws IOException {
        Path law = Documents.write(directory, "law.yaml", WAIVERS.replace("licence/base, topology: north,",
                "general/export-control, topology: north,"));

        Run run = check(design, "--waivers", law);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo(law + ":4:25: waiver \"W-oslo\": findings of general/export-control may not be"
                + " waived; rightful explain general/export-control says why\nrightful: " + law
                + " is not sound, so that nothing was done\n");
    }

    @Test
    void keepsVerdictsAndTellsWhatIsWaivedInJson() throws IOException {
        Run plain = check(design, "--format", "json");
        Run run = withWaivers("json");

        JsonNode before = JsonMapper.shared().readTree(plain.out());
        JsonNode report = JsonMapper.shared().readTree(run.out());
        assertThat(ReportSchemaCheck.violations(run.out())).isEmpty();
        assertThat(ReportSchemaCheck.violations(run.out().replace("\"waived\"", "\"forgiven\""))).isNotEmpty();
        for (String same : List.of("verdict", "links", "operations", "sites")) {
            assertThat(report.get(same)).as(same).isEqualTo(before.get(same));
        }
        assertThat(report.at("/counts/findings").toString()).isEqualTo("{\"active\":2,\"waived\":1,\"baselined\":0}");
        assertThat(report.get("findings")).extracting(each -> each.get("status").asString())
                .containsExactly("waived", "active", "active");
        assertThat(report.at("/findings/0/waiver/reason").asString()).isEqualTo("LICENCE_ACQUIRED");
        assertThat(report.at("/findings/1/waiver/expired").asBoolean()).isTrue();
        assertThat(report.at("/findings/2/waiver").isNull()).isTrue();
        assertThat(plain.out()).doesNotContain("status", "waiver", "baseline");
    }

    @Test
    void suppressesInSarif() throws IOException {
        Run run = withWaivers("sarif");

        JsonNode results = JsonMapper.shared().readTree(run.out()).at("/runs/0/results");
        assertThat(sarifViolations(run.out())).isEmpty();
        assertThat(results).hasSize(3);
        JsonNode waived = results.get(0);
        assertThat(waived.at("/suppressions/0/kind").asString()).isEqualTo("external");
        assertThat(waived.at("/suppressions/0/status").asString()).isEqualTo("accepted");
        assertThat(waived.at("/suppressions/0/justification").asString()).startsWith("=PO 4711");
        assertThat(waived.at("/suppressions/0/properties/expires").asString()).isEqualTo("2024-03-01");
        assertThat(waived.get("kind").asString()).as("the verdict stays").isEqualTo("fail");
        assertThat(results.get(1).get("suppressions")).isEmpty();
        assertThat(results.get(1).at("/properties/expiredWaiver").asString()).isEqualTo("W-oslo");
        assertThat(waived.has("baselineState")).isFalse();
    }

    private static List<Error> sarifViolations(String json) throws IOException {
        try (InputStream schema =
                TriageInReportsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(Objects.requireNonNull(schema).readAllBytes(), StandardCharsets.UTF_8),
                            InputFormat.JSON)
                    .validate(json, InputFormat.JSON);
        }
    }

    @Test
    void skipsInJunitAnnotatesNothingInGithubAndHasColumnsInCsv() {
        String junit = withWaivers("junit").out();
        String github = withWaivers("github").out();
        String csv = withWaivers("csv").out();

        assertThat(junit).contains("tests=\"5\" failures=\"2\" errors=\"0\" skipped=\"1\"",
                "<skipped message=\"waived: W-hq: the licence is acquired, until 2024-03-01\">",
                "waiver: W-oslo expired on 2024-02-29 and holds no more");
        assertThat(github.lines().filter(line -> line.startsWith("::error"))).hasSize(2)
                .noneMatch(line -> line.contains("PO 4711"));
        assertThat(github).contains("of these 1 waived, 0 in the baseline, 2 active");
        assertThat(csv.lines().findFirst().orElse("")).endsWith(",status,waiver,expires,comment,baselineState");
        assertThat(csv).contains(",waived,W-hq,2024-03-01,\"'=PO 4711", ",active,W-oslo,2024-02-29,\"gone soon\",\r\n",
                ",active,,,,\r\n");
    }

    @Test
    void foldsInMarkdownAndMarksInHtml() {
        String markdown = withWaivers("markdown").out();
        String html = withWaivers("html").out();
        String svg = withWaivers("svg").out();

        assertThat(markdown).contains("findings: 3 violated, 0 undetermined; of these 1 waived", "Waived (1)",
                "W-oslo expired on 2024-02-29");
        assertThat(markdown.substring(0, markdown.indexOf("Waived (1)"))).doesNotContain("PO 4711");
        assertThat(html).contains("data-status=\"waived\"><h3>", "data-status=\"active\"><h3>",
                "<em class=\"status\">waived",
                "<select name=\"status\"", "W-hq: the licence is acquired, until 2024-03-01", "owner: Ida",
                "approved by Ole", "evidence: sha256:00");
        assertThat(html.indexOf("data-status=\"waived\"")).as("what counts comes first")
                .isGreaterThan(html.lastIndexOf("data-status=\"active\"><h3>"));
        assertThat(svg).contains("of these 1 waived, 0 in the baseline, 2 active");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "junit", "github", "markdown", "csv", "html", "svg"})
    void showsAHostileCommentHarmlessly(String format) {
        String out = withWaivers(format).out();

        assertThat(out).doesNotContain("\u001b");
        assertThat(out.lines().noneMatch(line -> line.startsWith("::error::x"))).isTrue();
        if (format.equals("html")) {
            assertThat(out).doesNotContain("31m</script>@here");
        }
        if (!format.equals("github") && !format.equals("svg")) {
            assertThat(out).contains("PO 4711");
        }
    }

    @Test
    void tellsInTextWhoAnswers() {
        Run run = withWaivers("text");
        Run verbose = check(design, "--waivers", waivers, "--verbose");
        Run quiet = check(design, "--waivers", waivers, "--quiet");
        Run dutch = check(design, "--waivers", waivers, "--lang", "nl");

        assertThat(run.out()).contains("""

                Waived
                  VIOLATED      licence/base: hq (line 4)
                  waiver        W-hq: the licence is acquired, until 2024-03-01
                """, "owner: Ida\n", "approved by Ole\n",
                "waiver        W-oslo expired on 2024-02-29 and holds no more");
        assertThat(verbose.out()).contains("\nWaived\n\nVIOLATED  licence/base\n");
        assertThat(quiet.out()).isEqualTo("VIOLATED      " + design + ": north, findings: 3 violated, 0 undetermined;"
                + " of these 1 waived, 0 in the baseline, 2 active\n");
        assertThat(dutch.out()).contains("\nMet ontheffing\n", "tot en met 1 maart 2024",
                "waarvan 1 met ontheffing, 0 in de nulmeting, 2 actief");
    }

    @Test
    void letsOnlyNewFindingsFail() throws IOException {
        Path before = Documents.write(directory, "before.yaml", DESIGN.replace(", devices: 3", ""));
        Run update = check(before, "--baseline", baseline, "--update-baseline");
        byte[] written = Files.readAllBytes(baseline);

        Run same = check(before, "--baseline", baseline);
        Run more = check(design, "--baseline", baseline, "--format", "json");
        Run again = check(before, "--baseline", baseline, "--update-baseline");

        assertThat(update.code()).as(update.err()).isZero();
        assertThat(same.code()).isZero();
        assertThat(same.out()).contains("In the baseline\n", "of these 0 waived, 2 in the baseline, 0 active");
        assertThat(more.code()).isEqualTo(1);
        assertThat(JsonMapper.shared().readTree(more.out()).get("findings"))
                .extracting(each -> each.get("baselineState").asString())
                .containsExactly("unchanged", "unchanged", "new");
        assertThat(ReportSchemaCheck.violations(more.out())).isEmpty();
        assertThat(sarifViolations(check(design, "--baseline", baseline, "--format", "sarif").out())).isEmpty();
        assertThat(again.code()).isZero();
        assertThat(Files.readAllBytes(baseline)).isEqualTo(written);
        assertThat(check(Documents.write(directory, "none.yaml", Documents.GRANTED.replace("sound", "north")),
                "--baseline",
                baseline, "--quiet").out()).contains("of the baseline, 2 are gone");
    }

    @Test
    void takesWhatGotWorseForNew() throws IOException {
        Path open = Documents.write(directory, "open.yaml", Documents.UNDETERMINED);
        Path worse = Documents.write(directory, "worse.yaml", Documents.VIOLATED.replace("bare", "open"));
        check(open, "--baseline", baseline, "--update-baseline");

        assertThat(check(open, "--baseline", baseline).code()).isZero();
        assertThat(check(worse, "--baseline", baseline).code()).isEqualTo(1);
        check(worse, "--baseline", baseline, "--update-baseline");
        assertThat(check(open, "--baseline", baseline, "--format", "sarif").out())
                .contains("\"baselineState\": \"updated\"");
    }

    @Test
    void updatesTheBaselineAsAWholeOrNotAtAll() throws IOException {
        check(design, "--baseline", baseline, "--update-baseline");
        byte[] before = Files.readAllBytes(baseline);
        Path bad = Documents.write(directory, "bad.yaml", Documents.BAD);
        Path other = Documents.write(directory, "other.yaml", Documents.VIOLATED);

        Run failed = check(other, bad, "--baseline", baseline, "--update-baseline");
        Run unwritten = check(other, "--baseline", baseline, "--update-baseline", "--format",
                "json=" + directory.resolve("none/x.json"));
        Run empty = check(Files.createDirectory(directory.resolve("empty")), "--baseline", baseline,
                "--update-baseline");

        assertThat(failed.code()).isEqualTo(2);
        assertThat(failed.err())
                .contains("warning: the baseline stays as it was, since not everything could be judged");
        assertThat(unwritten.code()).isEqualTo(2);
        assertThat(empty.code()).isEqualTo(3);
        assertThat(Files.readAllBytes(baseline)).isEqualTo(before);
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files.map(each -> each.getFileName().toString())).noneMatch(name -> name.endsWith(".tmp"));
        }
    }

    @Test
    void keepsOfAPartOfThePortfolioTheRest() throws IOException {
        Path other = Documents.write(directory, "other.yaml", Documents.VIOLATED);
        check(design, other, "--baseline", baseline, "--update-baseline");
        String before = Files.readString(baseline);

        check(other, "--baseline", baseline, "--update-baseline");

        assertThat(baseline).hasContent(before);
        assertThat(before).contains("\"topology\": \"bare\"", "\"topology\": \"north\"");
    }

    @Test
    void keepsWhatIsWaivedOutOfTheBaseline() {
        check(design, "--waivers", waivers, "--baseline", baseline, "--update-baseline");

        Run without = check(design, "--baseline", baseline, "--format", "json");

        assertThat(without.code()).isEqualTo(1);
        assertThat(JsonMapper.shared().readTree(without.out()).at("/counts/findings").toString())
                .isEqualTo("{\"active\":1,\"waived\":0,\"baselined\":2,\"gone\":0}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "{\"format\": \"rightful-baseline/2\", \"topologies\": []}",
            "{\"format\": \"rightful-baseline/1\", \"topologies\": [{\"topology\": \"a\", \"violated\": [\"0\"]}]}",
            "{\"format\": \"rightful-baseline/1\", \"topologies\": ["})
    void trustsNoBaselineThatIsBroken(String text) throws IOException {
        Files.writeString(baseline, text);

        Run run = check(design, "--baseline", baseline);
        Run update = check(design, "--baseline", baseline, "--update-baseline");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith(baseline + ":")
                .endsWith("rightful: " + baseline + " is no baseline that can be trusted\n");
        assertThat(update.code()).isEqualTo(2);
        assertThat(baseline).hasContent(text);
    }

    @Test
    void saysNothingOfWaiversWhereNobodyAskedForThem() throws IOException {
        for (String format : List.of("text", "json", "junit", "github", "markdown", "csv", "html", "svg")) {
            String out = check(design, "--format", format).out();

            assertThat(out.toLowerCase(Locale.ROOT)).as(format).doesNotContain("waive", "baseline:", "data-status");
        }
    }
}
