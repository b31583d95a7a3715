package dev.rightful.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.rightful.Vocabulary;
import dev.rightful.bench.LargeTopology.Shape;
import dev.rightful.evaluation.Evaluation;
import dev.rightful.evaluation.Options;
import dev.rightful.finding.Assessment;
import dev.rightful.finding.OperationVerdict;
import dev.rightful.finding.Verdict;
import dev.rightful.input.Limits;
import dev.rightful.input.Problem;
import dev.rightful.input.ReadResult;
import dev.rightful.input.Syntax;
import dev.rightful.input.TopologyReader;
import dev.rightful.model.Link;
import dev.rightful.model.Topology;
import dev.rightful.rights.BuiltIn;
import dev.rightful.rights.Rights;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LargeTopologyTest {

    private static final Rights RIGHTS = BuiltIn.rights();

    @TempDir private Path directory;

    @Test
    void hasAsManyLinksAsSitesAndOneFindingInAThousandSubjects() throws IOException {
        Topology topology = topology(LargeTopology.of(20_000));

        Assessment assessment = judge(topology);

        int subjects = assessment.links().size() + assessment.operations().size() + assessment.sites().size();
        assertThat(topology.sites()).hasSize(20_000);
        assertThat(topology.links()).hasSize(20_000);
        assertThat(topology.parties()).hasSize(500);
        assertThat(assessment.findings().size() * 1000.0 / subjects).isBetween(0.5, 2.0);
    }

    @Test
    void hasEveryMechanismAndEveryTypeOfLink() throws IOException {
        Topology topology = topology(new LargeTopology(20_000, 1, Shape.MIXED, 1000, 100, 1, false));

        Assessment assessment = judge(topology);

        assertThat(assessment.operations().stream().map(OperationVerdict::mechanism).distinct())
                .containsExactlyInAnyOrder("local", "direct", "federation", "interconnect");
        assertThat(assessment.operations().stream().map(OperationVerdict::relation).distinct())
                .containsExactlyInAnyOrder("self", "affiliate", "third-party", "law-enforcement");
        assertThat(topology.links().stream().map(Link::type).distinct())
                .containsExactlyInAnyOrder("federation", "interconnect", "failover", "smart-wall");
    }

    @ParameterizedTest
    @EnumSource(value = Shape.class, names = "MIXED", mode = EnumSource.Mode.EXCLUDE)
    void isInOrderInTheUnusualShapes(Shape shape) throws IOException {
        Topology topology = topology(new LargeTopology(300, 1, shape, 20, 500, 1, false));

        Assessment assessment = judge(topology);

        assertThat(topology.sites()).hasSize(300);
        assertThat(topology.links()).hasSize(299);
        assertThat(assessment.verdict()).isEqualTo(Verdict.GRANTED);
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "7, 1", "50, 0.5", "1000, 1.5"})
    void hasTheNumbersAskedFor(int sites, double links) throws IOException {
        Topology topology = topology(new LargeTopology(sites, links, Shape.MIXED, 1000, 500, 1, false));

        assertThat(topology.sites()).hasSize(sites);
        assertThat(topology.links()).hasSize((int) Math.round(sites * links));
    }

    @Test
    void saysTheSameInYamlAndJson() throws IOException {
        LargeTopology topology = LargeTopology.of(200);

        Topology yaml = read(topology, "yaml").topology();
        Topology json = read(topology, "json").topology();

        assertThat(yaml).usingRecursiveComparison().ignoringFieldsMatchingRegexes(".*span").isEqualTo(json);
    }

    @Test
    void dependsOnTheSeedOnly() throws IOException {
        Path one = directory.resolve("one.json");
        Path same = directory.resolve("same.json");
        Path other = directory.resolve("other.json");

        LargeTopology.of(500).write(one);
        LargeTopology.of(500).write(same);
        new LargeTopology(500, 1, Shape.MIXED, 1000, 500, 2, false).write(other);

        assertThat(same).hasSameBinaryContentAs(one);
        assertThat(Files.size(other)).isCloseTo(Files.size(one), withinPercentage(10));
        assertThat(Files.mismatch(one, other)).isNotEqualTo(-1);
    }

    @Test
    void aMistakeInTheLastSiteOfALargeDocumentIsRefusedWithItsLine() throws IOException {
        Path file = directory.resolve("broken.json");
        LargeTopology.of(20_000).withMistake().write(file);

        ReadResult result = read(file);

        assertThat(result).isInstanceOfSatisfying(ReadResult.Refused.class, refused -> assertThat(refused.problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(lineOfMistake(file));
                    assertThat(problem).extracting(Problem::message)
                            .asString()
                            .contains("corporat")
                            .contains(
                                    "did you mean \"corporate\"");
                }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.json b.json", "x.txt", "--sites 0 x.json", "--sites many x.json",
            "--links -1 x.json", "--links NaN x.json", "--shape round x.json", "--operators 0 x.json", "--seed",
            "--parties 0 x.json", "--broken perhaps x.json", "--size 3 x.json", "--sites 1 --sites 2 x.json",
            "--sites 10000000 --parties 1 x.json", "no-such-directory/x.json"})
    void nonsenseIsRefusedWithALineThatSaysWhy(String arguments) {
        String err = refused(() -> LargeTopology.run(split(arguments)));

        assertThat(err.lines().findFirst().orElse("")).startsWith("LargeTopology: ").hasSizeGreaterThan(30);
        assertThat(Path.of("x.json")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--parts warm", "--parts cold,,large", "--sites 10", "--runs 0", "--large-runs x",
            "--peer-topologies 1", "cold", "--fast yes"})
    void theBenchmarkRefusesNonsense(String arguments) {
        String err = refused(() -> Benchmark.run(split(arguments)));

        assertThat(err.lines().findFirst().orElse("")).startsWith("Benchmark: ").hasSizeGreaterThan(30);
    }

    private interface Main {
        int run() throws IOException;
    }

    private static String refused(Main main) {
        PrintStream before = System.err;
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            assertThat(main.run()).isEqualTo(2);
        } catch (IOException e) {
            throw new AssertionError(e);
        } finally {
            System.setErr(before);
        }
        return err.toString(StandardCharsets.UTF_8);
    }

    private static String[] split(String arguments) {
        return arguments.isEmpty() ? new String[0] : arguments.split(" ", -1);
    }

    private static long lineOfMistake(Path file) {
        try {
            return LargeTopology.lineOfMistake(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Topology topology(LargeTopology topology) throws IOException {
        return read(topology, "json").topology();
    }

    private ReadResult.Read read(LargeTopology topology, String ending) throws IOException {
        Path file = directory.resolve("topology." + ending);
        topology.write(file);
        ReadResult result = read(file);
        assertThat(result).as("%s", result instanceof ReadResult.Refused refused ? refused.problems() : "read")
                .isInstanceOf(ReadResult.Read.class);
        return (ReadResult.Read) result;
    }

    private static ReadResult read(Path file) throws IOException {
        TopologyReader reader = new TopologyReader(Vocabulary.of(RIGHTS), Limits.DEFAULT);
        try (InputStream in = Files.newInputStream(file)) {
            return reader.read(in, file.toString().endsWith("yaml") ? Syntax.YAML : Syntax.JSON);
        }
    }

    private static Assessment judge(Topology topology) {
        return new Evaluation(RIGHTS).judge(topology, Options.at(LocalDate.parse(LargeTopology.AS_OF)));
    }
}
