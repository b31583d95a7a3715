package dev.rightful.graph;

import static dev.rightful.graph.Networks.chain;
import static dev.rightful.graph.Networks.federation;
import static dev.rightful.graph.Networks.id;
import static dev.rightful.graph.Networks.interconnect;
import static dev.rightful.graph.Networks.network;
import static dev.rightful.graph.Networks.ring;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.model.Link;
import dev.rightful.model.Site;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CyclesTest {

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @Test
    void aTreeHasNone() {
        List<Link> links = List.of(federation(id(0), id(1)), federation(id(0), id(2)), federation(id(1), id(3)));

        Cycles cycles = new Cycles(network(4, links), "federation");

        assertThat(cycles.find(0, 1)).isNull();
        assertThat(cycles.find(1, 3)).isNull();
    }

    @Test
    void aNetworkWithoutLinksOfTheTypeHasNone() {
        Network network = network(2, List.of(interconnect(id(0), id(1)), interconnect(id(1), id(0))));

        assertThat(new Cycles(network, "federation").find(0, 1)).isNull();
    }

    @Test
    void twoSitesThatIncludeEachOtherAreOne() {
        Cycles cycles = new Cycles(ring(2), "federation");

        assertThat(sites(cycles.find(0, 1))).containsExactly(0, 1);
        assertThat(sites(cycles.find(1, 0))).containsExactly(0, 1);
    }

    @Test
    void aLinkIntoACycleAndOneOutOfItLieOnNone() {
        List<Link> links = List.of(federation(id(0), id(1)), federation(id(1), id(2)), federation(id(2), id(1)),
                federation(id(2), id(3)));

        Cycles cycles = new Cycles(network(4, links), "federation");

        assertThat(cycles.find(0, 1)).isNull();
        assertThat(cycles.find(2, 3)).isNull();
        assertThat(sites(cycles.find(1, 2))).containsExactly(1, 2);
    }

    @Test
    void aCycleBeginsWithItsLeastId() {
        List<Link> links = List.of(federation(id(2), id(0)), federation(id(0), id(1)), federation(id(1), id(2)));

        assertThat(sites(new Cycles(network(3, links), "federation").find(2, 0))).containsExactly(0, 1, 2);
    }

    @Test
    void everyLinkOfAFigureOfEightIsShownItsOwnLoop() {
        // two loops that meet in 0
        List<Link> links = List.of(federation(id(0), id(1)), federation(id(1), id(0)), federation(id(0), id(2)),
                federation(id(2), id(3)), federation(id(3), id(0)));

        Cycles cycles = new Cycles(network(4, links), "federation");

        assertThat(sites(cycles.find(0, 1))).containsExactly(0, 1);
        assertThat(sites(cycles.find(2, 3))).containsExactly(0, 2, 3);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aLinkLiesOnACycleWhenItsEndReachesItsStart(long seed) {
        Random random = new Random(seed);
        int sites = Networks.size(seed);
        List<Link> links = Networks.randomLinks(sites, random);
        Network network = network(sites, links);

        Cycles cycles = new Cycles(network, "federation");

        boolean[][] leads = leads(network, links);
        boolean[][] reaches = reaches(leads);
        for (int from = 0; from < sites; from++) {
            for (int to = 0; to < sites; to++) {
                if (leads[from][to]) {
                    Route cycle = cycles.find(from, to);
                    assertThat(cycle != null).isEqualTo(reaches[to][from]);
                    if (cycle != null) {
                        assertShows(cycle.sites(), from, to, leads);
                    }
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void neitherTheOrderOfADocumentNorThatOfTheQuestionsChangesACycle(long seed) {
        Random random = new Random(seed);
        int sites = Networks.size(seed);
        List<Link> links = Networks.randomLinks(sites, random);
        List<Site> otherSites = new ArrayList<>(Networks.sites(sites));
        List<Link> otherLinks = new ArrayList<>(links);
        Collections.shuffle(otherSites, random);
        Collections.shuffle(otherLinks, random);
        Network network = network(sites, links);

        Cycles one = new Cycles(network, "federation");
        Cycles other = new Cycles(new Network(Networks.topology(otherSites, otherLinks)), "federation");

        List<String> expected = new ArrayList<>();
        links.forEach(link -> expected.add(link.id() + sites(find(one, network, link))));
        List<String> actual = new ArrayList<>();
        otherLinks.forEach(link -> actual.add(link.id() + sites(find(other, network, link))));
        assertThat(actual).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest(name = "{0} sites")
    @ValueSource(ints = {2, 16, 31, 32})
    void aCycleUpToTheLimitIsWhole(int sites) {
        Route cycle = new Cycles(ring(sites), "federation").find(sites - 1, 0);

        assertThat(sites(cycle)).containsExactlyElementsOf(IntStream.range(0, sites).boxed().toList());
    }

    @ParameterizedTest(name = "{0} sites")
    @ValueSource(ints = {33, 48, 64, 65, 1000})
    void ofALongerCycleTheFirstAndTheLastSixteenSitesAreKept(int sites) {
        Cycles cycles = new Cycles(ring(sites), "federation");

        for (int from : new int[]{0, 15, 16, sites / 2, sites - 1}) {
            Route cycle = cycles.find(from, (from + 1) % sites);
            assertThat(cycle).isNotNull().extracting(Route::length).isEqualTo(sites);
            assertThat(sites(cycle)).containsExactlyElementsOf(
                    IntStream.concat(IntStream.range(0, 16), IntStream.range(sites - 16, sites)).boxed().toList());
        }
    }

    @Test
    void everyLinkOfALongRingIsAnsweredInTheTimeOfOneWayRound() {
        Network small = ring(10_000);
        Network large = ring(100_000);

        Growth.assertNearLinear(() -> findAll(small), () -> findAll(large));
    }

    /** A ring in which every step can be made in two ways: a third of the sites lies beside any one way round. */
    @Test
    void everyLinkOfALongRingOfDetoursIsShownAWayRoundThatContainsIt() {
        Network network = network(3_000, detours(1_000));
        Cycles cycles = new Cycles(network, "federation");

        for (int step = 0; step < 1_000; step++) {
            for (int way = 1; way <= 2; way++) {
                Route cycle = cycles.find(3 * step, 3 * step + way);
                assertThat(cycle).isNotNull().extracting(Route::length).isEqualTo(2_000);
            }
        }
        assertThat(sites(cycles.find(3 * 4, 3 * 4 + 2))).startsWith(0, 1, 3, 4, 6, 7, 9, 10, 12, 14, 15)
                .endsWith(2_997, 2_998);
    }

    @Test
    void aLongChainIsSeenToHaveNone() {
        Network small = chain(10_000);
        Network large = chain(100_000);

        Growth.assertNearLinear(() -> assertThat(new Cycles(small, "federation").find(0, 1)).isNull(),
                () -> assertThat(new Cycles(large, "federation").find(0, 1)).isNull());
    }

    private static List<Link> detours(int steps) {
        List<Link> links = new ArrayList<>();
        for (int step = 0; step < steps; step++) {
            int next = 3 * ((step + 1) % steps);
            for (int way = 1; way <= 2; way++) {
                links.add(federation(id(3 * step), id(3 * step + way)));
                links.add(federation(id(3 * step + way), id(next)));
            }
        }
        return links;
    }

    private static void findAll(Network ring) {
        Cycles cycles = new Cycles(ring, "federation");
        for (int site = 0; site < ring.size(); site++) {
            Route cycle = cycles.find(site, (site + 1) % ring.size());
            if (cycle == null || cycle.length() != ring.size()) {
                throw new AssertionError("no cycle at " + site);
            }
        }
    }

    private static void assertShows(int[] cycle, int from, int to, boolean[][] leads) {
        assertThat(cycle).doesNotHaveDuplicates();
        assertThat(cycle[0]).isEqualTo(Arrays.stream(cycle).min().orElseThrow());
        boolean shown = false;
        for (int i = 0; i < cycle.length; i++) {
            int next = cycle[(i + 1) % cycle.length];
            assertThat(leads[cycle[i]][next]).isTrue();
            shown |= cycle[i] == from && next == to;
        }
        assertThat(shown).isTrue();
    }

    private static boolean[][] leads(Network network, List<Link> links) {
        boolean[][] leads = new boolean[network.size()][network.size()];
        for (Link link : links) {
            if (link instanceof Link.Federation) {
                leads[network.number(link.from())][network.number(link.to())] = true;
            }
        }
        return leads;
    }

    /** Warshall's closure: what is reached over one link or more. */
    private static boolean[][] reaches(boolean[][] leads) {
        boolean[][] reaches = Arrays.stream(leads).map(boolean[]::clone).toArray(boolean[][]::new);
        for (int over = 0; over < reaches.length; over++) {
            for (int from = 0; from < reaches.length; from++) {
                for (int to = 0; to < reaches.length; to++) {
                    reaches[from][to] |= reaches[from][over] && reaches[over][to];
                }
            }
        }
        return reaches;
    }

    private static @Nullable Route find(Cycles cycles, Network network, Link link) {
        return link instanceof Link.Federation
                ? cycles.find(network.number(link.from()), network.number(link.to()))
                : null;
    }

    private static List<Integer> sites(@Nullable Route route) {
        return route == null ? List.of() : Arrays.stream(route.sites()).boxed().toList();
    }
}
