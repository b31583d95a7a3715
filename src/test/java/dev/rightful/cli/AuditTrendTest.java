package dev.rightful.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Audits that are compared with an earlier one. */
class AuditTrendTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir private Path directory;

    /** What was there last month; of {@code open} a licence is unknown, and two designs share a code. */
    @BeforeEach
    void auditLastMonth() throws IOException {
        Documents.write(directory, "in/bare.yaml", Documents.VIOLATED.replace("C1", "C2"));
        Documents.write(directory, "in/open.yaml", Documents.UNDETERMINED.replace("C1", "C3"));
        Documents.write(directory, "in/sound.yaml", Documents.GRANTED);
        Documents.write(directory, "in/stranger.yaml",
                Documents.GRANTED.replace("sound", "stranger")
                        .replace("id: hq", "id: s1")
                        .replace("nordmart", "globex"));
        audit("last");
    }

    /** What has changed since: one is mended, one is worse, one is gone and one is new. */
    private void change() throws IOException {
        Documents.write(directory, "in/bare.yaml", Documents.GRANTED.replace("sound", "bare").replace("C1", "C2"));
        Documents.write(directory, "in/open.yaml", Documents.VIOLATED.replace("bare", "open").replace("C1", "C3"));
        Files.delete(directory.resolve("in/stranger.yaml"));
        Documents.write(directory, "in/young.yaml", Documents.VIOLATED.replace("bare", "young").replace("C1", "C4"));
    }

    private Run audit(String out, Object... words) {
        List<Object> all = new ArrayList<>(List.of("audit", directory.resolve("in"), "--out", directory.resolve(out),
                "--overwrite"));
        all.addAll(Arrays.asList(words));
        return Run.of(all.toArray());
    }

    private Run since(String previous, Object... words) {
        List<Object> all = new ArrayList<>(List.of("--since", directory.resolve(previous)));
        all.addAll(Arrays.asList(words));
        return audit("now", all.toArray());
    }

    private String written(String name) throws IOException {
        return Files.readString(directory.resolve("now").resolve(name));
    }

    private JsonNode trend() throws IOException {
        return JSON.readTree(written("summary.json")).path("trend");
    }

    private List<String> changes() throws IOException {
        return written("changes.ndjson").lines()
                .map(JSON::readTree)
                .map(each -> each.path("topology").asString("across") + " " + each.path("change").stringValue())
                .toList();
    }

    @Test
    void nothingChangedSinceItself() throws IOException {
        Run run = since("last");

        assertThat(run.code()).as("the code stays what the findings say").isEqualTo(1);
        assertThat(run.out()).contains("Topologies: 0 new, 0 gone, 0 worse, 0 better, 4 unchanged");
        assertThat(written("changes.ndjson")).isEmpty();
        assertThat(written("summary.md")).contains("Nothing changed.").doesNotContain("Findings that are");
    }

    @Test
    void saysOfEachTopologyWhatChanged() throws IOException {
        change();

        Run run = since("last");

        assertThat(run.out()).contains("Topologies: 1 new, 1 gone, 1 worse, 1 better, 1 unchanged",
                "Findings in topologies: 1 new, ");
        assertThat(changes()).contains("bare better", "open worse", "stranger gone", "young new")
                .doesNotContain("sound");
        JsonNode open = written("changes.ndjson").lines()
                .map(JSON::readTree)
                .filter(each -> each.path("topology").asString("").equals("open"))
                .findFirst()
                .orElseThrow();
        assertThat(open.path("before").stringValue()).isEqualTo("undetermined");
        assertThat(open.path("after").stringValue()).isEqualTo("violated");
        assertThat(open.path("findings").path(0).path("change").stringValue()).isEqualTo("worse");
        assertThat(open.path("findings").path(0).path("rule").stringValue()).isEqualTo("licence/base");
        assertThat(open.path("subjects").path(0).path("id").stringValue()).isEqualTo("hq");
    }

    @Test
    void everySummaryTellsWhatChanged() throws IOException {
        change();

        since("last");

        assertThat(trend().path("topologies").path("new").path("violated").intValue()).isEqualTo(1);
        assertThat(trend().path("topologies").path("better").path("granted").intValue()).isEqualTo(1);
        assertThat(trend().path("firstFindings").path(0).path("topology").stringValue()).isEqualTo("young");
        assertThat(written("summary.md")).contains("## What changed", "## Findings that are new",
                "## Topologies that are gone",
                "| Topologies | 1 | 1 | 1 | 1 | 1 |", "`young`", "| UNDETERMINED | VIOLATED |");
        assertThat(written("summary.html")).contains("<h2>What changed</h2>", "stranger.yaml");
        assertThat(written("summary.csv")).contains("\r\ntrend-new,topologies,0,0,1,", "\r\nnew-finding,licence/base,");
    }

    @Test
    void oneDesignThatIsBadDoesNotHideTheOthers() throws IOException {
        StringBuilder wide = new StringBuilder("topology: wide\nasOf: 2024-03-01\nlicences: []\nsites:\n");
        for (int i = 0; i < 30; i++) {
            wide.append("  - { id: s%d, product: corporate, release: 2023 R2, licensee: acme, slc: W%d }\n".formatted(i,
                    i));
        }
        Documents.write(directory, "in/wide.yaml", wide.toString());
        Documents.write(directory, "in/young.yaml", Documents.VIOLATED.replace("bare", "young").replace("C1", "C4"));

        since("last");

        assertThat(written("summary.md")).contains("the first 4 of 31, at most 3 of one topology", "`young`",
                "| VIOLATED | `wide` | ").contains(" | 30 | 0 | 0 | 0 |");
        assertThat(written("changes.ndjson").lines().map(JSON::readTree).toList()).anySatisfy(
                each -> assertThat(each.path("findings").size()).isEqualTo(30));
    }

    @Test
    void theOtherWayRoundWhatIsNewIsGone() throws IOException {
        change();
        since("last");
        JsonNode there = trend();
        Files.move(directory.resolve("now"), directory.resolve("this"));
        auditLastMonthAgain();

        since("this");

        for (String thing : List.of("topologies", "findings", "portfolio", "links", "operations", "sites")) {
            assertThat(trend().path(thing).path("gone")).isEqualTo(there.path(thing).path("new"));
            assertThat(trend().path(thing).path("new")).isEqualTo(there.path(thing).path("gone"));
        }
        assertThat(sum(trend().path("topologies").path("better")))
                .isEqualTo(sum(there.path("topologies").path("worse")));
    }

    private void auditLastMonthAgain() throws IOException {
        Files.delete(directory.resolve("in/young.yaml"));
        auditLastMonth();
    }

    private static int sum(JsonNode verdicts) {
        return verdicts.path("granted").intValue() + verdicts.path("undetermined").intValue()
                + verdicts.path("violated").intValue();
    }

    @Test
    void comparesWithResultsAlone() throws IOException {
        Path results = directory.resolve("last/results.ndjson");
        Path packed = directory.resolve("last.ndjson.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(results, out);
        }
        change();

        since("last");
        JsonNode whole = trend();
        since("last/results.ndjson");
        JsonNode alone = trend();
        since("last.ndjson.gz");

        assertThat(alone.path("findings")).isEqualTo(whole.path("findings"));
        assertThat(trend().path("findings")).isEqualTo(whole.path("findings"));
        assertThat(whole.has("portfolio")).isTrue();
        assertThat(trend().has("portfolio")).as("results do not tell").isFalse();
        assertThat(written("summary.md")).contains("How they were made");
        assertThat(changes()).doesNotContain("across new");
    }

    @Test
    void tellsInWhatTheEarlierAuditWasDoneOtherwise() throws IOException {
        Run run = since("last", "--reading", "strict", "--as-of", "2024-05-01");

        assertThat(run.err()).contains("warning: the earlier audit differs: --reading was not given and is strict",
                "warning: the earlier audit differs: --as-of was not given and is 2024-05-01");
        assertThat(written("summary.md")).contains("## How the audits differ", "| `--reading` |  | `strict` |");
        assertThat(trend().path("differences").path(0).path("name").stringValue()).isEqualTo("--as-of");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "none",
            textBlock = """
                    audit.json       | "complete" | "running" | holds an audit that is not complete; --resume there goes on with it
                    audit.json       | rightful-audit/1 | rightful-audit/9 | the format in audit.json is not rightful-audit/1
                    audit.json       | none       |           | holds no audit: there is no audit.json in it
                    results.ndjson   | rightful-report/1 | sarif | results.ndjson:1: its format is not rightful-report/1, which this program compares
                    results.ndjson   | "topology"  | "name"   | results.ndjson:1: this is no result of an audit, it has no topology
                    results.ndjson   | "verdict":"undetermined" | "verdict":"maybe" | there is no such verdict as maybe
                    results.ndjson   | }]}         | }         | results.ndjson:
                    results.ndjson   | none        |           | results.ndjson: there is no such file
                    portfolio.ndjson | none        |           | portfolio.ndjson: there is no such file
                    summary.json     | "documents": 4 | "documents": 5 | is not whole: it holds 4 documents where summary.json tells of 5
                    """)
    void refusesAnEarlierAuditThatIsNotWhole(String file, String word, String replacement, String reason)
            throws IOException {
        since("last");
        String before = written("results.ndjson");
        Path damaged = directory.resolve("last").resolve(file);
        if (word == null) {
            Files.delete(damaged);
        } else {
            Files.writeString(damaged, Files.readString(damaged).replace(word, replacement == null ? "" : replacement));
        }

        Run run = since("last");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("rightful: there is nothing to compare with: ")
                .hasLineCount(1)
                .contains(reason);
        assertThat(written("results.ndjson")).as("what was there stays").isEqualTo(before);
        assertThat(directory.resolve("now/work")).doesNotExist();
    }

    @Test
    void refusesResultsThatWereCutShort() throws IOException {
        Path results = directory.resolve("last/results.ndjson");
        byte[] whole = Files.readAllBytes(results);
        Path cut = directory.resolve("cut.ndjson");
        Files.write(cut, Arrays.copyOf(whole, whole.length / 2));
        Path text = Documents.write(directory, "text.ndjson", "topology: t\n");

        assertThat(since("cut.ndjson").why()).contains("cut.ndjson:", "it ends in the middle of a result");
        assertThat(since("text.ndjson").why()).contains(text + ":1: this is no JSON");
        assertThat(since("nothing").why()).contains("nothing: there is no such directory or file");
        assertThat(directory.resolve("now/audit.json")).doesNotExist();
    }

    @Test
    void doesNotThrowAwayWhatItIsComparedWith() {
        Run run = audit("last", "--since", directory.resolve("last"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.why()).contains("--since and --out are one directory");
        assertThat(directory.resolve("last/results.ndjson")).exists();
    }

    @Test
    void showsHostileNamesOfTheEarlierAuditAsWhatTheyAre() throws IOException {
        Path results = directory.resolve("last/results.ndjson");
        Files.writeString(results, Files.readString(results)
                .replace("\"topology\":\"bare\"", "\"topology\":\"<script>alert(1)</script> =1+1 | `x`\\u001b\""));

        since("last");

        assertThat(written("summary.html")).doesNotContain("<script").contains("&lt;script&gt;");
        assertThat(written("summary.md")).contains("\\u{7c}").doesNotContain("> =1+1 | `x", "\u001b");
        assertThat(written("summary.csv")).doesNotContain("\u001b");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5})
    void givesTheSameBytesForAnyNumberOfThreads(int jobs) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            lines.append(AuditCommandTest.line("t" + i % 1500)
                    .replace("\"corporate\"", i % 3 == 0 ? "\"expert\"" : "\"corporate\""))
                    .append('\n');
        }
        Documents.write(directory, "in/many.ndjson", lines.toString());
        since("last", "--jobs", 1);
        Map<String, String> alone = files();

        since("last", "--jobs", jobs);

        assertThat(files()).isEqualTo(alone);
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new HashMap<>();
        try (Stream<Path> all = Files.list(directory.resolve("now"))) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }
}
