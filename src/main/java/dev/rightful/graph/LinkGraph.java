package dev.rightful.graph;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jgrapht.GraphType;
import org.jgrapht.graph.AbstractGraph;
import org.jgrapht.graph.DefaultGraphType;
import org.jspecify.annotations.Nullable;

/**
 * The links of one type as a read-only directed graph for JGraphT's algorithms: vertices are site numbers, edges are
 * places in the outgoing adjacency.
 */
final class LinkGraph extends AbstractGraph<Integer, Integer> {

    private final int sites;
    private final Adjacency outgoing;
    private final int[] sourceOfEdge;
    private final int[][] incoming;

    LinkGraph(int sites, Adjacency outgoing) {
        this.sites = sites;
        this.outgoing = outgoing;
        this.sourceOfEdge = new int[outgoing.size()];
        int[] indegree = new int[sites];
        for (int site = 0; site < sites; site++) {
            for (int i = outgoing.begin(site); i < outgoing.end(site); i++) {
                sourceOfEdge[i] = site;
                indegree[outgoing.target(i)]++;
            }
        }
        this.incoming = new int[sites][];
        for (int site = 0; site < sites; site++) {
            incoming[site] = new int[indegree[site]];
        }
        for (int i = outgoing.size() - 1; i >= 0; i--) {
            int target = outgoing.target(i);
            incoming[target][--indegree[target]] = i;
        }
    }

    @Override
    public Set<Integer> vertexSet() {
        return range(0, sites);
    }

    @Override
    public Set<Integer> edgeSet() {
        return range(0, outgoing.size());
    }

    @Override
    public Set<Integer> outgoingEdgesOf(Integer vertex) {
        assertVertexExist(vertex);
        return range(outgoing.begin(vertex), outgoing.end(vertex));
    }

    @Override
    public Set<Integer> incomingEdgesOf(Integer vertex) {
        assertVertexExist(vertex);
        Set<Integer> edges = new LinkedHashSet<>();
        for (int edge : incoming[vertex]) {
            edges.add(edge);
        }
        return edges;
    }

    @Override
    public Set<Integer> edgesOf(Integer vertex) {
        Set<Integer> edges = new LinkedHashSet<>(outgoingEdgesOf(vertex));
        edges.addAll(incomingEdgesOf(vertex));
        return edges;
    }

    @Override
    public @Nullable Set<Integer> getAllEdges(Integer source, Integer target) {
        if (!containsVertex(source) || !containsVertex(target)) {
            return null;
        }
        Set<Integer> edges = new LinkedHashSet<>();
        for (int i = outgoing.begin(source); i < outgoing.end(source); i++) {
            if (outgoing.target(i) == target) {
                edges.add(i);
            }
        }
        return edges;
    }

    @Override
    public @Nullable Integer getEdge(Integer source, Integer target) {
        Set<Integer> edges = getAllEdges(source, target);
        return edges == null || edges.isEmpty() ? null : edges.iterator().next();
    }

    @Override
    public Integer getEdgeSource(Integer edge) {
        return sourceOfEdge[edge];
    }

    @Override
    public Integer getEdgeTarget(Integer edge) {
        return outgoing.target(edge);
    }

    @Override
    public int degreeOf(Integer vertex) {
        return inDegreeOf(vertex) + outDegreeOf(vertex);
    }

    @Override
    public int inDegreeOf(Integer vertex) {
        assertVertexExist(vertex);
        return incoming[vertex].length;
    }

    @Override
    public int outDegreeOf(Integer vertex) {
        assertVertexExist(vertex);
        return outgoing.end(vertex) - outgoing.begin(vertex);
    }

    @Override
    public boolean containsVertex(Integer vertex) {
        return vertex >= 0 && vertex < sites;
    }

    @Override
    public boolean containsEdge(Integer edge) {
        return edge >= 0 && edge < outgoing.size();
    }

    @Override
    public GraphType getType() {
        return new DefaultGraphType.Builder().directed()
                .weighted(false)
                .modifiable(false)
                .allowMultipleEdges(true)
                .allowSelfLoops(false)
                .allowCycles(true)
                .build();
    }

    @Override
    public double getEdgeWeight(Integer edge) {
        return 1;
    }

    @Override
    public void setEdgeWeight(Integer edge, double weight) {
        throw readOnly();
    }

    @Override
    public @Nullable Supplier<Integer> getVertexSupplier() {
        return null;
    }

    @Override
    public @Nullable Supplier<Integer> getEdgeSupplier() {
        return null;
    }

    @Override
    public Integer addEdge(Integer source, Integer target) {
        throw readOnly();
    }

    @Override
    public boolean addEdge(Integer source, Integer target, Integer edge) {
        throw readOnly();
    }

    @Override
    public Integer addVertex() {
        throw readOnly();
    }

    @Override
    public boolean addVertex(Integer vertex) {
        throw readOnly();
    }

    @Override
    public Integer removeEdge(Integer source, Integer target) {
        throw readOnly();
    }

    @Override
    public boolean removeEdge(Integer edge) {
        throw readOnly();
    }

    @Override
    public boolean removeVertex(Integer vertex) {
        throw readOnly();
    }

    private static UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException("the links of a topology do not change while it is judged");
    }

    private static Set<Integer> range(int begin, int end) {
        return new AbstractSet<>() {
            @Override
            public Iterator<Integer> iterator() {
                return IntStream.range(begin, end).iterator();
            }

            @Override
            public int size() {
                return end - begin;
            }

            @Override
            public boolean contains(@Nullable Object o) {
                return o instanceof Integer i && i >= begin && i < end;
            }
        };
    }
}
