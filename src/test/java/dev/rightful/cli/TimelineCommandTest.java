package dev.rightful.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.Golden;
import dev.rightful.report.ReportSchemaCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineCommandTest {

    private static final String TWO_OFFICES = """
            topology: two-offices
            title: Two offices
            asOf: 2024-03-01
            parties:
              - { id: daughter, accepted: [{ edition: 2023-04-28, on: 2024-05-02 }] }
              - { id: holding, owns: [{ party: acme, votes: 100 }, { party: daughter, votes: 60, to: 2025-12-31 }] }
            sites:
              - { id: hq, product: corporate, release: 2023 R2, licensee: acme, slc: C1, devices: 40 }
              - { id: oslo, product: expert, release: 2023 R2, licensee: acme, slc: C2, devices: 60 }
            links: [{ type: federation, parent: hq, child: oslo }]
            operators:
              - { party: guards, at: oslo, from: 2024-09-01, to: 2024-12-31 }
              - { party: daughter, at: hq }
            licences:
              - { product: corporate, site: hq }
              - { product: device, site: hq, quantity: 40 }
              - { product: expert, site: oslo }
              - { product: device, site: oslo, quantity: 60, to: 2024-06-30 }
            """;

    /** Granted in March and April 2024. */
    private static final String TWO_MONTHS = """
            topology: two-months
            sites:
              - { id: hq, product: corporate, release: 2023 R2, licensee: acme, slc: C1 }
            licences:
              - { product: corporate, slc: C1, from: 2024-03-01, to: 2024-04-30 }
            """;

    private static final String ALWAYS = TWO_MONTHS.replace(", from: 2024-03-01, to: 2024-04-30", "");

    @TempDir private Path directory;

    @Test
    void tellsDayByDayWhatChangesAndWhy() throws IOException {
        Run run = of(TWO_OFFICES, "--no-color");

        Golden.assertMatches("timeline.txt", run.out());
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("rightful: - is violated on 2024-03-01\n");
    }

    @Test
    void tellsItToPrograms() throws IOException {
        Run run = of(TWO_OFFICES, "--format", "json", "--to", "2024-12-31");

        Golden.assertMatches("timeline.json", run.out());
        assertThat(ReportSchemaCheck.violations(run.out())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    2024-03-01 | 2024-04-30 | 0 | Granted on every day of the window.
                    2024-03-31 | 2024-05-01 | 1 | Granted until 2024-04-30. The first day it is not granted any more is 2024-05-01.
                    2024-01-01 | 2024-02-29 | 1 | Not granted on any day of the window.
                    2024-01-01 | 2024-04-30 | 1 | Not granted at the start, but from 2024-03-01 on.
                    2024-01-01 | 2024-05-01 | 1 | Not granted at the start, but from 2024-03-01 on. The first day it is not granted any more is 2024-05-01.
                    """)
    void bothEndsOfTheWindowBelongToIt(String from, String to, int code, String conclusion) {
        Run run = of(TWO_MONTHS, "--from", from, "--to", to);

        assertThat(run.code()).isEqualTo(code);
        assertThat(run.out().replace('\n', ' ')).endsWith("\n\n".replace('\n', ' ') + conclusion + " ");
    }

    @Test
    void beginsTodayWhereNothingSaysAnotherDayAndGoesOnWhileAnythingCanChange() {
        Run run = of(TWO_MONTHS, "--quiet");

        assertThat(run.out()).isEqualTo("""
                2024-02-29  VIOLATED      at the start
                2024-03-01  GRANTED       changes: 1
                2024-05-01  VIOLATED      changes: 1
                """);
    }

    @Test
    void aTimelineWithoutChangesIsGrantedThroughout() {
        Run run = of(ALWAYS);

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).endsWith("\nGranted on every day of the window.\n");
    }

    @ParameterizedTest
    @CsvSource({"violated, 1", "never, 0", "undetermined, 1"})
    void theWorstDayOfTheWindowDecides(String failOn, int code) {
        Run run = of(TWO_MONTHS, "--from", "2024-03-01", "--fail-on", failOn);

        assertThat(run.code()).isEqualTo(code);
        assertThat(run.err()).isEqualTo(code == 0 ? "" : "rightful: - is violated on 2024-05-01\n");
    }

    @Test
    void plannedLicencesCountWhenTheyAreAssumed() {
        String planned = TWO_MONTHS.replace("to: 2024-04-30", "status: planned");

        Run without = of(planned, "--quiet");
        Run assumed = of(planned, "--quiet", "--assume-planned");

        assertThat(without.out()).hasLineCount(1);
        assertThat(assumed.out()).endsWith("2024-03-01  GRANTED       changes: 1\n");
    }

    @Test
    void writesSeveralFormatsAtOnce() throws IOException {
        Path file = directory.resolve("timeline.json");

        Run run = of(ALWAYS, "--format", "text", "--format", "json=" + file);

        assertThat(run.out()).startsWith("two-months\n");
        assertThat(Files.readString(file)).startsWith("{\n  \"format\": \"rightful-timeline/1\"");
    }

    @Test
    void coloursVerdictsOnATerminalOnly() {
        Run plain = of(ALWAYS);
        Run coloured = Run.surroundedBy(usual -> Run.terminal(Map.of()).of(Run.in(ALWAYS).of(usual)))
                .with("timeline", "-");

        assertThat(plain.out()).doesNotContain("\u001b");
        assertThat(coloured.out()).contains("\u001b[1;32mGRANTED\u001b[0m");
    }

    @Test
    void aFileThatIsNoTopologyIsRefused() throws IOException {
        Path bad = Documents.write(directory, "bad.yaml", Documents.BAD);

        Run run = Run.of("timeline", bad);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("bad.yaml:4:15: site \"hq\": unknown key \"produkt\"")
                .endsWith("bad.yaml could not be judged\n");
    }

    @Test
    void takesOneTopology() throws IOException {
        Path lines = Documents.write(directory, "lines.ndjson", "{}\n{}\n");

        Run several = Run.of("timeline", lines);
        Run all = Run.of("timeline", directory);

        assertThat(several.code()).isEqualTo(2);
        assertThat(several.err()).endsWith("lines.ndjson holds 2 topologies; timeline takes one\n");
        assertThat(all.code()).isEqualTo(2);
        assertThat(all.err()).endsWith(" is a directory; timeline takes a file\n");
    }

    private static Run of(String text, String... flags) {
        Object[] words = new Object[flags.length + 2];
        words[0] = "timeline";
        words[1] = "-";
        System.arraycopy(flags, 0, words, 2, flags.length);
        return Run.surroundedBy(Run.in(text)).with(words);
    }
}
