package dev.rightful.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.Vocabulary;
import dev.rightful.expectation.Expected;
import dev.rightful.finding.Reading;
import dev.rightful.input.Expectation;
import dev.rightful.input.ExpectationReader;
import dev.rightful.input.Inputs;
import dev.rightful.input.Limits;
import dev.rightful.input.ReadResult;
import dev.rightful.input.TopologyReader;
import dev.rightful.model.Topology;
import dev.rightful.ontology.OntologyReader;
import dev.rightful.rights.BuiltIn;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The reference evaluator judges each topology of the project as the expectation beside it says. */
class ReferenceTest {

    private static final Path TOPOLOGIES = Path.of("topologies");
    private static final Map<List<Path>, Reference> REFERENCES = new HashMap<>();

    @TestFactory
    Stream<DynamicTest> topologyIsJudgedAsExpected() throws IOException {
        return Expected.in(TOPOLOGIES)
                .stream()
                .filter(each -> expectation(each).verdict() != null)
                .map(each -> DynamicTest.dynamicTest(each.topology().toString(), each.topology().toUri(),
                        () -> assertExpected(each)));
    }

    private static void assertExpected(Expected expected) throws IOException {
        Expectation expectation = expectation(expected);
        Topology topology = topology(expected.topology());

        Opinion opinion = reference(added(expected, expectation.args())).judge(topology, settings(topology,
                expectation.args()));

        assertThat(found(opinion)).containsExactlyElementsOf(expected(expectation));
        assertThat(opinion.verdict().word()).isEqualTo(expectation.verdict());
    }

    private static Set<String> found(Opinion opinion) {
        Set<String> found = new TreeSet<>();
        opinion.findings()
                .forEach(each -> found.add("%s of %s: %s by %s".formatted(each.rule(), each.subject().id(),
                        each.verdict().word(), each.clauses())));
        return found;
    }

    private static Set<String> expected(Expectation expectation) {
        Set<String> expected = new TreeSet<>();
        expectation.findings()
                .forEach(
                        each -> expected.add("%s of %s: %s by %s".formatted(each.rule(), each.subject(), each.verdict(),
                                new TreeSet<>(each.clauses()))));
        return expected;
    }

    private static Expectation expectation(Expected expected) {
        try (InputStream in = Files.newInputStream(expected.expectation())) {
            return ((ExpectationReader.Result.Read) ExpectationReader.read(in)).expectation();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Topology topology(Path file) {
        List<Topology> topologies = new ArrayList<>();
        TopologyReader reader = new TopologyReader(Vocabulary.of(BuiltIn.rights()), Limits.DEFAULT);
        Inputs.expand(List.of(file.toString()), InputStream.nullInputStream())
                .forEach(input -> reader.read(input,
                        document -> topologies.add(((ReadResult.Read) document.result()).topology())));
        return topologies.get(0);
    }

    private static Reference reference(List<Path> added) throws IOException {
        Reference known = REFERENCES.get(added);
        if (known == null) {
            known = new Reference(OntologyReader.model(added));
            REFERENCES.put(added, known);
        }
        return known;
    }

    private static List<Path> added(Expected expected, List<String> args) {
        String file = argument(args, "--ontology");
        return file == null ? List.of() : List.of(expected.expectation().resolveSibling(file));
    }

    private static Settings settings(Topology topology, List<String> args) {
        String day = argument(args, "--as-of");
        LocalDate asOf = day == null ? Objects.requireNonNull(topology.asOf()) : LocalDate.parse(day);
        String word = argument(args, "--reading");
        Reading reading = Reading.OPEN;
        for (Reading each : Reading.values()) {
            reading = each.word().equals(word) ? each : reading;
        }
        return new Settings(asOf, reading, args.contains("--assume-planned"), argument(args, "--edition"));
    }

    private static @Nullable String argument(List<String> args, String flag) {
        int place = args.indexOf(flag);
        return place < 0 ? null : args.get(place + 1);
    }
}
