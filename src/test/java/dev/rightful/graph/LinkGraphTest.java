package dev.rightful.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rightful.model.Link;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jgrapht.Graph;
import org.jgrapht.GraphTests;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.connectivity.GabowStrongConnectivityInspector;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.cycle.CycleDetector;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.DirectedMultigraph;
import org.jgrapht.traverse.BreadthFirstIterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinkGraphTest {

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void answersLikeAGraphOfJGraphT(long seed) {
        LinkGraph graph = random(seed);
        Graph<Integer, Integer> same = copy(graph);

        assertThat(graph.vertexSet()).isEqualTo(same.vertexSet());
        assertThat(graph.edgeSet()).isEqualTo(same.edgeSet());
        for (Integer site : graph.vertexSet()) {
            assertThat(graph.outgoingEdgesOf(site)).isEqualTo(same.outgoingEdgesOf(site));
            assertThat(graph.incomingEdgesOf(site)).isEqualTo(same.incomingEdgesOf(site));
            assertThat(graph.edgesOf(site)).isEqualTo(same.edgesOf(site));
            assertThat(graph.outDegreeOf(site)).isEqualTo(same.outDegreeOf(site));
            assertThat(graph.inDegreeOf(site)).isEqualTo(same.inDegreeOf(site));
            assertThat(graph.degreeOf(site)).isEqualTo(same.degreeOf(site));
            for (Integer other : graph.vertexSet()) {
                assertThat(graph.getAllEdges(site, other)).isEqualTo(same.getAllEdges(site, other));
                assertThat(graph.containsEdge(site, other)).isEqualTo(same.containsEdge(site, other));
                assertThat(graph.getEdge(site, other) == null).isEqualTo(same.getEdge(site, other) == null);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void algorithmsGiveTheSameOnItAsOnAGraphOfJGraphT(long seed) {
        LinkGraph graph = random(seed);
        Graph<Integer, Integer> same = copy(graph);

        assertThat(components(new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets()))
                .isEqualTo(components(new GabowStrongConnectivityInspector<>(same).stronglyConnectedSets()));
        assertThat(components(new GabowStrongConnectivityInspector<>(graph).stronglyConnectedSets()))
                .isEqualTo(components(new KosarajuStrongConnectivityInspector<>(same).stronglyConnectedSets()));
        assertThat(components(new ConnectivityInspector<>(graph).connectedSets()))
                .isEqualTo(components(new ConnectivityInspector<>(same).connectedSets()));
        assertThat(new CycleDetector<>(graph).findCycles()).isEqualTo(new CycleDetector<>(same).findCycles());
        assertThat(GraphTests.isWeaklyConnected(graph)).isEqualTo(GraphTests.isWeaklyConnected(same));
        for (Integer site : graph.vertexSet()) {
            for (Integer other : graph.vertexSet()) {
                assertThat(new DijkstraShortestPath<>(graph).getPathWeight(site, other))
                        .isEqualTo(new DijkstraShortestPath<>(same).getPathWeight(site, other));
            }
            assertThat(Set.copyOf(visited(graph, site))).isEqualTo(Set.copyOf(visited(same, site)));
        }
    }

    @Test
    void knowsNoOtherSitesAndLinks() {
        LinkGraph graph = new LinkGraph(2, Adjacency.of(2, new int[]{0}, new int[]{1}, new int[]{0}));

        assertThat(graph.containsVertex(2)).isFalse();
        assertThat(graph.containsVertex(-1)).isFalse();
        assertThat(graph.containsEdge(0)).isTrue();
        assertThat(graph.containsEdge(1)).isFalse();
        assertThat(graph.containsEdge(-1)).isFalse();
        assertThat(graph.getEdge(0, 2)).isNull();
        assertThat(graph.getEdge(2, 0)).isNull();
        assertThat(graph.getAllEdges(2, 0)).isNull();
        assertThat(graph.getAllEdges(0, 2)).isNull();
        assertThatIllegalArgumentException().isThrownBy(() -> graph.outgoingEdgesOf(2));
        assertThatIllegalArgumentException().isThrownBy(() -> graph.incomingEdgesOf(2));
        assertThatIllegalArgumentException().isThrownBy(() -> graph.edgesOf(2));
        assertThatIllegalArgumentException().isThrownBy(() -> graph.degreeOf(2));
        assertThatIllegalArgumentException().isThrownBy(() -> graph.inDegreeOf(2));
        assertThatIllegalArgumentException().isThrownBy(() -> graph.outDegreeOf(2));
    }

    @Test
    void itsSetsHaveNothingElse() {
        Adjacency fan = Adjacency.of(3, new int[]{0, 1, 1, 2}, new int[]{1, 0, 2, 0}, new int[]{0, 1, 2, 3});

        Set<Integer> links = new LinkGraph(3, fan).outgoingEdgesOf(1);

        assertThat(IntStream.range(-1, 5).filter(links::contains)).containsExactly(1, 2);
        assertThat(links.contains((Object) "1")).isFalse();
    }

    @Test
    void doesNotChange() {
        LinkGraph graph = new LinkGraph(2, Adjacency.of(2, new int[]{0}, new int[]{1}, new int[]{0}));

        assertThat(graph.getType().isModifiable()).isFalse();
        for (Runnable change : List.<Runnable>of(() -> graph.addEdge(0, 1), () -> graph.addEdge(0, 1, 5),
                graph::addVertex, () -> graph.addVertex(7), () -> graph.removeEdge(0), () -> graph.removeEdge(0, 1),
                () -> graph.removeVertex(0), () -> graph.setEdgeWeight(0, 2.0))) {
            assertThatThrownBy(change::run).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    private static LinkGraph random(long seed) {
        Random random = new Random(seed);
        int sites = Networks.size(seed);
        List<Link> links = Networks.randomLinks(sites, random);
        Adjacency outgoing = Networks.network(sites, links).findOutgoing("federation");
        return new LinkGraph(sites,
                outgoing == null ? Adjacency.of(sites, new int[0], new int[0], new int[0]) : outgoing);
    }

    private static Graph<Integer, Integer> copy(Graph<Integer, Integer> graph) {
        Graph<Integer, Integer> copy = new DirectedMultigraph<>(null, null, false);
        graph.vertexSet().forEach(copy::addVertex);
        graph.edgeSet()
                .forEach(edge -> assertThat(
                        copy.addEdge(graph.getEdgeSource(edge), graph.getEdgeTarget(edge), edge)).isTrue());
        return copy;
    }

    private static Set<Set<Integer>> components(List<Set<Integer>> components) {
        return new HashSet<>(components);
    }

    private static List<Integer> visited(Graph<Integer, Integer> graph, Integer start) {
        List<Integer> visited = new ArrayList<>();
        new BreadthFirstIterator<>(graph, start).forEachRemaining(visited::add);
        return visited;
    }
}
