package dev.rightful.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestCommandTest {

    private static final String BASE_IS_MISSING = """
            verdict: violated
            findings:
              - { rule: licence/base, subject: hq, verdict: violated,
                  clauses: [2023-04-28/general/software-licence-code] }
            """;

    @TempDir private Path directory;

    @Test
    void documentsWithMistakesAreRefusedAsExpected() {
        Run run = Run.of("test", "src/test/resources/dev/rightful/refused");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("1 passed, 0 failed\n");
    }

    @Test
    void passesWhenEverythingIsAsExpected() throws IOException {
        Documents.write(directory, "a/violated.yaml", Documents.VIOLATED);
        Documents.write(directory, "a/violated.expect.yaml", BASE_IS_MISSING);
        Documents.write(directory, "a/violated.json", """
                {"topology": "bare", "asOf": "2024-03-01", "licences": [], "sites": [
                  {"id": "hq", "product": "corporate", "release": "2023 R2", "licensee": "nordmart", "slc": "C1"}]}
                """);
        Documents.write(directory, "b/granted.yaml", Documents.GRANTED);
        Documents.write(directory, "b/granted.expect.yaml", "verdict: granted\nfindings: []\n");
        Documents.write(directory, "without-expectation.yaml", Documents.UNDETERMINED);
        Documents.write(directory, ".hidden/x.expect.yaml", "nonsense");

        Run run = Run.of("test", directory);

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("3 passed, 0 failed\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void saysEveryDifference() throws IOException {
        Documents.write(directory, "x.yaml", Documents.VIOLATED);
        Documents.write(directory, "x.expect.yaml", """
                verdict: undetermined
                findings:
                  - rule: licence/holder
                    subject: C1
                    verdict: undetermined
                    clauses: [2023-04-28/general/affiliated-companies]
                """);
        Documents.write(directory, "y.yaml", Documents.VIOLATED);
        Documents.write(directory, "y.expect.yaml", """
                verdict: violated
                findings:
                  - rule: licence/base
                    subject: hq
                    verdict: undetermined
                    clauses: [2023-04-28/corporate/7, 2023-04-28/corporate/1]
                """);

        Run run = Run.of("test", directory);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().replace(directory.toString(), "")).isEqualTo(
                """
                        /x.yaml: differs from what is expected
                          verdict: expected undetermined, was violated
                          licence/holder of C1: expected undetermined by 2023-04-28/general/affiliated-companies, was not found
                          licence/base of hq: not expected, was violated by 2023-04-28/general/software-licence-code
                        /y.yaml: differs from what is expected
                          licence/base of hq: expected undetermined, was violated
                          licence/base of hq: expected the clauses 2023-04-28/corporate/1, 2023-04-28/corporate/7, were 2023-04-28/general/software-licence-code
                        0 passed, 2 failed
                        """);
        assertThat(run.err()).isEqualTo("rightful: 2 of 2 topologies differ from what is expected\n");
    }

    @Test
    void comparesTheErrorsOfADocumentThatIsRefused() throws IOException {
        Documents.write(directory, "right.yaml", Documents.BAD);
        Documents.write(directory, "right.expect.yaml", """
                errors:
                  - { line: 4, column: 15, message: did you mean "product"? }
                  - { line: 5, column: 11, message: duplicate id }
                """);
        Documents.write(directory, "wrong.yaml", Documents.BAD);
        Documents.write(directory, "wrong.expect.yaml", """
                errors:
                  - { line: 4, column: 14, message: produkt }
                  - { line: 5, column: 11, message: duplicate id }
                """);
        Documents.write(directory, "sound.yaml", Documents.GRANTED);
        Documents.write(directory, "sound.expect.yaml", "errors: [{ line: 1, column: 1, message: x }]\n");
        Documents.write(directory, "unsound.yaml", Documents.BAD);
        Documents.write(directory, "unsound.expect.yaml", "verdict: granted\nfindings: []\n");

        Run run = Run.of("test", directory);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().replace(directory.toString(), "")).isEqualTo("""
                /sound.yaml: differs from what is expected
                  expected to be refused, was judged granted
                /unsound.yaml: differs from what is expected
                  expected to be judged granted, was refused
                  error not expected, was 4:15: site "hq": unknown key "produkt", did you mean "product"?
                  error not expected, was 5:11: site "hq": duplicate id "hq": another site has it already
                /wrong.yaml: differs from what is expected
                  expected the error 4:14: … produkt …, was not found
                  error not expected, was 4:15: site "hq": unknown key "produkt", did you mean "product"?
                1 passed, 3 failed
                """);
    }

    @Test
    void judgesWithTheFlagsOfTheExpectation() throws IOException {
        Documents.write(directory, "x.yaml", Documents.UNDATED);
        Documents.write(directory, "x.expect.yaml", "verdict: granted\nfindings: []\nargs: [--as-of, 2024-03-01]\n");

        Run run = Run.of("test", directory.resolve("x.yaml"));

        assertThat(run.out()).isEqualTo("1 passed, 0 failed\n");
    }

    @Test
    void looksForFilesBesideTheExpectationThatNamesThem() throws IOException {
        Documents.write(directory, "addendum.ttl", """
                @base <https://rightful.example/> .
                @prefix rf: <https://rightful.example/vocabulary#> .
                @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
                @prefix odrl: <http://www.w3.org/ns/odrl/2/> .
                <edition/acme-2024> a rf:Edition, odrl:Agreement ;
                    rf:issued "2024-01-01"^^xsd:date ;
                    rf:basedOn <edition/2023-04-28> .
                """);
        Documents.write(directory, "x.yaml", Documents.VIOLATED);
        Documents.write(directory, "x.expect.yaml",
                BASE_IS_MISSING.replace("2023-04-28/", "acme-2024/")
                        + "args: [--ontology, addendum.ttl, --edition, acme-2024]\n");

        Run run = Run.of("test", directory);

        assertThat(run.out() + run.err()).isEqualTo("1 passed, 0 failed\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                    verdict: grated; findings: []                      | :1:10: expectation: unknown verdict "grated", did you mean "granted"?
                    verdict: granted                                   | :1:1: expectation: key "findings" is missing
                    findings: []                                       | :1:1: expectation: key "verdict" is missing
                    verdict: granted; findings: []; finding: []        | :3:1: expectation: unknown key "finding", did you mean "findings"?
                    verdict: granted; findings: []; verdict: granted   | :3:1: expectation: duplicate key "verdict"
                    verdict: violated; findings: [{ rule: a, subject: b, verdict: violated }] | :2:12: finding 1: key "clauses" is missing
                    verdict: violated; findings: yes                   | :2:11: expectation: findings must be a list, was "yes"
                    errors: []                                         | :1:9: expectation: errors must be a list with at least one entry, was empty
                    errors: [{line: 1, column: x, message: y}]         | :1:28: error 1: column must be a whole number from 0 to 10000000, was "x"
                    verdict: granted; errors: [{line: 1, column: 1, message: y}] | :2:1: expectation: errors and a verdict exclude each other: a document with errors is not judged
                    - a                                                | :1:1: an expectation is an object, with keys such as verdict and findings
                    verdict: granted; findings: []; args: [--as-off]   | : args: check has no flag --as-off, did you mean --as-of?
                    verdict: granted; findings: []; args: [x.yaml]     | : args: only flags of check can be given, was "x.yaml"
                    verdict: granted; findings: []; args: [--format, json] | : args: --format has no bearing on a verdict
                    """)
    void brokenExpectationEndsInTwo(String expectation, String message) throws IOException {
        Documents.write(directory, "x.yaml", Documents.GRANTED);
        Path file = Documents.write(directory, "x.expect.yaml", expectation.replace("; ", "\n") + "\n");

        Run run = Run.of("test", directory);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(file + message + "\n").endsWith("rightful: an expectation cannot be used\n");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void expectationThatStandsAloneIsBroken() throws IOException {
        Path file = Documents.write(directory, "x.expect.yaml", "verdict: granted\nfindings: []\n");

        Run run = Run.of("test", directory);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("rightful: " + file
                + ": no topology stands beside it; it would be x.yaml\n");
    }

    @Test
    void nothingToCompareEndsInThree() throws IOException {
        Files.createDirectories(directory.resolve("empty"));

        Run run = Run.of("test", directory);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .isEqualTo("rightful: there was nothing to compare: no topology has an expectation\n");
    }
}
