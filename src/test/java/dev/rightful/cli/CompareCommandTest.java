package dev.rightful.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.Golden;
import dev.rightful.report.ReportSchemaCheck;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompareCommandTest {

    private static final String BEFORE = """
            topology: plan-a
            title: Before the move
            asOf: 2024-03-01
            sites:
              - { id: hq, product: corporate, release: 2023 R2, licensee: acme, slc: C1, devices: 40 }
              - { id: oslo, product: expert, release: 2023 R2, licensee: acme, slc: C2, devices: 60 }
              - { id: turku, product: express-plus, release: 2023 R2, licensee: acme, slc: C3 }
            links:
              - { type: federation, parent: hq, child: oslo }
              - { type: federation, parent: hq, child: turku }
            operators: [{ party: guards, at: hq, reach: [] }]
            licences:
              - { product: corporate, site: hq }
              - { product: device, site: hq, quantity: 40 }
              - { product: expert, site: oslo }
              - { product: device, site: oslo, quantity: 50 }
              - { product: express-plus, site: turku }
            """;

    private static final String AFTER = """
            topology: plan-b
            asOf: 2024-03-01
            sites:
              - { id: hq, product: corporate, release: 2023 R2, licensee: acme, slc: C1, devices: 42 }
              - { id: oslo, product: expert, release: 2023 R2, licensee: acme, slc: C2, devices: 65 }
            links:
              - { type: federation, parent: hq, child: oslo }
            licences:
              - { product: corporate, site: hq }
              - { product: device, site: hq, quantity: 40 }
              - { product: expert, site: oslo }
              - { product: device, site: oslo, quantity: 50 }
            """;

    private static final String WALL_AND_PAIR =
            """
                    topology: wall-and-pair
                    asOf: 2024-03-01
                    sites:
                      - { id: hq, product: expert, release: 2022 R1, licensee: acme, slc: C1, servers: { management: [m1, m2] } }
                    links:
                      - { type: smart-wall, wall: lobby, site: hq }
                      - { type: failover, primary: m1, secondary: m2 }
                    licences:
                      - { product: expert, site: hq }
                      - { product: smart-wall-base, site: hq, obtained: transfer }
                    """;

    @TempDir private Path directory;

    @Test
    void tellsWhatIsNewChangedAndGoneBetweenTwoDesigns() throws IOException {
        Run run = Run.of("compare", before(), after());

        Golden.assertMatches("compare-designs.txt", withoutDirectory(run.out()));
        assertThat(run.code()).isEqualTo(1);
        assertThat(withoutDirectory(run.err())).isEqualTo("rightful: b.yaml is violated on 2024-03-01\n");
    }

    @Test
    void tellsDesignsApartToPrograms() throws IOException {
        Run run = Run.of("compare", "--format", "json", before(), after());

        Golden.assertMatches("compare-designs.json", withoutDirectory(run.out()));
        assertThat(ReportSchemaCheck.violations(run.out())).isEmpty();
    }

    @Test
    void explainsByTheParagraphWhatAnotherEditionChanges() throws IOException {
        Run run = Run.surroundedBy(Run.in(WALL_AND_PAIR))
                .with("compare", "-", "--edition", "2021-04-29", "--edition", "2023-04-28");

        Golden.assertMatches("compare-editions.txt", run.out());
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(run.err()).isEqualTo("rightful: - is violated under 2023-04-28 on 2024-03-01\n");
    }

    @Test
    void explainsItToPrograms() throws IOException {
        Run run = Run.surroundedBy(Run.in(WALL_AND_PAIR))
                .with("compare", "-", "--edition", "2023-04-28", "--edition", "2021-04-29", "--format", "json");

        Golden.assertMatches("compare-editions-backwards.json", run.out());
        assertThat(ReportSchemaCheck.violations(run.out())).isEmpty();
    }

    @Test
    void aDesignDiffersFromItselfInNothing() throws IOException {
        Path file = before();

        Run run = Run.of("compare", "--quiet", file, file);

        assertThat(run.out()).isEqualTo("VIOLATED -> VIOLATED: findings: 0 new, 0 changed, 0 gone\n");
    }

    @Test
    void comparesTwoDaysOfOneDesign() throws IOException {
        String text = AFTER.replace("devices: 42", "devices: 40")
                .replace("devices: 65", "devices: 50")
                .replace("quantity: 40", "quantity: 40, from: 2024-02-01");

        Run run = Run.surroundedBy(Run.in(text))
                .with("compare", "-", "--as-of", "2024-01-31", "--as-of", "2024-02-01", "--quiet");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("VIOLATED -> GRANTED: findings: 0 new, 0 changed, 1 gone\n");
    }

    @ParameterizedTest
    @CsvSource({"a.yaml b.yaml, 0", "b.yaml a.yaml, 1", "a.yaml b.yaml --fail-on undetermined, 0",
            "b.yaml a.yaml --fail-on never, 0"})
    void endsAsACheckOfTheSecondWould(String words, int code) throws IOException {
        Documents.write(directory, "a.yaml", Documents.VIOLATED);
        Documents.write(directory, "b.yaml", Documents.GRANTED);
        String[] given = ("compare " + words).split(" ", -1);
        for (int i = 1; i < 3; i++) {
            given[i] = directory.resolve(given[i]).toString();
        }

        Run run = Run.of((Object[]) given);

        assertThat(run.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void neitherSideMayBeUnsound(boolean first) throws IOException {
        Path good = before();
        Path bad = Documents.write(directory, "bad.yaml", Documents.BAD);

        Run run = first ? Run.of("compare", bad, good) : Run.of("compare", good, bad);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.why()).endsWith("bad.yaml could not be judged");
    }

    private Path before() throws IOException {
        return Documents.write(directory, "a.yaml", BEFORE);
    }

    private Path after() throws IOException {
        return Documents.write(directory, "b.yaml", AFTER);
    }

    private String withoutDirectory(String text) {
        return text.replace(directory.toString().replace('\\', '/') + "/", "");
    }
}
