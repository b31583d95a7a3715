package dev.rightful.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which site a link that does not join two sites belongs to, and which pairs stand under a code. */
final class Hosting {

    private static final String FAILOVER = "failover";

    private Hosting() {}

    /** The site that hosts what a failover pair or a wall is about; that of the primary server. */
    static Site of(Connection link, World world) {
        return link.type().equals(FAILOVER) ? ofServer(link.from(), world) : world.site(link.to());
    }

    /** The site to which a management server belongs. */
    static Site ofServer(String server, World world) {
        for (Site site : world.sites()) {
            if (new ServerRoom(site).managementIds().contains(server)) {
                return site;
            }
        }
        throw new IllegalStateException("no site has a management server " + server);
    }

    /** Every failover pair. */
    static List<Connection> pairs(World world) {
        return world.links(FAILOVER);
    }

    /** The servers of all pairs that are read from a code. */
    static Set<String> pairedUnder(String code, World world) {
        Set<String> servers = new HashSet<>();
        for (Connection pair : pairs(world)) {
            if (of(pair, world).code().equals(code)) {
                servers.add(pair.from());
                servers.add(pair.to());
            }
        }
        return servers;
    }

    /** The pairs in which a server serves; one drawn with itself is one. */
    static List<Connection> pairsOf(String server, World world) {
        List<Connection> pairs = new ArrayList<>();
        for (Connection pair : pairs(world)) {
            if (pair.from().equals(server) || pair.to().equals(server)) {
                pairs.add(pair);
            }
        }
        return pairs;
    }
}
