package dev.rightful.graph;

import dev.rightful.model.Circumstances;
import dev.rightful.model.Link;
import dev.rightful.model.Purpose;
import dev.rightful.model.Site;
import dev.rightful.model.Span;
import dev.rightful.model.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/** Topologies of bare sites and links, by hand and at random. */
public final class Networks {

    /** A place in no document. */
    public static final Span NOWHERE = new Span(1, 1, 1, 2);

    private Networks() {}

    /** A Corporate site of one licensee, of which nothing else is known. */
    public static Site site(String id) {
        return site(id, "licensee");
    }

    /** A Corporate site of which nothing but the licensee is known. */
    public static Site site(String id, String licensee) {
        return new Site(id, null, "corporate", null, null, null, licensee, null, Purpose.PRODUCTION, null, null, null,
                null, null, null, null, null, Circumstances.NONE, NOWHERE);
    }

    /** A parent site includes a child site. */
    public static Link federation(String parent, String child) {
        return new Link.Federation("federation:%s->%s".formatted(parent, child), parent, child, NOWHERE);
    }

    /** A central site opens cameras of a remote one. */
    public static Link interconnect(String central, String remote) {
        return new Link.Interconnect("interconnect:%s->%s".formatted(central, remote), central, remote, 1, NOWHERE);
    }

    /** A topology of sites and links alone. */
    public static Topology topology(List<Site> sites, List<Link> links) {
        return new Topology("test", null, null, List.of(), sites, links, List.of(), null, List.of());
    }

    /** The network of Corporate sites named {@code s0}, {@code s1} and so on, and links between them. */
    static Network network(int sites, List<Link> links) {
        return new Network(topology(sites(sites), links));
    }

    /** Corporate sites; their ids have leading zeros, so that their numbers are their places. */
    static List<Site> sites(int count) {
        return IntStream.range(0, count).mapToObj(i -> site(id(i))).toList();
    }

    /** The id of the site that gets a number. */
    static String id(int number) {
        return String.format(Locale.ROOT, "s%06d", number);
    }

    /** A network in which each site leads to the next over federation. */
    static Network chain(int sites) {
        return network(sites,
                IntStream.range(1, sites).mapToObj(i -> federation(id(i - 1), id(i))).map(Link.class::cast).toList());
    }

    /** A network in which each site leads to the next over federation, and the last to the first. */
    static Network ring(int sites) {
        return network(sites,
                IntStream.range(0, sites)
                        .mapToObj(i -> federation(id(i), id((i + 1) % sites)))
                        .map(Link.class::cast)
                        .toList());
    }

    /** Links at random between sites, no link from a site to itself, parallel ones now and then. */
    static List<Link> randomLinks(int sites, Random random) {
        List<Link> links = new ArrayList<>();
        int count = sites < 2 ? 0 : random.nextInt(1 + sites * 2);
        for (int i = 0; i < count; i++) {
            int from = random.nextInt(sites);
            int to = (from + 1 + random.nextInt(sites - 1)) % sites;
            links.add(random.nextInt(3) > 0
                    ? new Link.Federation("f" + i, id(from), id(to), NOWHERE)
                    : new Link.Interconnect("i" + i, id(from), id(to), 1, NOWHERE));
        }
        return links;
    }

    /** The number of sites of a random network: the later the seed, the more. */
    static int size(long seed) {
        return 1 + (int) seed / 8;
    }

    /** Some of the sites, sorted, at least one. */
    static int[] someOf(int sites, Random random) {
        int[] some = IntStream.range(0, sites).filter(site -> random.nextInt(3) == 0).toArray();
        return some.length == 0 ? new int[]{random.nextInt(sites)} : some;
    }
}
