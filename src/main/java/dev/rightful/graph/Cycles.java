package dev.rightful.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jspecify.annotations.Nullable;

/**
 * The cycles that links of one type form: for each link that lies on one, a cycle that shows it.
 *
 * <p>Sites that nothing leads to or that lead nowhere lie on no cycle, and without them neither do others. What remains
 * when all of them are taken away, in linear time, is little or nothing; only that is searched for strongly connected
 * parts.
 */
public final class Cycles {

    private final @Nullable Adjacency outgoing;
    private final int[] part;
    private final Map<Integer, Route> shown = new HashMap<>();
    private int[] nextOnShown = {};
    private int[] previous = {};

    /** Finds the parts of the network that are strongly connected by links of a type. */
    public Cycles(Network network, String linkType) {
        this.outgoing = network.findOutgoing(linkType);
        this.part = new int[network.size()];
        Arrays.fill(part, -1);
        Adjacency incoming = network.findIncoming(linkType);
        int[] core = outgoing == null || incoming == null ? new int[0] : core(network.size(), outgoing, incoming);
        if (outgoing != null && core.length > 0) {
            List<Set<Integer>> components = new KosarajuStrongConnectivityInspector<>(
                    new LinkGraph(core.length, outgoing.among(core))).stronglyConnectedSets();
            for (Set<Integer> component : components) {
                if (component.size() > 1) {
                    int least = component.stream().mapToInt(Integer::intValue).min().orElseThrow();
                    component.forEach(place -> part[core[place]] = core[least]);
                }
            }
            previous = new int[network.size()];
            Arrays.fill(previous, -1);
            nextOnShown = previous.clone();
        }
    }

    /** The sites that are left when those without links in or without links out are taken away again and again, sorted. */
    private static int[] core(int sites, Adjacency outgoing, Adjacency incoming) {
        int[] linksIn = new int[sites];
        int[] linksOut = new int[sites];
        int[] taken = new int[sites];
        int known = 0;
        for (int site = 0; site < sites; site++) {
            linksIn[site] = incoming.end(site) - incoming.begin(site);
            linksOut[site] = outgoing.end(site) - outgoing.begin(site);
            if (linksIn[site] == 0 || linksOut[site] == 0) {
                taken[known++] = site;
            }
        }
        for (int i = 0; i < known; i++) {
            known = take(outgoing, taken[i], linksIn, linksOut, taken, known);
            known = take(incoming, taken[i], linksOut, linksIn, taken, known);
        }
        int[] core = new int[sites - known];
        int next = 0;
        for (int site = 0; next < core.length; site++) {
            if (linksIn[site] > 0 && linksOut[site] > 0) {
                core[next++] = site;
            }
        }
        return core;
    }

    /** Takes away the links of a site in one direction, and notes the sites that thereby lose their last one. */
    private static int take(Adjacency links, int site, int[] left, int[] leftOtherwise, int[] taken, int known) {
        int count = known;
        for (int i = links.begin(site); i < links.end(site); i++) {
            int neighbour = links.target(i);
            left[neighbour]--;
            if (left[neighbour] == 0 && leftOtherwise[neighbour] > 0) {
                taken[count++] = neighbour;
            }
        }
        return count;
    }

    /**
     * A cycle on which the link between two sites lies, or null when it lies on none.
     *
     * @return the sites of the cycle, each once, beginning with the one of the least id
     */
    public @Nullable Route find(int start, int end) {
        if (part[start] < 0 || part[start] != part[end]) {
            return null;
        }
        Route through = shown.computeIfAbsent(part[start], this::show);
        return nextOnShown[start] == end ? through : cut(rotated(shortest(/* start= */ end, /* end= */ start)));
    }

    /** A cycle through the least site of a part. */
    private Route show(int least) {
        int[] cycle = shortest(least, least);
        for (int i = 0; i < cycle.length; i++) {
            nextOnShown[cycle[i]] = cycle[(i + 1) % cycle.length];
        }
        return cut(cycle);
    }

    /** The sites of a shortest route between two sites of one part, both named; a round trip names its start once. */
    private int[] shortest(int start, int end) {
        Adjacency links = Objects.requireNonNull(outgoing);
        int[] queue = new int[64];
        int size = 1;
        queue[0] = start;
        int last = -1;
        search : for (int i = 0; i < size; i++) {
            int site = queue[i];
            for (int j = links.begin(site); j < links.end(site); j++) {
                int next = links.target(j);
                if (next == end) {
                    last = site;
                    break search;
                }
                if (part[next] == part[start] && previous[next] < 0 && next != start) {
                    previous[next] = site;
                    if (size == queue.length) {
                        queue = Arrays.copyOf(queue, size * 2);
                    }
                    queue[size++] = next;
                }
            }
        }
        List<Integer> backwards = new ArrayList<>();
        if (start != end) {
            backwards.add(end);
        }
        for (int at = last; at >= 0; at = at == start ? -1 : previous[at]) {
            backwards.add(at);
        }
        for (int i = 0; i < size; i++) {
            previous[queue[i]] = -1;
        }
        int[] sites = new int[backwards.size()];
        for (int i = 0; i < sites.length; i++) {
            sites[i] = backwards.get(sites.length - 1 - i);
        }
        return sites;
    }

    private static int[] rotated(int[] cycle) {
        int least = 0;
        for (int i = 1; i < cycle.length; i++) {
            if (cycle[i] < cycle[least]) {
                least = i;
            }
        }
        int[] rotated = new int[cycle.length];
        for (int i = 0; i < cycle.length; i++) {
            rotated[i] = cycle[(least + i) % cycle.length];
        }
        return rotated;
    }

    private static Route cut(int[] sites) {
        if (sites.length <= Route.KEPT) {
            return new Route(sites, sites.length);
        }
        int half = Route.KEPT / 2;
        int[] kept = Arrays.copyOf(sites, Route.KEPT);
        System.arraycopy(sites, sites.length - half, kept, half, half);
        return new Route(kept, sites.length);
    }
}
