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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WalkTest {

    private static final String REACH = "federation* interconnect?";

    private static final List<String> EXPRESSIONS = List.of(REACH, "federation+", "federation* interconnect*",
            "interconnect? federation?", "interconnect", "federation interconnect", "federation+ interconnect+",
            "federation? interconnect federation*", "federation* federation",
            "interconnect* federation* interconnect?");

    static Stream<Arguments> expressions() {
        return EXPRESSIONS.stream()
                .flatMap(expression -> LongStream.range(0, 60).mapToObj(seed -> Arguments.of(expression, seed)));
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @Test
    void oneInterconnectHopIsAlwaysTheLast() {
        // 0 has 1 below it; 1 interconnects 2, which has 3 below it and interconnects 4
        List<Link> links = List.of(federation(id(0), id(1)), interconnect(id(1), id(2)), federation(id(2), id(3)),
                interconnect(id(2), id(4)));

        Walk walk = walk(network(5, links), REACH, 0);

        assertThat(arrivals(walk)).containsOnlyKeys(new Arrival(1, "federation"), new Arrival(2, "interconnect"));
        assertThat(walk.route(walk.find(2, "interconnect")).sites()).containsExactly(0, 1, 2);
    }

    @Test
    void nothingIsReachedUpwardOrSideways() {
        List<Link> links = List.of(federation(id(0), id(1)), federation(id(0), id(2)));

        assertThat(walk(network(3, links), REACH, 1).arrivals()).isZero();
    }

    @Test
    void aSiteReachedBothWaysArrivesTwice() {
        List<Link> links = List.of(federation(id(0), id(1)), interconnect(id(0), id(1)));

        assertThat(arrivals(walk(network(2, links), REACH, 0))).containsOnlyKeys(new Arrival(1, "federation"),
                new Arrival(1, "interconnect"));
    }

    @Test
    void aRouteBackToItsStartIsNoArrival() {
        List<Link> links = List.of(federation(id(0), id(1)), federation(id(1), id(0)), interconnect(id(1), id(0)));

        assertThat(arrivals(walk(network(2, links), REACH, 0))).containsOnlyKeys(new Arrival(1, "federation"));
    }

    @Test
    void aStartIsReachedFromAnotherStart() {
        List<Link> links = List.of(federation(id(0), id(1)), federation(id(1), id(0)));

        Walk walk = walk(network(2, links), REACH, 0, 1);

        assertThat(arrivals(walk)).containsOnlyKeys(new Arrival(0, "federation"), new Arrival(1, "federation"));
        assertThat(walk.origin(walk.find(0, "federation"))).isEqualTo(1);
        assertThat(walk.origin(walk.find(1, "federation"))).isZero();
    }

    @Test
    void theOriginIsTheNearestStartThatIsNotTheSiteItself() {
        // 2 is a start; beside it 1 is nearer to it than 0
        List<Link> links = List.of(federation(id(0), id(1)), federation(id(1), id(2)), federation(id(2), id(3)),
                federation(id(3), id(2)));

        Walk walk = walk(network(4, links), REACH, 0, 1, 2);

        assertThat(walk.route(walk.find(2, "federation")).sites()).containsExactly(1, 2);
        assertThat(walk.route(walk.find(3, "federation")).sites()).containsExactly(2, 3);
    }

    /** Among them those after which the room that the walk has taken is full. */
    @Test
    void anotherWalkMayFollowOneOfAnyLength() {
        for (int sites = 2; sites < 140; sites++) {
            Walk walk = walk(chain(sites), "federation*", 0);

            walk.start(new int[]{sites - 2});

            assertThat(walk.arrivals()).isOne();
            assertThat(walk.site(0)).isEqualTo(sites - 1);
        }
    }

    @Test
    void ofALongRouteBothEndsAreKept() {
        List<Link> links = IntStream.range(0, 99).mapToObj(i -> federation(id(i + 1), id(i))).toList();

        Walk walk = walk(network(100, links), REACH, 99);

        Route route = walk.route(walk.find(0, "federation"));
        int half = Route.KEPT / 2;
        assertThat(route.length()).isEqualTo(100);
        assertThat(route.sites()).containsExactly(
                IntStream.range(0, Route.KEPT).map(i -> i < half ? 99 - i : Route.KEPT - 1 - i).toArray());
    }

    @Test
    void ofSeveralShortestRoutesTheOneOverTheLeastIdsIsTaken() {
        List<Link> links = List.of(federation(id(2), id(3)), federation(id(0), id(2)), federation(id(1), id(3)),
                federation(id(0), id(1)));

        Walk walk = walk(network(4, links), REACH, 0);

        assertThat(walk.route(walk.find(3, "federation")).sites()).containsExactly(0, 1, 3);
    }

    @Test
    void findsNothingThatIsNotReached() {
        Walk walk = walk(network(3, List.of(federation(id(0), id(1)))), REACH, 0);

        assertThat(walk.find(2, "federation")).isEqualTo(-1);
        assertThat(walk.find(1, "interconnect")).isEqualTo(-1);
        assertThat(walk.find(1, "failover")).isEqualTo(-1);
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("expressions")
    void reachesWhatPlainStepsReach(String expression, long seed) {
        Random random = new Random(seed);
        int sites = Networks.size(seed);
        List<Link> links = Networks.randomLinks(sites, random);
        int[] starts = Networks.someOf(sites, random);
        Network network = network(sites, links);

        Map<Arrival, Route> reached = arrivals(walk(network, expression, starts));

        PlainReach plain = new PlainReach(network, links, expression);
        Map<Arrival, Integer> lengths = new HashMap<>();
        reached.forEach((arrival, route) -> lengths.put(arrival, route.length() - 1));
        assertThat(lengths).isEqualTo(plain.from(starts));
        reached.forEach((arrival, route) -> {
            assertThat(route.sites()[0]).isNotEqualTo(arrival.site()).matches(start -> contains(starts, start));
            assertThat(route.sites()[route.length() - 1]).isEqualTo(arrival.site());
            assertThat(plain.accepts(boxed(route), arrival.type())).isTrue();
        });
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("expressions")
    void leadsOnWherePlainStepsLeadOn(String expression, long seed) {
        Random random = new Random(seed);
        int sites = Networks.size(seed);
        List<Link> links = Networks.randomLinks(sites, random);
        int[] starts = Networks.someOf(sites, random);
        Network network = network(sites, links);

        Walk walk = walk(network, expression, starts);

        PlainReach plain = new PlainReach(network, links, expression);
        for (int at = 0; at < sites; at++) {
            for (int except = 0; except < sites; except++) {
                for (String type : List.of("federation", "interconnect", "failover")) {
                    assertThat(walk.leadsOn(at, type, except)).as("at %s over %s but from %s", at, type, except)
                            .isEqualTo(plain.leadsOn(starts, at, type, except));
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void findsEveryArrivalByItsSiteAndType(long seed) {
        Random random = new Random(seed);
        int sites = Networks.size(seed);
        Network network = network(sites, Networks.randomLinks(sites, random));

        Walk walk = walk(network, REACH, Networks.someOf(sites, random));

        for (int i = 0; i < walk.arrivals(); i++) {
            assertThat(walk.find(walk.site(i), walk.type(i))).isEqualTo(i);
            assertThat(walk.origin(i)).isEqualTo(walk.route(i).sites()[0]);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theOrderOfADocumentChangesNothing(long seed) {
        Random random = new Random(seed);
        int sites = Networks.size(seed);
        List<Link> links = Networks.randomLinks(sites, random);
        int[] starts = Networks.someOf(sites, random);
        List<Site> otherSites = new ArrayList<>(Networks.sites(sites));
        List<Link> otherLinks = new ArrayList<>(links);
        Collections.shuffle(otherSites, random);
        Collections.shuffle(otherLinks, random);

        Walk one = walk(network(sites, links), REACH, starts);
        Walk other = walk(new Network(Networks.topology(otherSites, otherLinks)), REACH, starts);

        assertThat(inOrder(other)).isEqualTo(inOrder(one));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void otherNamesChangeNoLength(long seed) {
        Random random = new Random(seed);
        int sites = Networks.size(seed);
        List<Link> links = Networks.randomLinks(sites, random);
        int[] starts = Networks.someOf(sites, random);
        List<Integer> names = new ArrayList<>(IntStream.range(0, sites).boxed().toList());
        Collections.shuffle(names, random);
        List<Link> renamed = links.stream().map(link -> renamed(link, names)).toList();
        int[] renamedStarts = Arrays.stream(starts).map(names::get).sorted().toArray();

        Map<Arrival, Route> one = arrivals(walk(network(sites, links), REACH, starts));
        Map<Arrival, Route> other = arrivals(walk(network(sites, renamed), REACH, renamedStarts));

        Map<Arrival, Integer> expected = new HashMap<>();
        one.forEach((arrival, route) -> expected.put(new Arrival(names.get(arrival.site()), arrival.type()),
                route.length()));
        Map<Arrival, Integer> lengths = new HashMap<>();
        other.forEach((arrival, route) -> lengths.put(arrival, route.length()));
        assertThat(lengths).isEqualTo(expected);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aWalkRemembersNothingOfTheOneBefore(long seed) {
        Random random = new Random(seed);
        int sites = Networks.size(seed);
        Network network = network(sites, Networks.randomLinks(sites, random));
        Walk reused = new Walk(network, ReachExpression.parse(REACH));

        for (int i = 0; i < 4; i++) {
            int[] starts = Networks.someOf(sites, random);
            reused.start(starts);

            assertThat(inOrder(reused)).isEqualTo(inOrder(walk(network, REACH, starts)));
        }
    }

    @Test
    void aWalkDoesNotMistakeAChangedArrayForTheSameStarts() {
        Walk walk = new Walk(chain(3), ReachExpression.parse(REACH));
        int[] starts = {0};
        walk.start(starts);

        starts[0] = 2;
        walk.start(starts);

        assertThat(walk.arrivals()).isZero();
    }

    @ParameterizedTest(name = "{0} sites")
    @ValueSource(ints = {2, 16, 17, 31, 32})
    void aRouteUpToTheLimitIsWhole(int sites) {
        Walk walk = walk(chain(sites), REACH, 0);

        Route route = walk.route(walk.find(sites - 1, "federation"));

        assertThat(route.length()).isEqualTo(sites);
        assertThat(route.sites()).containsExactly(IntStream.range(0, sites).toArray());
    }

    @ParameterizedTest(name = "{0} sites")
    @ValueSource(ints = {33, 34, 47, 48, 49, 64, 65, 1000})
    void ofALongerRouteTheFirstAndTheLastSixteenSitesAreKept(int sites) {
        Walk walk = walk(chain(sites), REACH, 0);

        Route route = walk.route(walk.find(sites - 1, "federation"));

        assertThat(route.length()).isEqualTo(sites);
        assertThat(route.sites()).containsExactly(
                IntStream.concat(IntStream.range(0, 16), IntStream.range(sites - 16, sites)).toArray());
    }

    @Test
    void everyRouteDownALongBranchIsCutWhereItsOwnEndsAre() {
        // a trunk of forty sites, and two branches of forty from its end
        List<Link> links = new ArrayList<>();
        for (int i = 1; i < 40; i++) {
            links.add(federation(id(i - 1), id(i)));
            links.add(federation(id(39 + i), id(40 + i)));
            links.add(federation(id(79 + i), id(80 + i)));
        }
        links.add(federation(id(39), id(40)));
        links.add(federation(id(39), id(80)));

        Walk walk = walk(network(120, links), REACH, 0);

        assertThat(walk.route(walk.find(119, "federation")).sites()).containsExactly(
                IntStream.concat(IntStream.range(0, 16), IntStream.range(104, 120)).toArray());
        assertThat(walk.route(walk.find(85, "federation")).sites()).containsExactly(IntStream
                .concat(IntStream.range(0, 16), IntStream.concat(IntStream.range(30, 40), IntStream.range(80, 86)))
                .toArray());
    }

    @ParameterizedTest
    @CsvSource({"chain, 99999", "ring, 99999", "children, 10000", "parallel, 1"})
    void largeNetworksAreWalked(String shape, int reached) {
        Walk walk = walk(large(shape, 1), REACH, 0);

        assertThat(walk.arrivals()).isEqualTo(reached);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chain", "ring", "children", "parallel"})
    void theWorkGrowsWithTheNetwork(String shape) {
        Network small = large(shape, 10);
        Network large = large(shape, 1);

        Growth.assertNearLinear(() -> walk(small, REACH, 0), () -> walk(large, REACH, 0));
    }

    /** A network of the shape's full size, or of a fraction of it. */
    private static Network large(String shape, int fraction) {
        return switch (shape) {
            case "chain" -> chain(100_000 / fraction);
            case "ring" -> Networks.ring(100_000 / fraction);
            case "children" -> network(1 + 10_000 / fraction,
                    IntStream.rangeClosed(1, 10_000 / fraction).mapToObj(i -> federation(id(0), id(i))).toList());
            case "parallel" -> network(2,
                    IntStream.range(0, 1_000 / fraction)
                            .mapToObj(i -> (Link) new Link.Federation("f" + i, id(0), id(1), Networks.NOWHERE))
                            .toList());
            default -> throw new IllegalArgumentException(shape);
        };
    }

    private static Walk walk(Network network, String expression, int... starts) {
        Walk walk = new Walk(network, ReachExpression.parse(expression));
        walk.start(starts);
        return walk;
    }

    private static Map<Arrival, Route> arrivals(Walk walk) {
        Map<Arrival, Route> arrivals = new HashMap<>();
        for (int i = 0; i < walk.arrivals(); i++) {
            assertThat(arrivals.put(new Arrival(walk.site(i), walk.type(i)), walk.route(i))).isNull();
        }
        return arrivals;
    }

    private static Map<Integer, String> inOrder(Walk walk) {
        Map<Integer, String> arrivals = new TreeMap<>();
        for (int i = 0; i < walk.arrivals(); i++) {
            arrivals.put(i, walk.type(i) + walk.route(i).length() + boxed(walk.route(i)));
        }
        return arrivals;
    }

    private static List<Integer> boxed(Route route) {
        return Arrays.stream(route.sites()).boxed().toList();
    }

    private static boolean contains(int[] sites, int site) {
        return Arrays.binarySearch(sites, site) >= 0;
    }

    private static Link renamed(Link link, List<Integer> names) {
        String from = renamed(link.from(), names);
        String to = renamed(link.to(), names);
        return link instanceof Link.Federation ? federation(from, to) : interconnect(from, to);
    }

    private static String renamed(String site, List<Integer> names) {
        return id(names.get(Integer.parseInt(site.substring(1))));
    }
}
