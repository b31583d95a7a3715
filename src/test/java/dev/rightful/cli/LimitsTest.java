package dev.rightful.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A document that holds more than was allowed is refused as a whole, alone, and with the flag that allows it. */
class LimitsTest {

    /** Three sites, two links and five findings, all of them violations. */
    private static final String DOCUMENT = """
            {"topology": "three", "asOf": "2024-03-01", "licences": [], "sites": [
             {"id": "a", "product": "corporate", "release": "2023 R2", "licensee": "x", "slc": "C1"},
             {"id": "b", "product": "corporate", "release": "2023 R2", "licensee": "x", "slc": "C2"},
             {"id": "c", "product": "corporate", "release": "2023 R2", "licensee": "x", "slc": "C3"}],
             "links": [{"type": "federation", "parent": "a", "child": "b"},
             {"type": "federation", "parent": "a", "child": "c"}], "meta": {"deep": [[[]]]}}
            """;

    private static final String SMALL =
            "topology: small\nasOf: 2024-03-01\nsites: [{ id: s, product: corporate, licensee: l }]\n";

    @TempDir private Path directory;

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|',
            textBlock = """
                    --max-bytes    | 100 | 1:1 the document is larger than the limit of 100 bytes; raise it with --max-bytes
                    --max-depth    | 4   | 6:75 more than 4 objects and lists are open here, which is the limit; raise it with --max-depth
                    --max-sites    | 2   | 4:2 there are more than 2 sites, which is the limit; raise it with --max-sites
                    --max-links    | 1   | 6:2 there are more than 1 links, which is the limit; raise it with --max-links
                    --max-findings | 4   | 1:1 there are more than 4 findings, which is the limit; raise it with --max-findings
                    """)
    void aLimitCostsTheDocumentThatIsOverItAndNoOther(String flag, int limit, String problem) throws IOException {
        Path over = Documents.write(directory, "over.json", DOCUMENT);
        Path under = Documents.write(directory, "under.yaml", SMALL);
        Path json = directory.resolve("report.json");

        Run run = Run.of("check", flag, limit, over, under, "--format", "text", "--format", "json=" + json, "--quiet");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("""
                %s:%s
                rightful: 1 of 2 documents could not be judged
                """.formatted(over, problem.replaceFirst(" ", ": ")));
        assertThat(run.out().lines()).hasSize(2)
                .anyMatch(line -> line.contains("over.json: errors: 1"))
                .anyMatch(line -> line.contains("under.yaml: small, findings: "));
        assertThat(Files.readString(json)).contains("raise it with " + flag, "\"small\"").doesNotContain("\"three\"");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"--max-depth,5", "--max-sites,3", "--max-links,2", "--max-findings,5"})
    void whatIsWithinTheLimitIsJudgedAsEver(String flag, int limit) throws IOException {
        Path file = Documents.write(directory, "x.json", DOCUMENT);
        Run unlimited = Run.of("check", file);

        Run run = Run.of("check", flag, limit, file);

        assertThat(run.out()).isEqualTo(unlimited.out()).contains("5 violated");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void findingsOnSitesAndOnOperationsCountTogether() throws IOException {
        Path file = Documents.write(directory, "x.yaml", """
                topology: two
                asOf: 2024-03-01
                licences: []
                sites: [{ id: s, product: corporate, licensee: l }]
                operators: [{ party: stranger, at: s }]
                """);

        Run over = Run.of("check", "--max-findings", "1", file);
        Run within = Run.of("check", "--max-findings", "2", file);

        assertThat(over.code()).isEqualTo(2);
        assertThat(over.err()).contains("there are more than 1 findings, which is the limit");
        assertThat(within.out()).contains("2 violated");
    }

    @Test
    void aLineOverTheLimitCostsThatLineOnly() throws IOException {
        String line = DOCUMENT.replace("\n", " ");
        String small = "{\"topology\": \"small\", \"asOf\": \"2024-03-01\", \"sites\": [{\"id\": \"a\", \"product\":"
                + " \"corporate\", \"licensee\": \"x\"}]}";
        Path lines = Documents.write(directory, "x.ndjson", small + "\n" + line + "\n" + small + "\n");

        Run run = Run.of("check", "--quiet", "--max-sites", "2", lines);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out().lines()).hasSize(3);
        assertThat(run.err()).contains("x.ndjson:2:", "more than 2 sites")
                .endsWith("1 of 3 documents could not be judged\n");
    }

    @ParameterizedTest
    @CsvSource({"timeline x.json", "compare x.json x.json"})
    void everyCommandThatReadsATopologyHeedsThem(String command) throws IOException {
        Path file = Documents.write(directory, "x.json", DOCUMENT);
        String words = command.replace("x.json", file.toString());

        Run read = Run.of((Object[]) (words + " --max-links 1").split(" ", -1));
        Run judged = Run.of((Object[]) (words + " --max-findings 4").split(" ", -1));

        assertThat(read.code()).isEqualTo(2);
        assertThat(read.err()).contains("more than 1 links, which is the limit; raise it with --max-links");
        assertThat(judged.code()).isEqualTo(2);
        assertThat(judged.out()).isEmpty();
        assertThat(judged.err()).isEqualTo(
                "rightful: there are more than 4 findings, which is the limit; raise it with --max-findings\n");
    }

    @Test
    void anExpectationMaySetLimitsButNoTime() throws IOException {
        Documents.write(directory, "x.json", DOCUMENT);
        Documents.write(directory, "x.expect.yaml", """
                args: [--max-sites, "2"]
                errors:
                  - { line: 4, column: 2, message: there are more than 2 sites }
                """);
        Documents.write(directory, "other/y.json", DOCUMENT);
        Documents.write(directory, "other/y.expect.yaml",
                "args: [--timeout, \"2\"]\nverdict: violated\nfindings: []\n");

        Run limited = Run.of("test", directory.resolve("x.expect.yaml"));
        Run timed = Run.of("test", directory.resolve("other"));

        assertThat(limited.out()).isEqualTo("1 passed, 0 failed\n");
        assertThat(timed.err()).contains("--timeout has no bearing on a verdict");
    }
}
