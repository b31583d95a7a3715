package dev.rightful.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GroupingTest {

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyNodeIsInOneGroupThatCanBeLookedAt(long seed) {
        int[] parents = random(seed, 300 + 20 * (int) seed);

        Grouping grouping = new Grouping(parents);

        int[] sizes = new int[grouping.groups().size()];
        for (int node = 0; node < parents.length; node++) {
            int group = grouping.groupOf(node);
            sizes[group]++;
            boolean isRoot = grouping.groups().get(group).roots().contains(node);
            int above = isRoot ? grouping.groups().get(group).outside() : parents[node];
            assertThat(parents[node]).isEqualTo(above);
            if (!isRoot) {
                assertThat(grouping.groupOf(parents[node])).isEqualTo(group);
            }
        }
        assertThat(IntStream.of(sizes)).allMatch(size -> size > 0 && size <= Grouping.READABLE);
        assertThat(sizes.length).isLessThan(parents.length);
    }

    @Test
    void largeSubtreesAreGroupsOfTheirOwn() {
        int[] parents = IntStream.range(0, 500).map(i -> i == 0 ? -1 : i % 25 == 0 ? 0 : i - i % 25).toArray();

        Grouping grouping = new Grouping(parents);

        assertThat(grouping.groups()).hasSize(20);
        assertThat(grouping.groupOf(99)).isEqualTo(grouping.groupOf(75)).isNotEqualTo(grouping.groupOf(0));
    }

    @Test
    @Timeout(10)
    void aMillionNodesTakeNoTime() {
        int[] chain = IntStream.range(0, 1_000_000).map(i -> i - 1).toArray();
        int[] star = IntStream.range(0, 1_000_000).map(i -> i == 0 ? -1 : 0).toArray();

        assertThat(new Grouping(chain).groups()).hasSizeLessThan(10_000);
        assertThat(new Grouping(star).groups()).hasSizeLessThan(10_000);
    }

    private static int[] random(long seed, int count) {
        SplittableRandom random = new SplittableRandom(seed);
        int reach = 1 + random.nextInt(count);
        int[] parents = new int[count];
        for (int i = 0; i < count; i++) {
            parents[i] = i == 0 || random.nextInt(20) == 0 ? -1 : Math.max(0, i - 1 - random.nextInt(reach));
        }
        return parents;
    }
}
