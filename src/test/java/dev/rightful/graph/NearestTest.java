package dev.rightful.graph;

import static dev.rightful.graph.Networks.chain;
import static dev.rightful.graph.Networks.federation;
import static dev.rightful.graph.Networks.id;
import static dev.rightful.graph.Networks.interconnect;
import static dev.rightful.graph.Networks.network;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.graph.PlainReach.Arrival;
import dev.rightful.model.Link;
import dev.rightful.model.Site;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestTest {

    private static final String REACH = "federation* interconnect?";

    static Stream<Arguments> expressions() {
        return Stream.of(REACH, "federation+", "federation* interconnect*", "interconnect? federation?",
                "federation interconnect", "federation? interconnect federation*")
                .flatMap(expression -> LongStream.range(0, 80).mapToObj(seed -> Arguments.of(expression, seed)));
    }

    @Test
    void aSoughtSiteIsItsOwnNearest() {
        Nearest nearest = nearest(chain(3), REACH, 1);

        assertThat(nearest.target(1)).isEqualTo(1);
        assertThat(nearest.route(1).sites()).containsExactly(1);
    }

    @Test
    void aSoughtSiteIsItsOwnNearestEvenWhereTheExpressionAsksForALink() {
        Nearest nearest = nearest(chain(3), "federation+", 2);

        assertThat(nearest.reaches(2)).isTrue();
        assertThat(nearest.route(2).sites()).containsExactly(2);
    }

    @Test
    void looksDownTheLinksOnly() {
        Nearest nearest = nearest(chain(3), REACH, 1);

        assertThat(nearest.route(0).sites()).containsExactly(0, 1);
        assertThat(nearest.reaches(2)).isFalse();
    }

    @Test
    void looksNoFurtherThanOneInterconnectHop() {
        List<Link> links = List.of(interconnect(id(0), id(1)), federation(id(1), id(2)));

        Nearest nearest = nearest(network(3, links), REACH, 2);

        assertThat(nearest.reaches(1)).isTrue();
        assertThat(nearest.reaches(0)).isFalse();
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("expressions")
    void findsTheNearestThatPlainStepsFind(String expression, long seed) {
        Random random = new Random(seed);
        int sites = Networks.size(seed);
        List<Link> links = Networks.randomLinks(sites, random);
        int[] sought = Networks.someOf(sites, random);
        Network network = network(sites, links);

        Nearest nearest = nearest(network, expression, sought);

        PlainReach plain = new PlainReach(network, links, expression);
        for (int site = 0; site < sites; site++) {
            int length = plainLength(plain, site, sought);
            assertThat(nearest.reaches(site)).isEqualTo(length > 0);
            if (length > 0) {
                Route route = nearest.route(site);
                assertThat(route.length()).isEqualTo(length);
                assertThat(route.sites()[0]).isEqualTo(site);
                assertThat(route.sites()[length - 1]).isEqualTo(nearest.target(site))
                        .matches(
                                end -> Arrays.binarySearch(sought, end) >= 0);
                List<Integer> hops = Arrays.stream(route.sites()).boxed().toList();
                assertThat(length == 1 || plain.accepts(hops, "federation") || plain.accepts(hops, "interconnect"))
                        .isTrue();
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theOrderOfADocumentChangesNothing(long seed) {
        Random random = new Random(seed);
        int sites = Networks.size(seed);
        List<Link> links = Networks.randomLinks(sites, random);
        int[] sought = Networks.someOf(sites, random);
        List<Site> otherSites = new ArrayList<>(Networks.sites(sites));
        List<Link> otherLinks = new ArrayList<>(links);
        Collections.shuffle(otherSites, random);
        Collections.shuffle(otherLinks, random);

        Nearest one = nearest(network(sites, links), REACH, sought);
        Nearest other = nearest(new Network(Networks.topology(otherSites, otherLinks)), REACH, sought);

        for (int site = 0; site < sites; site++) {
            assertThat(other.reaches(site)).isEqualTo(one.reaches(site));
            if (one.reaches(site)) {
                assertThat(other.route(site).sites()).containsExactly(one.route(site).sites());
            }
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aSearchRemembersNothingOfTheOneBefore(long seed) {
        Random random = new Random(seed);
        int sites = Networks.size(seed);
        Network network = network(sites, Networks.randomLinks(sites, random));
        Nearest reused = new Nearest(network, ReachExpression.parse(REACH));

        for (int i = 0; i < 4; i++) {
            int[] sought = Networks.someOf(sites, random);
            reused.seek(sought);

            Nearest fresh = nearest(network, REACH, sought);
            for (int site = 0; site < sites; site++) {
                assertThat(reused.reaches(site)).isEqualTo(fresh.reaches(site));
                if (fresh.reaches(site)) {
                    assertThat(reused.route(site).sites()).containsExactly(fresh.route(site).sites());
                }
            }
        }
    }

    @Test
    void aNewSearchForNothingFindsNothing() {
        Nearest nearest = nearest(chain(3), REACH, 2);

        nearest.seek(new int[0]);

        assertThat(nearest.reaches(0)).isFalse();
        assertThat(nearest.reaches(2)).isFalse();
    }

    /** Among them those after which the room that the search has taken is full. */
    @Test
    void anotherSearchMayFollowOneOfAnyLength() {
        for (int sites = 2; sites < 140; sites++) {
            Nearest nearest = nearest(chain(sites), "federation*", sites - 1);

            nearest.seek(new int[]{0});

            assertThat(nearest.reaches(0)).isTrue();
            assertThat(nearest.reaches(1)).isFalse();
        }
    }

    @ParameterizedTest(name = "{0} sites")
    @ValueSource(ints = {1, 2, 16, 31, 32})
    void aRouteUpToTheLimitIsWhole(int sites) {
        Route route = nearest(chain(sites), REACH, sites - 1).route(0);

        assertThat(route.length()).isEqualTo(sites);
        assertThat(route.sites()).containsExactly(IntStream.range(0, sites).toArray());
    }

    @ParameterizedTest(name = "{0} sites")
    @ValueSource(ints = {33, 34, 47, 48, 49, 64, 65, 1000})
    void ofALongerRouteTheFirstAndTheLastSixteenSitesAreKept(int sites) {
        Route route = nearest(chain(sites), REACH, sites - 1).route(0);

        assertThat(route.length()).isEqualTo(sites);
        assertThat(route.sites()).containsExactly(
                IntStream.concat(IntStream.range(0, 16), IntStream.range(sites - 16, sites)).toArray());
    }

    @Test
    void theWorkGrowsWithTheNetworkEvenWhenEverySiteAsks() {
        Network small = Networks.ring(10_000);
        Network large = Networks.ring(100_000);

        Growth.assertNearLinear(() -> askAll(small), () -> askAll(large));
    }

    private static void askAll(Network ring) {
        Nearest nearest = nearest(ring, REACH, 0);
        for (int site = 1; site < ring.size(); site++) {
            if (nearest.route(site).length() != ring.size() - site + 1 || nearest.target(site) != 0) {
                throw new AssertionError("not the way from " + site);
            }
        }
    }

    private static int plainLength(PlainReach plain, int site, int[] sought) {
        if (Arrays.binarySearch(sought, site) >= 0) {
            return 1;
        }
        Map<Arrival, Integer> reached = plain.from(new int[]{site});
        return reached.entrySet()
                .stream()
                .filter(entry -> Arrays.binarySearch(sought, entry.getKey().site()) >= 0)
                .mapToInt(entry -> entry.getValue() + 1)
                .min()
                .orElse(0);
    }

    private static Nearest nearest(Network network, String expression, int... sought) {
        Nearest nearest = new Nearest(network, ReachExpression.parse(expression));
        nearest.seek(sought);
        return nearest;
    }
}
