package dev.rightful.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Audits with waivers and baselines. */
class AuditTriageTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Two violations: the base licences of hq and oslo. */
    private static final String NORTH = """
            topology: north
            asOf: 2024-03-01
            sites:
              - { id: hq, product: corporate, release: 2023 R2, licensee: nordmart, slc: N1 }
              - { id: oslo, product: corporate, release: 2023 R2, licensee: nordmart, slc: N2 }
            licences: []
            """;

    /** Nothing is wrong with it, but its code serves {@link #STRANGER} as well. */
    private static final String SOUTH = """
            topology: south
            asOf: 2024-03-01
            sites:
              - { id: hq, product: corporate, release: 2023 R2, licensee: nordmart, slc: C1 }
            licences:
              - { product: corporate, slc: C1, holder: nordmart }
            """;

    /** One violation: the base licence of s1, which somebody else holds. */
    private static final String STRANGER = SOUTH.replace("topology: south", "topology: stranger")
            .replace("id: hq", "id: s1")
            .replace("licensee: nordmart", "licensee: globex");

    private static final String WAIVERS = """
            waivers:
              - { id: W-hq, rule: licence/base, topology: "no*", subject: hq, reason: MIGRATION, comment: soon,
                  owner: Ida, expires: 2024-03-01 }
              - { id: W-oslo, rule: licence/base, topology: north, subject: oslo, reason: MIGRATION, comment: soon,
                  expires: 2024-02-29 }
              - { id: W-s1, rule: licence/base, topology: stranger, subject: s1, reason: MIGRATION, comment: soon,
                  expires: 2024-03-31 }
              - { id: W-code, rule: portfolio/shared-code, topology: "*", subject: C1, reason: ACCEPTED_RISK,
                  comment: they merge, expires: 2024-03-31 }
              - { id: W-idle, rule: licence/base, topology: "*", subject: bergen, reason: FALSE_POSITIVE, comment: no }
            """;

    @TempDir private Path directory;

    private Path waivers;
    private Path baseline;

    @BeforeEach
    void write() throws IOException {
        Documents.write(directory, "in/north.yaml", NORTH);
        Documents.write(directory, "in/south.yaml", SOUTH);
        Documents.write(directory, "in/stranger.yaml", STRANGER);
        waivers = Documents.write(directory, "waivers.yaml", WAIVERS);
        baseline = directory.resolve("baseline.json");
    }

    private Run audit(Object... words) {
        List<Object> all = new ArrayList<>(
                List.of("audit", directory.resolve("in"), "--out", directory.resolve("out"), "--overwrite"));
        all.addAll(Arrays.asList(words));
        return Run.of(all.toArray());
    }

    private String written(String name) throws IOException {
        return Files.readString(directory.resolve("out").resolve(name));
    }

    private JsonNode triage() throws IOException {
        return JSON.readTree(written("summary.json")).path("triage");
    }

    private JsonNode across() throws IOException {
        return JSON.readTree(written("portfolio.ndjson"));
    }

    @Test
    void onlyWhatNobodyWaivedEndsItWithOne() throws IOException {
        Run without = audit();
        Run with = audit("--waivers", waivers, "--as-of", "2024-03-01");
        Files.writeString(waivers, WAIVERS.replace("2024-02-29", "2024-03-01"));
        Run all = audit("--waivers", waivers, "--as-of", "2024-03-01");

        assertThat(without.code()).isEqualTo(1);
        assertThat(with.code()).as("a waiver has expired").isEqualTo(1);
        assertThat(with.err()).contains("waiver \"W-oslo\" expired on 2024-02-29", "unused waiver \"W-idle\"");
        assertThat(with.out()).contains("What counts: 1 active, 3 waived, 0 in the baseline",
                "Waivers: 5, of which 3 in use, 1 expired and missed, 1 unused", "Topologies: 2 violated");
        assertThat(all.code()).isZero();
        assertThat(all.err()).doesNotContain("expired");
    }

    @Test
    void everySummaryTellsWhatDoesNotCount() throws IOException {
        audit("--waivers", waivers, "--as-of", "2024-03-01");

        JsonNode triage = triage();
        assertThat(triage.path("counting").path("violated").intValue()).isEqualTo(1);
        assertThat(triage.path("topologies").path("waived").path("violated").intValue()).isEqualTo(2);
        assertThat(triage.path("topologies").path("returned").path("violated").intValue()).isEqualTo(1);
        assertThat(triage.path("portfolio").path("waived").path("violated").intValue()).isEqualTo(1);
        assertThat(triage.path("waiverCounts")).isEqualTo(JSON.readTree("{\"expired\":1,\"unused\":1,\"used\":3}"));
        assertThat(triage.path("waivers").path(0).path("waived").intValue()).isEqualTo(1);
        assertThat(written("summary.md")).contains("| Findings in topologies | VIOLATED | 1 | 2 |",
                "| `W-oslo` | expired | `licence/base` | `north: oslo` |", "`C1`",
                "| waived | `portfolio/shared-code` |");
        assertThat(written("summary.html")).contains("What counts", "W-idle", "unused");
        assertThat(written("summary.csv")).contains("\r\nwaived,topologies,0,0,2,", "\r\nreturned,topologies,0,0,1,",
                "\r\nwaived,portfolio,0,0,1,", "\r\nwaiver,W-idle,,,,,,,,");
    }

    @Test
    void saysTheSameOfEachTopologyAsACheck() throws IOException {
        Path other = directory.resolve("other.json");
        Run.of("check", "topologies/examples", "--baseline", baseline, "--update-baseline");
        Run.of("audit", "topologies/examples", "--baseline", other, "--update-baseline", "--out",
                directory.resolve("first"));
        Files.writeString(waivers, WAIVERS.replace("topology: north", "topology: \"*\""));

        Run check =
                Run.of("check", "topologies", "--format", "json", "--waivers", waivers, "--baseline", baseline);
        Run audit = Run.of("audit", "topologies", "--waivers", waivers, "--baseline", baseline, "--out",
                directory.resolve("out"));

        List<JsonNode> expected = new ArrayList<>();
        JSON.readTree(check.out()).forEach(expected::add);
        assertThat(written("results.ndjson").lines().map(JSON::readTree).toList()).isEqualTo(expected);
        assertThat(audit.code()).isEqualTo(check.code());
        assertThat(JSON.readTree(Files.readString(other)).path("topologies"))
                .isEqualTo(JSON.readTree(Files.readString(baseline)).path("topologies"));
    }

    @Test
    void onlyWhatIsNewEndsItWithOne() throws IOException {
        Run first = audit("--baseline", baseline, "--update-baseline");
        Run same = audit("--baseline", baseline);
        Documents.write(directory, "in/north.yaml", NORTH.replace("id: oslo", "id: bergen"));
        Documents.write(directory, "in/stranger.yaml", SOUTH.replace("topology: south", "topology: stranger"));
        Run other = audit("--baseline", baseline);

        assertThat(first.code()).isZero();
        assertThat(same.code()).isZero();
        assertThat(same.out()).contains("0 active, 0 waived, 4 in the baseline",
                "Compared with the baseline: 0 new, 0 gone");
        assertThat(other.code()).isEqualTo(1);
        assertThat(other.out()).contains("1 active, 0 waived, 1 in the baseline",
                "Compared with the baseline: 1 new, 3 gone");
        assertThat(triage().path("portfolio").path("gone").path("violated").intValue()).isEqualTo(1);
    }

    @Test
    void judgesWhatTopologiesShowTogetherLikeEverythingElse() throws IOException {
        Files.delete(directory.resolve("in/north.yaml"));
        audit();
        String fingerprint = across().path("fingerprint").stringValue();
        Files.writeString(waivers, """
                waivers:
                  - { id: W, rule: portfolio/shared-code, topology: "*", fingerprint: %s, reason: MIGRATION,
                      comment: soon, expires: 2024-03-31 }
                  - { id: X, rule: licence/base, topology: "*", subject: s1, reason: FALSE_POSITIVE, comment: no }
                """.formatted(fingerprint));

        assertThat(audit("--waivers", waivers, "--as-of", "2024-03-31").code()).isZero();
        assertThat(across().path("status").stringValue()).isEqualTo("waived");
        assertThat(audit("--waivers", waivers, "--as-of", "2024-04-01").code()).isEqualTo(1);
        assertThat(across().path("waiver").path("expired").booleanValue()).isTrue();
        assertThat(audit("--baseline", baseline, "--update-baseline").code()).isZero();
        assertThat(JSON.readTree(Files.readString(baseline)).path("portfolio").path("violated").path(0).stringValue())
                .isEqualTo(fingerprint);
        assertThat(audit("--baseline", baseline).code()).isZero();
        assertThat(across().path("baselineState").stringValue()).isEqualTo("unchanged");
    }

    @Test
    void aCheckKeepsWhatABaselineKnowsOfSeveralTopologies() throws IOException {
        audit("--baseline", baseline, "--update-baseline");
        String before = Files.readString(baseline);

        Run check = Run.of("check", directory.resolve("in"), "--baseline", baseline, "--update-baseline");

        assertThat(check.code()).isZero();
        assertThat(Files.readString(baseline)).isEqualTo(before).contains("\"portfolio\"");
    }

    @Test
    void documentsWithOneIdAreOneTopologyToABaseline() throws IOException {
        Documents.write(directory, "in/again.yaml", NORTH.replace("id: hq", "id: bergen").replace("N2", "N3"));
        audit("--baseline", baseline, "--update-baseline");

        Run same = audit("--baseline", baseline);

        assertThat(same.code()).isZero();
        assertThat(same.out()).contains("0 new, 0 gone");
    }

    @Test
    void topologiesThatAreNotLookedAtKeepWhatIsKnownOfThem() throws IOException {
        audit("--baseline", baseline, "--update-baseline");
        Files.delete(directory.resolve("in/north.yaml"));
        Documents.write(directory, "in/zealand.yaml", NORTH.replace("north", "zealand"));

        audit("--baseline", baseline, "--update-baseline", "--waivers", waivers, "--as-of", "2024-03-01");

        List<String> topologies = new ArrayList<>();
        JSON.readTree(Files.readString(baseline))
                .path("topologies")
                .forEach(each -> topologies.add(each.path("topology").stringValue() + each.path("violated").size()));
        assertThat(topologies).containsExactly("north2", "zealand2");
        assertThat(Files.readString(baseline)).as("it is waived").doesNotContain("\"portfolio\"");
    }

    @Test
    void writesNoBaselineUnlessEverythingCouldBeJudged() throws IOException {
        Documents.write(directory, "in/bad.yaml", Documents.BAD);

        Run run = audit("--baseline", baseline, "--update-baseline", "--waivers", waivers);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("warning: the baseline stays as it was, since not everything could be judged")
                .doesNotContain("unused");
        assertThat(baseline).doesNotExist();
        assertThat(directory).isDirectoryNotContaining("glob:**.tmp");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5})
    void givesTheSameBytesForAnyNumberOfThreads(int jobs) throws IOException {
        for (int i = 0; i < 700; i++) {
            Documents.write(directory, "in/%03d.yaml".formatted(i), NORTH.replace("north", "n" + i % 500));
        }
        Map<String, String> alone = files(1);

        assertThat(files(jobs)).isEqualTo(alone);
    }

    private Map<String, String> files(int jobs) throws IOException {
        Files.deleteIfExists(baseline);
        audit("--jobs", jobs, "--waivers", waivers, "--baseline", baseline, "--update-baseline");
        Map<String, String> files = new HashMap<>();
        files.put("baseline", Files.readString(baseline));
        audit("--jobs", jobs, "--waivers", waivers, "--baseline", baseline);
        try (Stream<Path> all = Files.list(directory.resolve("out"))) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }

    @ParameterizedTest(name = "{0} becomes {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            soon | soon  |
            soon | later | with "--waivers": "
            """)
    void goesOnOnlyWithTheSameWaivers(String word, String replacement, String difference) throws IOException {
        audit("--waivers", waivers);
        Path run = directory.resolve("out/audit.json");
        Files.writeString(run, Files.readString(run).replace("complete", "running"));
        Files.writeString(waivers, WAIVERS.replace(word, replacement));

        Run resumed = Run.of("audit", directory.resolve("in"), "--out", directory.resolve("out"), "--resume",
                "--waivers", waivers);

        assertThat(resumed.code()).isEqualTo(difference == null ? 1 : 2);
        assertThat(resumed.why()).contains(difference == null ? "" : difference);
    }

    @Test
    void refusesAWaiverThatNamesTopologiesForWhatSeveralOfThemShow() throws IOException {
        Files.writeString(waivers, WAIVERS.replace("topology: \"*\", subject: C1", "topology: south, subject: C1"));

        Run run = audit("--waivers", waivers);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("topology must be * where findings are of several topologies, as those of"
                + " portfolio/shared-code, was \"south\"");
    }
}
