package dev.rightful.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                    chekc x.yaml                              | "chekc" is no command, did you mean check?
                    frobnicate                                | "frobnicate" is no command; there are check, audit, plan, timeline, compare, explain, rules, clauses, schema, init, test, waiver, export or import
                    --quiet                                   | the flag --quiet is no command; there are check, audit, plan, timeline, compare, explain, rules, clauses, schema, init, test, waiver, export or import
                    check                                     | check what? Name a file, a directory, or - for standard input
                    check --formt json x.yaml                 | check has no flag --formt, did you mean --format?
                    check -x x.yaml                           | check has no flag -x; rightful check --help lists them
                    check --format jsn x.yaml                 | --format is text, json, sarif, junit, github, markdown, csv, html or svg, was "jsn", did you mean json?
                    check --format json= x.yaml               | --format json= lacks the path of the file
                    check --format json --format text x.yaml  | only one format can go to standard output; --format text=PATH writes a file
                    check --format json=a --format text=./a x | two formats cannot go to ./a
                    check --as-of yesterday x.yaml            | --as-of is a date such as 2024-03-01, was "yesterday"
                    check --as-of                             | --as-of needs a value: --as-of DATE
                    check --as-of --quiet x.yaml              | --as-of needs a value: --as-of DATE
                    check --reading=strickt x.yaml            | --reading is strict or lenient, was "strickt", did you mean strict?
                    check --edition 2023-04-82 x.yaml         | --edition is 2021-04-29 or 2023-04-28, was "2023-04-82", did you mean 2023-04-28?
                    check --fail-on warnings x.yaml           | --fail-on is violated, undetermined or never, was "warnings"
                    check --lang tlh x.yaml                   | --lang is en, nl or bg, was "tlh"
                    check --lang ../x x.yaml                  | --lang is en, nl or bg, was "../x"
                    check --lang NL x.yaml                    | --lang is en, nl or bg, was "NL", did you mean nl?
                    check --lang ln x.yaml                    | --lang is en, nl or bg, was "ln", did you mean nl?
                    check --lang bn x.yaml                    | --lang is en, nl or bg, was "bn", did you mean bg?
                    rules --lang nl-BE                        | --lang is en, nl or bg, was "nl-BE", did you mean nl?
                    clauses --lang Dutch                      | --lang is en, nl or bg, was "Dutch", did you mean nl?
                    explain --lang bulgarien O7               | --lang is en, nl or bg, was "bulgarien", did you mean bg?
                    rules --lang български                    | --lang is en, nl or bg, was "български", did you mean bg?
                    check --max-bytes 1k x.yaml               | --max-bytes is a number of bytes from 1, was "1k"
                    check --max-bytes 0 x.yaml                | --max-bytes is a number of bytes from 1, was "0"
                    check --max-depth 1001 x.yaml             | --max-depth is a number from 1 to 1000, was "1001"
                    check --max-sites x x.yaml                | --max-sites is a number from 1 to 2147483647, was "x"
                    check --timeout 0 x.yaml                  | --timeout is a number of seconds from 1 to 2147483647, was "0"
                    explain --timeout 1.5 O7                  | --timeout is a number of seconds from 1 to 2147483647, was "1.5"
                    check --quiet=yes x.yaml                  | --quiet takes no value, was given "yes"
                    check --quiet --verbose x.yaml            | --quiet and --verbose exclude each other
                    check --reading strict --reading lenient x| --reading is given twice, as "strict" and as "lenient"
                    check --ontology missing.ttl x.yaml       | missing.ttl: there is no such file
                    check --as-of 2023-02-29 x.yaml           | --as-of is a date such as 2024-03-01, was "2023-02-29", did you mean 2023-02-28?
                    check --as-of 2024-3-1 x.yaml             | --as-of is a date such as 2024-03-01, was "2024-3-1", did you mean 2024-03-01?
                    check --as-of 31.12.2024 x.yaml           | --as-of is a date such as 2024-03-01, was "31.12.2024", did you mean 2024-12-31?
                    check --as-of 2024-13-01 x.yaml           | --as-of is a date such as 2024-03-01, was "2024-13-01", did you mean 2024-12-01?
                    check --as-of +12024-03-01 x.yaml         | --as-of is a date such as 2024-03-01, was "+12024-03-01"
                    plan                                      | plan takes one file, or - for standard input; was given none
                    plan x.yaml --format html                 | --format is text, json, csv or xlsx, was "html"
                    plan x.yaml --prices none.csv             | none.csv cannot be read: there is no such file
                    plan x.yaml --prices ontology             | ontology cannot be read: it is a directory
                    plan x.yaml --price p.csv                 | plan has no flag --price, did you mean --prices?
                    timeline                                  | timeline takes one file, or - for standard input; was given none
                    timeline a.yaml b.yaml                    | timeline takes one file, or - for standard input; was given a.yaml b.yaml
                    timeline x.yaml --from 2024-02-30         | --from is a date such as 2024-03-01, was "2024-02-30", did you mean 2024-02-29?
                    timeline x.yaml --until 2024-02-28        | timeline has no flag --until; rightful timeline --help lists them
                    timeline x.yaml --edition 2023-04-82      | --edition is 2021-04-29 or 2023-04-28, was "2023-04-82", did you mean 2023-04-28?
                    timeline x.yaml --format jsn              | --format is text or json, was "jsn", did you mean json?
                    timeline topologies/examples/city-ring.yaml --from 2024-02-02 --to 2024-02-01 | --to 2024-02-01 is before --from 2024-02-02
                    timeline topologies/examples/city-ring.yaml --to 2024-02-01 | --to 2024-02-01 is before 2024-05-06, the day to begin at; --from tells another
                    compare                                   | compare what with what? Name two files, or one and two of --edition or --as-of
                    compare a.yaml                            | compare what with what? Name two files, or one and two of --edition or --as-of
                    compare --edition 2021-04-29 --edition 2023-04-28 | compare what with what? Name two files, or one and two of --edition or --as-of
                    compare a.yaml b.yaml c.yaml              | compare takes two files, two of --edition or two of --as-of, was given 3
                    compare a.yaml --edition 2021-04-29 --edition 2023-04-82 | --edition is 2021-04-29 or 2023-04-28, was "2023-04-82", did you mean 2023-04-28?
                    compare a.yaml --as-of 2024-01-01 --as-of 2024-1-31 | --as-of is a date such as 2024-03-01, was "2024-1-31", did you mean 2024-01-31?
                    compare a.yaml topologies                 | topologies is a directory; compare takes a file
                    rules x                                   | rules takes no operand, was given "x"
                    clauses --edition 2022                    | --edition is 2021-04-29 or 2023-04-28, was "2022"
                    explain                                   | explain what? rightful rules and rightful clauses list what there is
                    explain federation/tre                    | no rule, clause or question is named "federation/tre", did you mean federation/tree?
                    explain 2023-04-28/corporate/77           | no rule, clause or question is named "2023-04-28/corporate/77", did you mean 2023-04-28/corporate/7?
                    explain xyz                               | no rule, clause or question is named "xyz"; rightful rules and rightful clauses list them
                    init a b                                  | init writes one file, was given a b
                    export                                    | export takes one file, or - for standard input; was given none
                    export a.yaml b.yaml                      | export takes one file, or - for standard input; was given a.yaml b.yaml
                    export topologies                         | topologies is a directory; export takes a file
                    export a.yaml --to turtel                 | --to is turtle, json or yaml, was "turtel", did you mean turtle?
                    export a.yaml --to turtle --to json       | only one format can go to standard output; --to json=PATH writes a file
                    import                                    | import takes one file, or - for standard input; was given none
                    import topologies                         | topologies is a directory; import takes a file
                    import a.ttl                              | a.ttl: there is no such file
                    import a.ttl --from rdfxml                | --from is turtle, was "rdfxml"
                    import a.ttl --to turtle                  | --to is yaml or json, was "turtle"
                    waiver                                    | waiver is followed by add, list or lint, was nothing
                    waiver lnt w.yaml                         | waiver is followed by add, list or lint, was "lnt", did you mean lint?
                    waiver lint                               | waiver lint takes one file or more, was given none
                    waiver list a.yaml b.yaml                 | waiver list takes one file, was given a.yaml b.yaml
                    waiver lint w.yaml --rule x               | --rule goes with waiver add, not with waiver lint
                    waiver add w.yaml --soon 3                | --soon goes with waiver list, not with waiver add
                    waiver list w.yaml --soon never           | --soon is a number of days, was "never"
                    waiver lint missing.yaml                  | missing.yaml: there is no such file
                    waiver add waivers.txt                    | waivers.txt: waivers stand in a file that ends in .yaml, .yml or .json
                    check --waivers missing.yaml x.yaml       | missing.yaml: there is no such file
                    check --waivers topologies x.yaml         | topologies is a directory; name a file
                    check --baseline missing.json x.yaml      | missing.json: there is no such file; --update-baseline writes it
                    check --update-baseline x.yaml            | --update-baseline updates what? --baseline FILE names it
                    schema --report --waivers                 | --report and --waivers exclude each other
                    test no-such-directory                    | there is no file or directory no-such-directory
                    """)
    void errorIsOneLineThatSaysWhatWouldBeRight(String words, String message) {
        Run run = Run.of((Object[]) words.split(" ", -1));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("rightful: " + message + "\n");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void nothingIsNoCommand() {
        Run run = Run.of();

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("rightful: tell what to do: check, audit, plan, timeline, compare, explain, rules, clauses,"
                        + " schema, init, test, waiver, export or import; rightful --help tells more\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "help"})
    void helpNamesEveryCommandOnAPage(String words) {
        Run run = Run.of(words);

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).hasSizeBetween(20, 48).allMatch(line -> line.length() <= 80);
        assertThat(run.out()).contains("Usage: rightful ", "--help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check --help", "check x.yaml --help", "check -h", "explain --help",
            "rules --help", "clauses --help", "audit --help", "plan --help", "timeline --help", "compare --help",
            "schema --help", "init --help", "test --help", "waiver --help", "export --help", "import --help"})
    void helpOnACommandFitsOnAScreen(String words) {
        Run run = Run.of((Object[]) words.split(" ", -1));

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).hasSizeBetween(3, 40).allMatch(line -> line.length() <= 80);
        assertThat(run.out()).contains("Usage: rightful ", "--help");
    }

    @Test
    void helpNamesEveryCommand() {
        Run run = Run.of("--help");

        for (String command : List.of("check", "audit", "plan", "timeline", "compare", "explain", "rules", "clauses",
                "schema", "init", "test", "waiver", "export", "import")) {
            assertThat(run.out()).contains("\n  " + command + " ");
        }
    }

    @Test
    void tellsItsVersion() {
        Run run = Run.of("--version");

        assertThat(run.code()).isZero();
        assertThat(run.out()).matches("rightful [^\n]+\n");
    }

    @Test
    void everythingBehindTwoHyphensIsAnOperand() {
        Run run = Run.of("check", "--", "--quiet.yaml");

        assertThat(run.err()).startsWith("--quiet.yaml:1:1: there is no such file");
    }
}
