package dev.rightful.evaluation;

import static dev.rightful.graph.Networks.federation;
import static dev.rightful.graph.Networks.site;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.finding.Assessment;
import dev.rightful.finding.Finding;
import dev.rightful.finding.OperationVerdict;
import dev.rightful.graph.Growth;
import dev.rightful.graph.Networks;
import dev.rightful.model.Circumstances;
import dev.rightful.model.Holding;
import dev.rightful.model.Link;
import dev.rightful.model.Operator;
import dev.rightful.model.Party;
import dev.rightful.model.Period;
import dev.rightful.model.Premises;
import dev.rightful.model.Site;
import dev.rightful.model.Topology;
import dev.rightful.model.Votes;
import dev.rightful.rights.BuiltIn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Large deployments are judged without running out of stack, in time that grows with them and not with their square. */
class ScaleTest {

    private static final Evaluation EVALUATION = new Evaluation(BuiltIn.rights());

    private interface Shape {
        Topology of(int size);
    }

    static Stream<Arguments> shapes() {
        return Stream.of(Arguments.of("a chain of sites with premises", 50_000, (Shape) ScaleTest::chainWithPremises),
                Arguments.of("a ring of sites", 20_000, (Shape) ScaleTest::ring),
                Arguments.of("children of one parent", 20_000, (Shape) ScaleTest::children),
                Arguments.of("parallel Interconnect links", 50_000, (Shape) ScaleTest::parallelInterconnect),
                Arguments.of("Interconnect remotes of one central", 20_000, (Shape) ScaleTest::remotes),
                Arguments.of("premises of a chain of companies", 10_000, (Shape) ScaleTest::affiliatedOwners),
                Arguments.of("operators at the root of a thousand sites", 200, (Shape) ScaleTest::operators));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void theWorkGrowsWithTheDeployment(String name, int size, Shape shape) {
        Topology small = shape.of(size / 10);
        Topology large = shape.of(size);

        Growth.assertNearLinear(() -> judge(small), () -> judge(large));
    }

    @Test
    void everySiteOfAChainReachesThePremisesAtItsEnd() {
        Assessment assessment = judge(chainWithPremises(100_000));

        assertThat(assessment.operations()).hasSize(2 * 100_000 - 1);
        List<Finding> findings = assessment.findings()
                .stream()
                .filter(finding -> finding.rule().equals("premises/permission"))
                .toList();
        assertThat(findings).hasSize(100_000);
        assertThat(findings.get(0).path().length()).isEqualTo(100_000);
        assertThat(findings.get(0).path().sites()).hasSize(32).startsWith(id(0), id(1)).endsWith(id(99_999));
    }

    @Test
    void everyOperatorAtTheRootOperatesEverySite() {
        Assessment assessment = judge(operators(100));

        assertThat(assessment.operations().stream().filter(operation -> operation.party().startsWith("guard-")))
                .hasSize(100 * 1_000);
    }

    @Test
    void everyLinkOfARingIsShownTheWayRound() {
        Assessment assessment = judge(ring(10_000));

        assertThat(assessment.findings().stream().filter(finding -> finding.rule().equals("federation/tree")))
                .hasSize(10_000)
                .allMatch(finding -> finding.path().length() == 10_000);
    }

    @Test
    void parallelLinksAreJudgedOneByOneAndOperateASiteOnce() {
        Assessment assessment = judge(parallelInterconnect(100_000));

        assertThat(assessment.links()).hasSize(100_000);
        assertThat(assessment.operations()).extracting(OperationVerdict::mechanism)
                .containsExactlyInAnyOrder("local", "local", "interconnect");
    }

    private static Topology chainWithPremises(int size) {
        List<Site> sites = IntStream.range(0, size)
                .mapToObj(i -> watching(id(i), "licensee", "yard-" + i, i + 1 < size ? "licensee" : "neighbour"))
                .toList();
        return topology(List.of(), sites, chain(size), List.of());
    }

    private static Topology ring(int size) {
        List<Link> links = new ArrayList<>(chain(size));
        links.add(federation(id(size - 1), id(0)));
        return topology(List.of(), sites(size), links, List.of());
    }

    private static Topology children(int size) {
        return topology(List.of(), sites(size), star(size), List.of());
    }

    private static Topology parallelInterconnect(int size) {
        return topology(List.of(), sites(2),
                IntStream.range(0, size)
                        .mapToObj(i -> (Link) new Link.Interconnect("i" + i, id(0), id(1), 1, Networks.NOWHERE))
                        .toList(),
                List.of());
    }

    private static Topology remotes(int size) {
        List<Link> links = IntStream.range(1, size).mapToObj(i -> Networks.interconnect(id(0), id(i))).toList();
        return topology(List.of(), sites(size), links, List.of());
    }

    /** Each site watches premises of another company of a chain in which each wholly owns the next. */
    private static Topology affiliatedOwners(int size) {
        List<Party> parties = IntStream.range(0, size)
                .mapToObj(i -> company("c" + i, i + 1 < size ? List.of(wholly("c" + (i + 1))) : List.of()))
                .toList();
        List<Site> sites = IntStream.range(0, size)
                .mapToObj(i -> watching(id(i), "c" + i, "yard-" + i, "c" + (size - 1 - i)))
                .toList();
        return topology(parties, sites, List.of(), List.of());
    }

    private static Topology operators(int size) {
        List<Operator> operators = IntStream.range(0, size)
                .mapToObj(i -> new Operator("guard-" + i, id(0), null, false, null, Period.ALWAYS, Networks.NOWHERE))
                .toList();
        return topology(List.of(), sites(1_000), star(1_000), operators);
    }

    private static Assessment judge(Topology topology) {
        return EVALUATION.judge(topology, Options.at(LocalDate.of(2024, 5, 17)));
    }

    private static Topology topology(List<Party> parties, List<Site> sites, List<Link> links,
            List<Operator> operators) {
        return new Topology("large", null, null, parties, sites, links, operators, null, List.of());
    }

    private static String id(int number) {
        return "s" + (1_000_000 + number);
    }

    private static List<Site> sites(int size) {
        return IntStream.range(0, size).mapToObj(i -> site(id(i))).toList();
    }

    private static List<Link> chain(int size) {
        return IntStream.range(1, size).mapToObj(i -> federation(id(i - 1), id(i))).toList();
    }

    private static List<Link> star(int size) {
        return IntStream.range(1, size).mapToObj(i -> federation(id(0), id(i))).toList();
    }

    private static Site watching(String id, String licensee, String premises, String owner) {
        Site site = site(id, licensee);
        return new Site(id, null, site.product(), null, null, null, licensee, null, site.purpose(), null, null, null,
                null, List.of(new Premises(premises, owner, null, null, false, Networks.NOWHERE)), null, null, null,
                Circumstances.NONE, Networks.NOWHERE);
    }

    private static Party company(String id, List<Holding> owns) {
        return new Party(id, null, Party.Kind.COMPANY, null, owns, List.of(), List.of(), null, null);
    }

    private static Holding wholly(String owned) {
        return new Holding(owned, Votes.exactly(BigDecimal.valueOf(100)), Period.ALWAYS);
    }
}
