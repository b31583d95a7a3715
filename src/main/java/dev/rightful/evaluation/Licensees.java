package dev.rightful.evaluation;

import dev.rightful.graph.Network;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/** The sites of each licensee, as numbers in order. */
final class Licensees {

    private static final int[] NONE = {};

    private final Map<String, int[]> sites = new HashMap<>();

    private Licensees() {}

    /** The licensees of all sites. */
    static Licensees of(Network network) {
        return of(network, site -> true);
    }

    /** The licensees of the sites that a predicate chooses. */
    static Licensees of(Network network, IntPredicate chosen) {
        Map<String, Numbers> lists = new HashMap<>();
        for (int site = 0; site < network.size(); site++) {
            if (chosen.test(site)) {
                lists.computeIfAbsent(network.site(site).licensee(), licensee -> new Numbers()).add(site);
            }
        }
        Licensees licensees = new Licensees();
        lists.forEach((licensee, numbers) -> licensees.sites.put(licensee, numbers.toArray()));
        return licensees;
    }

    /** Who they are, in no order. */
    Set<String> ids() {
        return Collections.unmodifiableSet(sites.keySet());
    }

    /** The sites of a party, none when it has none. */
    int[] sites(String party) {
        return sites.getOrDefault(party, NONE);
    }
}
