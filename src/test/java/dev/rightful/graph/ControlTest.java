package dev.rightful.graph;

import static dev.rightful.graph.Control.Degree.CERTAIN;
import static dev.rightful.graph.Control.Degree.NONE;
import static dev.rightful.graph.Control.Degree.POSSIBLE;
import static dev.rightful.graph.Ownership.TODAY;
import static dev.rightful.graph.Ownership.band;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.graph.Control.Degree;
import dev.rightful.model.Holding;
import dev.rightful.model.Party;
import dev.rightful.model.Period;
import dev.rightful.model.Votes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ControlTest {

    /** Shares around the half, and enough others to make it in several ways. */
    private static final List<String> SHARES = List.of("0", "10", "16.7", "20", "25", "30", "33.3", "40",
            "49.999999999", "50", "50.0", "50.000000001", "60", "75", "100");

    static LongStream seeds() {
        return LongStream.range(0, 600);
    }

    @ParameterizedTest(name = "{0} percent")
    @CsvSource({"50.01,CERTAIN", "50.000000000000000000001,CERTAIN", "50,NONE", "50.000,NONE", "49.99,NONE", "0,NONE",
            "100,CERTAIN"})
    void controlIsMoreThanFiftyPercentAndNothingLess(String percent, Degree degree) {
        assertThat(new Ownership().owns("a", "b", percent).control().control("a", "b")).isEqualTo(degree);
    }

    @Test
    void votesOfThoseOneControlsCountAsOnesOwn() {
        Control control = new Ownership().owns("a", "b", "60").owns("a", "c", "30").owns("b", "c", "30").control();

        assertThat(control.control("a", "c")).isEqualTo(CERTAIN);
        assertThat(control.control("b", "c")).isEqualTo(NONE);
    }

    @Test
    void votesHeldThroughSomeoneOneDoesNotControlCountForNothing() {
        Control control = new Ownership().owns("a", "b", "50").owns("b", "c", "100").owns("a", "c", "0").control();

        assertThat(control.control("a", "c")).isEqualTo(NONE);
    }

    @Test
    void percentagesAreNotMultiplied() {
        Ownership ownership = new Ownership();
        for (int i = 0; i < 20; i++) {
            ownership.owns("c" + i, "c" + (i + 1), "51"); // 51 percent to the power of twenty is next to nothing
        }

        assertThat(ownership.control().control("c0", "c20")).isEqualTo(CERTAIN);
    }

    @Test
    void nobodySupportsItselfInTheAir() {
        // each of three holds 30 in both others: only a set that supports itself would reach 60
        Ownership triangle = new Ownership();
        for (String owner : List.of("a", "b", "c")) {
            for (String owned : List.of("a", "b", "c")) {
                if (!owner.equals(owned)) {
                    triangle.owns(owner, owned, "30");
                }
            }
        }

        assertThat(triangle.controlled(CERTAIN)).isEmpty();
        assertThat(triangle.controlled(POSSIBLE)).isEmpty();
        assertThat(triangle.control().affiliated("a", "b")).isEqualTo(NONE);
    }

    @Test
    void ofACrossHoldingEachControlsTheOtherAndNobodyItself() {
        Control control = new Ownership().owns("a", "b", "60").owns("b", "a", "60").control();

        assertThat(control.control("a", "b")).isEqualTo(CERTAIN);
        assertThat(control.control("b", "a")).isEqualTo(CERTAIN);
        assertThat(control.control("a", "a")).isEqualTo(NONE);
        assertThat(control.affiliated("a", "b")).isEqualTo(CERTAIN);
    }

    @Test
    void ownSharesOfACompanyControlNothing() {
        Control control = new Ownership().owns("a", "a", "60").owns("b", "a", "40").control();

        assertThat(control.control("a", "a")).isEqualTo(NONE);
        assertThat(control.control("b", "a")).isEqualTo(NONE);
    }

    @Test
    void severalHoldingsOfOneOwnerAddUp() {
        Ownership ownership = new Ownership().owns("a", "b", "25.5").owns("a", "b", "24.5");

        assertThat(ownership.control().control("a", "b")).isEqualTo(NONE);
        assertThat(ownership.owns("a", "b", "0.1").control().control("a", "b")).isEqualTo(CERTAIN);
    }

    @Test
    void aHoldingCountsFromItsFirstDayToItsLast() {
        Votes all = Votes.exactly(BigDecimal.valueOf(100));
        Control control = new Ownership().owns("a", "first", all, new Period(TODAY, null))
                .owns("a", "last", all, new Period(null, TODAY))
                .owns("a", "over", all, new Period(null, TODAY.minusDays(1)))
                .owns("a", "ahead", all, new Period(TODAY.plusDays(1), null))
                .control();

        assertThat(control.control("a", "first")).isEqualTo(CERTAIN);
        assertThat(control.control("a", "last")).isEqualTo(CERTAIN);
        assertThat(control.control("a", "over")).isEqualTo(NONE);
        assertThat(control.control("a", "ahead")).isEqualTo(NONE);
    }

    @Test
    void ofARangeTheLowerBoundMakesItCertainAndTheUpperOnePossible() {
        Control control = new Ownership().owns("a", "quarter", band(25, 50))
                .owns("a", "half", band(50, 75))
                .owns("a", "most", band(75, 100))
                .owns("a", "unknown", Votes.UNKNOWN)
                .owns("a", "least", new Votes(BigDecimal.valueOf(50), BigDecimal.valueOf(100), false, false))
                .control();

        assertThat(control.control("a", "quarter")).isEqualTo(NONE);
        assertThat(control.control("a", "half")).isEqualTo(CERTAIN);
        assertThat(control.control("a", "most")).isEqualTo(CERTAIN);
        assertThat(control.control("a", "unknown")).isEqualTo(POSSIBLE);
        assertThat(control.control("a", "least")).isEqualTo(POSSIBLE);
    }

    @Test
    void lowerBoundsThatSumToFiftyAreMoreThanFiftyWhenOneIsExclusive() {
        Control control = new Ownership().owns("a", "b", band(25, 50))
                .owns("a", "b", "25")
                .owns("a", "c", "25")
                .owns("a", "c", "25")
                .control();

        assertThat(control.control("a", "b")).isEqualTo(CERTAIN);
        assertThat(control.control("a", "c")).isEqualTo(NONE);
    }

    @Test
    void anUpperBoundOfFiftyNeverReachesControl() {
        Votes lessThanHalf = new Votes(BigDecimal.ZERO, BigDecimal.valueOf(50), false, true);
        Votes halfAtMost = new Votes(BigDecimal.ZERO, BigDecimal.valueOf(50), true, false);
        Control control = new Ownership().owns("a", "b", lessThanHalf).owns("a", "c", halfAtMost).control();

        assertThat(control.control("a", "b")).isEqualTo(NONE);
        assertThat(control.control("a", "c")).isEqualTo(NONE);
    }

    @Test
    void affiliatedAreWhoeverOnePartyControlsBoth() {
        Control control = new Ownership().owns("parent", "one", "51")
                .owns("parent", "other", "51")
                .owns("one", "below", "51")
                .owns("parent", "half", "50")
                .control();

        assertThat(control.affiliated("one", "other")).isEqualTo(CERTAIN);
        assertThat(control.affiliated("below", "other")).isEqualTo(CERTAIN);
        assertThat(control.affiliated("below", "parent")).isEqualTo(CERTAIN);
        assertThat(control.affiliated("half", "one")).isEqualTo(NONE);
        assertThat(control.affiliated("one", "one")).isEqualTo(NONE);
        assertThat(control.affiliated("one", "stranger")).isEqualTo(NONE);
    }

    @Test
    void aCertainAndAPossibleStepTogetherArePossible() {
        Control control = new Ownership().owns("parent", "one", "51").owns("parent", "other", Votes.UNKNOWN).control();

        assertThat(control.affiliated("one", "other")).isEqualTo(POSSIBLE);
    }

    @Test
    void anOwnerThatCannotControlAloneIsNotTakenForItsSubsidiary() {
        // 40 and 40 of two owners of one parent are 80; each alone is not enough
        Control control = new Ownership().owns("parent", "left", "100")
                .owns("parent", "right", "100")
                .owns("left", "joint", "40")
                .owns("right", "joint", "40")
                .owns("joint", "below", "100")
                .owns("stranger", "joint", "20")
                .control();

        assertThat(control.control("left", "joint")).isEqualTo(NONE);
        assertThat(control.control("parent", "below")).isEqualTo(CERTAIN);
        assertThat(control.affiliated("left", "below")).isEqualTo(CERTAIN);
        assertThat(control.affiliated("stranger", "below")).isEqualTo(NONE);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void saysWhatThePlainFixpointSays(long seed) {
        Random random = new Random(seed);
        List<Party> parties = random(1 + (int) seed / 50, random);
        Control control = new Control(parties, Ownership::holdsToday, BigDecimal.valueOf(50));

        PlainControl plain = new PlainControl(parties);
        for (String one : plain.ids()) {
            for (String other : plain.ids()) {
                assertThat(control.control(one, other)).as("%s controls %s", one, other)
                        .isEqualTo(plain.control(one, other));
                assertThat(control.affiliated(one, other)).as("%s is affiliated with %s", one, other)
                        .isEqualTo(plain.affiliated(one, other));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void certainHoldsInEveryWorldAndPossibleInSome(long seed) {
        Random random = new Random(seed);
        List<Party> parties = random(2 + (int) seed / 200, random);
        Control control = new Control(parties, Ownership::holdsToday, BigDecimal.valueOf(50));

        List<PlainControl> worlds = worlds(parties).stream().map(PlainControl::new).toList();

        for (String one : worlds.get(0).ids()) {
            for (String other : worlds.get(0).ids()) {
                Set<Degree> controls = EnumSet.noneOf(Degree.class);
                Set<Degree> affiliations = EnumSet.noneOf(Degree.class);
                for (PlainControl world : worlds) {
                    controls.add(world.control(one, other));
                    affiliations.add(world.affiliated(one, other));
                }
                assertThat(control.control(one, other)).isEqualTo(overall(controls));
                assertThat(control.affiliated(one, other)).isEqualTo(overall(affiliations));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void affiliationIsMutualAndTheOrderOfADocumentChangesNothing(long seed) {
        Random random = new Random(seed);
        List<Party> parties = random(1 + (int) seed / 50, random);
        List<Party> shuffled = new ArrayList<>(parties);
        Collections.shuffle(shuffled, random);
        Control one = new Control(parties, Ownership::holdsToday, BigDecimal.valueOf(50));
        Control other = new Control(shuffled, Ownership::holdsToday, BigDecimal.valueOf(50));

        for (Party left : parties) {
            for (Party right : parties) {
                Degree degree = one.affiliated(left.id(), right.id());
                assertThat(one.affiliated(right.id(), left.id())).isEqualTo(degree);
                assertThat(other.affiliated(left.id(), right.id())).isEqualTo(degree);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"chain", "ring", "holding", "held by many", "jointly held", "criss-cross"})
    void theWorkGrowsWithTheRegister(String shape) {
        List<Party> small = register(shape, 2_000);
        List<Party> large = register(shape, 20_000);

        Growth.assertNearLinear(() -> askAll(small, 2_000), () -> askAll(large, 20_000));
    }

    /** Parties named c0, c1 and so on, of which all but a few belong together. */
    private static List<Party> register(String shape, int size) {
        Ownership ownership = new Ownership();
        for (int i = 0; i + 1 < size; i++) {
            String company = "c" + i;
            String next = "c" + (i + 1);
            switch (shape) {
                case "chain", "ring" -> ownership.owns(company, next, "100");
                case "holding", "held by many" -> ownership.owns("c0", next, "100");
                case "jointly held" -> ownership.owns(company, next, "40").owns("c" + Math.max(0, i - 1), next, "40");
                case "criss-cross" -> ownership.owns(company, next, "60").owns(next, company, "40");
                default -> throw new IllegalArgumentException(shape);
            }
        }
        if (shape.equals("ring")) {
            ownership.owns("c" + (size - 1), "c0", "100");
        }
        if (shape.equals("held by many")) {
            for (int i = 0; i < size / 20; i++) {
                ownership.owns("s" + i, "c0", Votes.UNKNOWN);
            }
        }
        return ownership.parties();
    }

    /** Asks also for what is possible only, where there is somebody who may control all of them. */
    private static void askAll(List<Party> parties, int size) {
        Control control = new Control(parties, Ownership::holdsToday, BigDecimal.valueOf(50));
        boolean perhaps = control.control("s0", "c0") == POSSIBLE;
        for (int i = 1; i < size; i++) {
            if (control.affiliated("c" + i, "c" + (i * 7919L + 13) % i) != CERTAIN) {
                throw new AssertionError("c%d stands alone".formatted(i));
            }
            if (perhaps && control.affiliated("s0", "c" + i) != POSSIBLE) {
                throw new AssertionError("nobody may control c%d".formatted(i));
            }
        }
    }

    private static Degree overall(Set<Degree> degrees) {
        if (degrees.contains(NONE)) {
            return degrees.size() > 1 ? POSSIBLE : NONE;
        }
        return CERTAIN;
    }

    private static List<Party> random(int size, Random random) {
        Ownership ownership = new Ownership();
        int holdings = 1 + random.nextInt(3 * size);
        for (int i = 0; i < holdings; i++) {
            Period period = random.nextInt(10) > 0 ? Period.ALWAYS : new Period(TODAY.plusDays(1), null);
            ownership.owns("p" + random.nextInt(size), "p" + random.nextInt(size), votes(random), period);
        }
        return ownership.parties();
    }

    private static Votes votes(Random random) {
        BigDecimal one = new BigDecimal(SHARES.get(random.nextInt(SHARES.size())));
        BigDecimal other = new BigDecimal(SHARES.get(random.nextInt(SHARES.size())));
        if (random.nextInt(3) > 0 || one.compareTo(other) == 0) {
            return Votes.exactly(one);
        }
        return new Votes(one.min(other), one.max(other), random.nextBoolean(), random.nextBoolean());
    }

    /**
     * Every way to take each share at one end of its range. Control never gets lost by more votes, so the ends say
     * everything. Of many ranges the first eight are taken one by one and all others together.
     */
    private static List<List<Party>> worlds(List<Party> parties) {
        List<List<Party>> worlds = new ArrayList<>();
        long ranges = parties.stream()
                .flatMap(party -> party.owns().stream())
                .filter(holding -> isRange(holding))
                .count();
        for (int world = 0; world < 1 << Math.min(ranges, 9); world++) {
            int range = 0;
            List<Party> exact = new ArrayList<>();
            for (Party party : parties) {
                List<Holding> holdings = new ArrayList<>();
                for (Holding holding : party.owns()) {
                    boolean upper = ((world >> Math.min(range, 8)) & 1) == 1;
                    range += isRange(holding) ? 1 : 0;
                    BigDecimal share = new BigDecimal(
                            upper ? PlainControl.most(holding.votes()) : PlainControl.least(holding.votes()))
                            .movePointLeft(20);
                    holdings.add(new Holding(holding.party(), Votes.exactly(share), holding.period()));
                }
                exact.add(new Party(party.id(), null, Party.Kind.COMPANY, null, holdings, List.of(), List.of(), null,
                        null));
            }
            worlds.add(exact);
        }
        return worlds;
    }

    private static boolean isRange(Holding holding) {
        return holding.votes().min().compareTo(holding.votes().max()) < 0;
    }
}
