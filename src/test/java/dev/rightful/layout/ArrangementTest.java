package dev.rightful.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArrangementTest {

    private static final int WIDTH = 150;
    private static final int HEIGHT = 46;

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noTwoBoxesOverlapAndAllLieInside(long seed) {
        Plan plan = random(seed, 1 + (int) seed);

        Arrangement arrangement = Arrangement.of(plan);

        assertThat(overlaps(arrangement, plan.size())).isEmpty();
        for (int i = 0; i < plan.size(); i++) {
            Rectangle place = arrangement.place(i);
            assertThat(place.x()).isNotNegative();
            assertThat(place.y()).isNotNegative();
            assertThat(place.right()).isLessThanOrEqualTo(arrangement.width());
            assertThat(place.bottom()).isLessThanOrEqualTo(arrangement.height());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyBoxOfATreeStandsBelowItsParentAndItsLineEndsAtBoth(long seed) {
        Plan plan = random(seed, 1 + (int) seed);

        Arrangement arrangement = Arrangement.of(plan);

        for (int i = 0; i < plan.size(); i++) {
            int[] route = arrangement.route(i);
            if (plan.parent(i) < 0 || plan.isAround(i)) {
                assertThat(route).isEmpty();
            } else {
                Rectangle parent = arrangement.place(plan.parent(i));
                Rectangle place = arrangement.place(i);
                assertThat(place.y()).isGreaterThan(parent.bottom());
                assertThat(Arrays.copyOf(route, 2)).containsExactly(parent.centreX(), parent.bottom());
                int endX = route[route.length - 2];
                int endY = route[route.length - 1];
                assertThat((endX == place.centreX() && endY == place.y())
                        || (endX == place.x() && endY == place.centreY())).isTrue();
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void linesOfATreePassNoOtherBox(long seed) {
        Plan plan = random(seed, 1 + (int) seed / 3);

        Arrangement arrangement = Arrangement.of(plan);

        for (int i = 0; i < plan.size(); i++) {
            int[] route = arrangement.route(i);
            for (int at = 0; at + 3 < route.length; at += 2) {
                Rectangle segment = new Rectangle(Math.min(route[at], route[at + 2]),
                        Math.min(route[at + 1], route[at + 3]), Math.abs(route[at] - route[at + 2]),
                        Math.abs(route[at + 1] - route[at + 3]));
                for (int other = 0; other < plan.size(); other++) {
                    assertThat(crosses(segment, arrangement.place(other))).as("line to %d over %d", i, other).isFalse();
                }
            }
        }
    }

    @Test
    void parentStandsOverTheMiddleOfItsChildren() {
        Plan plan = plan(-1, 0, 0, 0);

        Arrangement arrangement = Arrangement.of(plan);

        assertThat(arrangement.place(0).centreX()).isEqualTo(arrangement.place(2).centreX());
        assertThat(IntStream.of(1, 2, 3).map(i -> arrangement.place(i).y()).distinct().count()).isEqualTo(1);
        assertThat(IntStream.of(1, 2, 3).map(i -> arrangement.place(i).x())).isSorted();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8, 25, 60})
    void whatStandsAroundSurroundsItsCentre(int count) {
        Plan plan = new Plan();
        plan.add(WIDTH, HEIGHT, -1);
        for (int i = 0; i < count; i++) {
            plan.addAround(WIDTH, HEIGHT, 0);
        }

        Arrangement arrangement = Arrangement.of(plan);

        Rectangle centre = arrangement.place(0);
        double x = IntStream.rangeClosed(1, count).map(i -> arrangement.place(i).centreX()).average().orElse(0);
        assertThat(Math.abs(centre.centreX() - arrangement.width() / 2)).isLessThanOrEqualTo(1);
        if (count > 1) {
            assertThat(x).isBetween(centre.centreX() - WIDTH * 1.0, centre.centreX() + WIDTH * 1.0);
        }
        assertThat(overlaps(arrangement, count + 1)).isEmpty();
    }

    @Test
    void equalPlansGiveEqualPlaces() {
        Plan plan = random(7, 400);

        Arrangement first = Arrangement.of(plan);
        Arrangement second = Arrangement.of(random(7, 400));

        for (int i = 0; i < plan.size(); i++) {
            assertThat(second.place(i)).isEqualTo(first.place(i));
            assertThat(second.route(i)).isEqualTo(first.route(i));
        }
    }

    @Test
    @Timeout(10)
    void aHundredThousandInAChainOrAtOneParentTakeNoTime() {
        int count = 100_000;
        int[] chain = IntStream.range(0, count).map(i -> i - 1).toArray();
        int[] comb = IntStream.range(0, count).map(i -> i == 0 ? -1 : i % 2 == 1 ? 0 : i - 1).toArray();

        assertThat(Arrangement.of(plan(chain)).height()).isGreaterThan(count);
        assertThat(Arrangement.of(plan(comb)).width()).isGreaterThan(count);
        assertThat(Arrangement.of(plan(IntStream.range(0, count).map(i -> i == 0 ? -1 : 0).toArray())).width())
                .isPositive();
        assertThat(Arrangement.of(plan(IntStream.range(0, count).map(i -> -1).toArray())).width()).isPositive();
    }

    private static boolean crosses(Rectangle segment, Rectangle box) {
        Rectangle inner = new Rectangle(box.x() + 1, box.y() + 1, box.width() - 2, box.height() - 2);
        return segment.x() < inner.right() && inner.x() < segment.right() + 1 && segment.y() < inner.bottom()
                && inner.y() < segment.bottom() + 1;
    }

    private static List<String> overlaps(Arrangement arrangement, int count) {
        List<String> found = new ArrayList<>();
        List<Integer> byLeft = IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparingInt(i -> arrangement.place(i).x()))
                .toList();
        for (int i = 0; i < count; i++) {
            Rectangle box = arrangement.place(byLeft.get(i));
            for (int j = i + 1; j < count && arrangement.place(byLeft.get(j)).x() < box.right(); j++) {
                if (box.overlaps(arrangement.place(byLeft.get(j)))) {
                    found.add(byLeft.get(i) + " and " + byLeft.get(j));
                }
            }
        }
        return found;
    }

    private static Plan plan(int... parents) {
        Plan plan = new Plan();
        for (int parent : parents) {
            plan.add(WIDTH, HEIGHT, parent);
        }
        return plan;
    }

    /** Trees with stars and boxes of several heights. */
    private static Plan random(long seed, int count) {
        SplittableRandom random = new SplittableRandom(seed);
        Plan plan = new Plan();
        int reach = 1 + random.nextInt(20);
        for (int i = 0; i < count; i++) {
            int parent = i == 0 || random.nextInt(12) == 0 ? -1 : Math.max(0, i - 1 - random.nextInt(reach));
            while (parent >= 0 && plan.isAround(parent)) {
                parent--;
            }
            int height = HEIGHT + 24 * Math.max(0, random.nextInt(8) - 5);
            if (parent >= 0 && random.nextInt(3) == 0) {
                plan.addAround(WIDTH, height, parent);
            } else {
                plan.add(WIDTH, height, parent);
            }
        }
        return plan;
    }
}
