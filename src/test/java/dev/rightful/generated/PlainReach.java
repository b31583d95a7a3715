package dev.rightful.generated;

import dev.rightful.model.Link;
import dev.rightful.model.Operator;
import dev.rightful.model.Party;
import dev.rightful.model.Topology;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who reaches what over the links as drawn, found as one would find it by hand: federation downwards as far as it goes, and
 * at its end one Interconnect link or none.
 */
final class PlainReach {

    static final String LOCAL = "local";
    static final String DIRECT = "direct";
    static final String FEDERATION = "federation";
    static final String INTERCONNECT = "interconnect";

    /** Somebody who logs in at a site, and what it operates from there; null for all that is reached. */
    private record Login(String at, @Nullable Set<String> reach) {}

    private final Topology topology;
    private final Map<String, Map<String, Set<String>>> next = new HashMap<>();
    private final Map<String, Map<String, Map<String, Integer>>> distances = new HashMap<>();

    PlainReach(Topology topology) {
        this.topology = topology;
        next.put(FEDERATION, new HashMap<>());
        next.put(INTERCONNECT, new HashMap<>());
        for (Link link : topology.links()) {
            if (link.isBetweenSites()) {
                links(link.type()).computeIfAbsent(link.from(), each -> new TreeSet<>()).add(link.to());
            }
        }
    }

    private Map<String, Set<String>> links(String type) {
        return next.getOrDefault(type, Map.of());
    }

    /** Whether a link of a type leads from one site to another. */
    boolean isLinked(String type, String from, String to) {
        return links(type).getOrDefault(from, Set.of()).contains(to);
    }

    /** How many links a site is away over a mechanism; nothing for those that are not reached. */
    Map<String, Integer> distances(String start, String mechanism) {
        Map<String, Map<String, Integer>> known = distances.computeIfAbsent(start, this::searched);
        return known.getOrDefault(mechanism, Map.of());
    }

    private Map<String, Map<String, Integer>> searched(String start) {
        Map<String, Integer> federated = new TreeMap<>(Map.of(start, 0));
        Deque<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            String site = open.remove();
            for (String child : links(FEDERATION).getOrDefault(site, Set.of())) {
                if (!federated.containsKey(child)) {
                    federated.put(child, distance(federated, site) + 1);
                    open.add(child);
                }
            }
        }
        Map<String, Integer> remote = new TreeMap<>();
        federated.forEach((site, distance) -> links(INTERCONNECT).getOrDefault(site, Set.of())
                .forEach(each -> remote.merge(each, distance + 1, Math::min)));
        // A route back to its start makes no operation.
        federated.remove(start);
        remote.remove(start);
        return Map.of(FEDERATION, federated, INTERCONNECT, remote);
    }

    private static int distance(Map<String, Integer> distances, String site) {
        return distances.getOrDefault(site, 0);
    }

    /** The ids of all operations. */
    Set<String> operations(LocalDate day) {
        Set<String> operations = new TreeSet<>();
        logins(day).forEach((party, logins) -> {
            for (Login login : logins) {
                operations.add(party + "@" + login.at() + ":" + LOCAL);
                Set<String> reached = new HashSet<>(Set.of(login.at()));
                for (String mechanism : List.of(FEDERATION, INTERCONNECT)) {
                    for (String site : distances(login.at(), mechanism).keySet()) {
                        reached.add(site);
                        if (login.reach() == null || login.reach().contains(site)) {
                            operations.add(party + "@" + site + ":" + mechanism);
                        }
                    }
                }
                if (login.reach() != null) {
                    login.reach()
                            .stream()
                            .filter(site -> !reached.contains(site))
                            .forEach(site -> operations.add(party + "@" + site + ":" + DIRECT));
                }
            }
        });
        return operations;
    }

    /** The sites at which a party logs in. */
    Set<String> logins(String party, LocalDate day) {
        Set<String> sites = new TreeSet<>();
        logins(day).getOrDefault(party, List.of()).forEach(login -> sites.add(login.at()));
        return sites;
    }

    private Map<String, List<Login>> logins(LocalDate day) {
        Map<String, List<Login>> logins = new TreeMap<>();
        topology.sites()
                .forEach(site -> logins.computeIfAbsent(site.licensee(), each -> new ArrayList<>())
                        .add(new Login(site.id(), null)));
        Set<String> authorities = new HashSet<>();
        topology.parties().forEach(party -> {
            if (party.kind() == Party.Kind.AUTHORITY) {
                authorities.add(party.id());
            }
        });
        for (Operator operator : topology.operators()) {
            LocalDate from = operator.period().from();
            LocalDate to = operator.period().to();
            boolean holds = (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
            if (holds || (operator.incidentInvestigation() && authorities.contains(operator.party()))) {
                List<String> reach = operator.reach();
                logins.computeIfAbsent(operator.party(), each -> new ArrayList<>())
                        .add(new Login(operator.at(), reach == null ? null : new TreeSet<>(reach)));
            }
        }
        return logins;
    }
}
