package dev.rightful.evaluation;

import dev.rightful.model.Licence;
import dev.rightful.model.Link;
import dev.rightful.rights.Clause;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The failover pairs of a deployment: who serves in how many, and which servers no licence names. */
final class Pairs {

    private final Map<String, Integer> pairsOfServer = new HashMap<>();
    private final Map<String, Set<String>> serversOfCode = new HashMap<>();

    Pairs(Deployment deployment) {
        for (Link link : deployment.topology().links()) {
            if (link instanceof Link.Failover pair) {
                for (String server : servers(pair)) {
                    pairsOfServer.merge(server, 1, Integer::sum);
                }
                String code = deployment.site(Hosts.of(pair, deployment)).code();
                serversOfCode.computeIfAbsent(code, each -> new LinkedHashSet<>()).addAll(servers(pair));
            }
        }
    }

    /** The servers of a pair, each once. */
    static Set<String> servers(Link.Failover pair) {
        Set<String> servers = new LinkedHashSet<>();
        servers.add(pair.primary());
        servers.add(pair.secondary());
        return servers;
    }

    /** In how many pairs a server serves. */
    int pairsOf(String server) {
        return pairsOfServer.getOrDefault(server, 0);
    }

    /** The servers of the pairs under a code that no valid licence names. */
    Set<String> unnamed(Code code, Clause clause) {
        Set<String> unnamed = new LinkedHashSet<>(serversOfCode.getOrDefault(code.id(), Set.of()));
        Set<String> named = new HashSet<>();
        for (Licence licence : code.licences(clause.values("rf:licenceKind"))) {
            named.addAll(licence.covers());
        }
        unnamed.removeAll(named);
        return unnamed;
    }

    /** How many servers of the pairs under a code valid licences name. */
    long named(Code code, Clause clause) {
        return (long) serversOfCode.getOrDefault(code.id(), Set.of()).size() - unnamed(code, clause).size();
    }

    /** How many pieces are valid under a code that name no server. */
    static long freePieces(Code code, List<String> kinds) {
        long pieces = 0;
        for (Licence licence : code.licences(kinds)) {
            if (licence.covers().isEmpty()) {
                pieces += licence.quantity();
            }
        }
        return pieces;
    }
}
