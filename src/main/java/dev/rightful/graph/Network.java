package dev.rightful.graph;

import dev.rightful.model.Link;
import dev.rightful.model.Site;
import dev.rightful.model.Topology;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The sites of a topology as numbers in the order of their ids, and the links between them by type.
 *
 * <p>Numbering by id makes every answer independent of the order in which a document lists its sites. Only links
 * between sites lie here; a failover pair joins servers and a wall belongs to one site.
 */
public final class Network {

    private static final int MANY_LINKS = 20_000;

    private final Site[] sites;
    private final Map<String, Integer> numbers;
    private final Map<String, Adjacency> outgoing = new HashMap<>();
    private final Map<String, Adjacency> incoming = new HashMap<>();
    private final int[] from;
    private final int[] to;

    /** Builds the network in time near-linear in sites and links. */
    public Network(Topology topology) {
        sites = topology.sites().toArray(new Site[0]);
        Arrays.sort(sites, (one, other) -> one.id().compareTo(other.id()));
        numbers = new HashMap<>(sites.length * 2);
        for (int i = 0; i < sites.length; i++) {
            numbers.put(sites[i].id(), i);
        }
        Map<String, Lists> byType = new HashMap<>();
        List<Link> links = topology.links();
        from = new int[links.size()];
        to = new int[links.size()];
        findEnds(links);
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            if (link.isBetweenSites()) {
                byType.computeIfAbsent(link.type(), type -> new Lists(links.size())).add(from[i], to[i], i);
            }
        }
        byType.forEach((type, lists) -> {
            outgoing.put(type, lists.adjacency(sites.length, false));
            incoming.put(type, lists.adjacency(sites.length, true));
        });
    }

    /** Looks up where links start and lead, which is most of the work; many links are shared among processors. */
    private void findEnds(List<Link> links) {
        if (links.size() < MANY_LINKS) {
            for (int i = 0; i < links.size(); i++) {
                findEnds(links.get(i), i);
            }
        } else {
            IntStream.range(0, links.size()).parallel().forEach(i -> findEnds(links.get(i), i));
        }
    }

    private void findEnds(Link link, int number) {
        if (link.isBetweenSites()) {
            from[number] = number(link.from());
            to[number] = number(link.to());
        }
    }

    /** How many sites there are. */
    public int size() {
        return sites.length;
    }

    /** The site with a number. */
    public Site site(int number) {
        return sites[number];
    }

    /** The number of a site. */
    public int number(String siteId) {
        Integer number = numbers.get(siteId);
        if (number == null) {
            throw new IllegalArgumentException("no site is named " + siteId);
        }
        return number;
    }

    /** The site that a link between sites, given by its place in the topology, starts from. */
    public int from(int link) {
        return from[link];
    }

    /** The site that a link between sites, given by its place in the topology, leads to. */
    public int to(int link) {
        return to[link];
    }

    /** The links of a type from each site, or null when the topology has none of that type. */
    public @Nullable Adjacency findOutgoing(String linkType) {
        return outgoing.get(linkType);
    }

    /** The links of a type into each site, or null when the topology has none of that type. */
    public @Nullable Adjacency findIncoming(String linkType) {
        return incoming.get(linkType);
    }

    private static final class Lists {

        private final int[] from;
        private final int[] to;
        private final int[] link;
        private int size;

        Lists(int capacity) {
            from = new int[capacity];
            to = new int[capacity];
            link = new int[capacity];
        }

        void add(int start, int end, int number) {
            from[size] = start;
            to[size] = end;
            link[size] = number;
            size++;
        }

        Adjacency adjacency(int sites, boolean reversed) {
            int[] starts = Arrays.copyOf(reversed ? to : from, size);
            int[] ends = Arrays.copyOf(reversed ? from : to, size);
            return Adjacency.of(sites, starts, ends, Arrays.copyOf(link, size));
        }
    }
}
