package dev.rightful.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AdjacencyTest {

    private record Place(int from, int to, int link) {}

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @Test
    void linksOfASiteAreOrderedByTheSiteTheyLeadToAndThenByTheirNumber() {
        Adjacency adjacency = Adjacency.of(3, new int[]{0, 0, 0, 2}, new int[]{2, 1, 2, 0}, new int[]{4, 5, 6, 7});

        assertThat(places(adjacency, 3)).containsExactly(new Place(0, 1, 5), new Place(0, 2, 4), new Place(0, 2, 6),
                new Place(2, 0, 7));
        assertThat(adjacency.begin(1)).isEqualTo(adjacency.end(1));
    }

    @Test
    void mayHaveNoLinksAtAll() {
        Adjacency adjacency = Adjacency.of(2, new int[0], new int[0], new int[0]);

        assertThat(adjacency.size()).isZero();
        assertThat(places(adjacency, 2)).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void keepsEveryLinkOnceAndInOrder(long seed) {
        Random random = new Random(seed);
        int sites = 1 + (int) seed / 10;
        int count = random.nextInt(1 + 4 * sites);
        int[] from = random.ints(count, 0, sites).toArray();
        int[] to = random.ints(count, 0, sites).toArray();
        int[] links = IntStream.range(0, count).map(i -> i * 3).toArray();

        Adjacency adjacency = Adjacency.of(sites, from, to, links);

        List<Place> expected = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            expected.add(new Place(from[i], to[i], links[i]));
        }
        expected.sort(Comparator.comparingInt(Place::from).thenComparingInt(Place::to).thenComparingInt(Place::link));
        assertThat(places(adjacency, sites)).isEqualTo(expected);
        assertThat(adjacency.size()).isEqualTo(count);
    }

    private static List<Place> places(Adjacency adjacency, int sites) {
        List<Place> places = new ArrayList<>();
        for (int site = 0; site < sites; site++) {
            for (int i = adjacency.begin(site); i < adjacency.end(site); i++) {
                places.add(new Place(site, adjacency.target(i), adjacency.link(i)));
            }
        }
        return places;
    }
}
