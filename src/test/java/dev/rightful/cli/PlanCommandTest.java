package dev.rightful.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.Golden;
import dev.rightful.report.ReportSchemaCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanCommandTest {

    private static final String PHASES = """
            topology: two-phases
            title: Two phases
            asOf: 2024-03-01
            sites:
              - { id: hq, product: corporate, release: 2023 R2, licensee: acme, slc: C1,
                  devices: [{ id: hall, kind: camera, count: 30 }, { kind: encoder, capacity: 24, channels: 10 }] }
              - { id: oslo, product: expert, release: 2023 R2, licensee: acme, slc: C2, devices: 60 }
            links:
              - { type: federation, parent: hq, child: oslo }
              - { type: interconnect, central: hq, remote: oslo, cameras: 12 }
              - { type: smart-wall, wall: control-room, site: hq }
            licences:
              - { product: corporate, site: hq, phase: phase 1 }
              - { product: device, site: hq, quantity: 20, phase: phase 1 }
              - { product: device, site: hq, quantity: 15, status: planned, phase: phase 10 }
              - { product: device, site: hq, quantity: 5, status: planned, phase: phase 2 }
              - { product: expert, site: oslo }
              - { product: device, site: oslo, quantity: 62, to: 2024-12-31 }
              - { product: interconnect-camera, site: hq, quantity: 12, obtained: subscription, to: 2024-06-30 }
              - { product: door, slc: OLD, quantity: 4, to: 2023-12-31 }
            """;

    private static final String PRICES = """
            product,unit price,currency,name,article number
            device,95.50,EUR,Device channel licence,XPDL-20
            corporate,1150,EUR,,
            """;

    @TempDir private Path directory;

    @Test
    void tellsWhatIsMissingWithItsPrice() throws IOException {
        Run run = plan(PHASES, "--prices", write("prices.csv", PRICES), "--no-color");

        Golden.assertMatches("plan.txt", run.out());
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.why()).isEqualTo("rightful: - lacks licences on 2024-03-01");
    }

    @Test
    void tellsEverythingThatNeedsALicence() throws IOException {
        Run run = plan(PHASES, "--verbose");

        Golden.assertMatches("plan-verbose.txt", run.out());
    }

    @Test
    void tellsItToPrograms() throws IOException {
        Run run = plan(PHASES, "--prices", write("prices.csv", PRICES), "--format", "json");

        Golden.assertMatches("plan.json", run.out());
        assertThat(ReportSchemaCheck.violations(run.out())).isEmpty();
    }

    @Test
    void tellsItToSpreadsheetsWithoutFormulas() throws IOException {
        Run run = plan(PHASES.replace("C1", "'=C1'"), "--format", "csv", "--prices",
                write("prices.csv", PRICES.replace("XPDL", "=XPDL")));

        Golden.assertMatches("plan.csv", run.out());
        assertThat(run.out()).contains("\"'=C1\"", "\"'=XPDL-20\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    devices: 40            | [{ product: corporate, site: hq }, { product: device, site: hq, quantity: 40 }] | 0 |
                    devices: 41            | [{ product: corporate, site: hq }, { product: device, site: hq, quantity: 40 }] | 1 | lacks licences
                    'devices: [{ kind: camera, addresses: 2 }]' | [{ product: corporate, site: hq }, { product: device, site: hq }] | 4 | may lack licences
                    """)
    void endsWithWhetherLicencesAreMissing(String devices, String licences, int code, String why) {
        Run run = plan("""
                topology: small
                asOf: 2024-03-01
                sites: [{ id: hq, product: corporate, release: 2023 R2, licensee: acme, slc: C1, %s }]
                licences: %s
                """.formatted(devices, licences));

        assertThat(run.code()).as(run.out()).isEqualTo(code);
        assertThat(run.err()).isEqualTo(why == null ? "" : "rightful: - %s on 2024-03-01\n".formatted(why));
    }

    @Test
    void countsPlannedLicencesWhereTheyAreAssumed() {
        Run open = plan(PHASES, "--quiet");
        Run assumed = plan(PHASES, "--quiet", "--assume-planned", "--reading", "lenient", "--as-of", "2024-03-02");

        assertThat(open.out()).isEqualTo("MISSING  -: Missing licences: 11–32.\n");
        assertThat(assumed.out()).isEqualTo("ENOUGH  -: No licence is missing.\n");
        assertThat(plan(PHASES, "--quiet", "--fail-on", "never").code()).isZero();
    }

    @Test
    void tellsEveryMistakeOfAPriceListAndWritesNothing() throws IOException {
        String prices = write("prices.csv", "product,unit price,currency\ndevise,1,EUR\ndevice,-2,USD\n");
        Path out = directory.resolve("plan.json");

        Run run = plan(PHASES, "--prices", prices, "--format", "json=" + out);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("""
                %1$s:2:1: no licence kind is named "devise", did you mean device?
                %1$s:3:8: a unit price must not be negative, was "-2"
                %1$s:3:11: a price list has one currency; USD is another than EUR in line 2
                rightful: %1$s is no price list that can be used
                """.formatted(prices));
        assertThat(run.out()).isEmpty();
        assertThat(directory.toFile().list()).containsExactly("prices.csv");
    }

    @Test
    void writesNothingWhereOneOfTheFilesCannotBeWritten() throws IOException {
        for (String format : List.of("csv", "xlsx")) {
            Run run = plan(PHASES, "--format", "json=" + directory.resolve("plan.json"), "--format",
                    format + "=" + directory.resolve("none/plan"));

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).isEqualTo("rightful: cannot write %s: there is no such directory\n"
                    .formatted(directory.resolve("none/plan")));
            assertThat(directory.toFile().list()).isEmpty();
        }
    }

    @Test
    void keepsBinaryOffATerminal() {
        Run run = Run.surroundedBy(Run.terminal(Map.of())).with("plan", "x.yaml", "--format", "xlsx");

        assertThat(run.err()).isEqualTo("rightful: xlsx is no text for a terminal; --format xlsx=PATH writes a file\n");
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text).toString();
    }

    private static Run plan(String document, String... flags) {
        List<Object> words = new ArrayList<>(List.of("plan", "-"));
        words.addAll(List.of(flags));
        return Run.surroundedBy(Run.in(document)).with(words.toArray());
    }
}
