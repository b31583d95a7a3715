package dev.rightful.evaluation;

import dev.rightful.finding.Dated;
import dev.rightful.model.Operator;
import dev.rightful.model.Party;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Where a party logs in, in groups whose acts are judged alike. */
final class Logins {

    /**
     * Sites at which a party logs in, and what it operates from there.
     *
     * @param sites the numbers of the sites, sorted
     * @param entries the document's entry for a site; none where the party is the licensee
     * @param limited the only sites that it operates beside those it logs in at; null for all that it reaches
     */
    @SuppressWarnings("ArrayRecordComponent") // lives only while one party is judged and is never compared
    record Group(int[] sites, Map<Integer, Operator> entries, @Nullable Set<Integer> limited) {}

    private final List<Group> groups = new ArrayList<>();
    private final Set<Integer> entrySites = new HashSet<>();
    private final Deployment deployment;
    private final String party;

    /**
     * Reads where a party logs in at the day.
     *
     * @param own the sites of which it is the licensee, sorted
     * @param operators the document's entries for it
     * @param contracts for whom it works; whoever logs in at a site of its principal is judged differently there
     * @param entriesApart whether it matters which entry a route starts from, so that each is a group of its own
     */
    Logins(Deployment deployment, Party party, int[] own, List<Operator> operators, Contracts contracts,
            boolean entriesApart) {
        this.deployment = deployment;
        this.party = party.id();
        if (operators.isEmpty()) {
            groups.add(new Group(own, Map.of(), null));
            return;
        }
        Map<String, Map<Integer, @Nullable Operator>> unlimited = new TreeMap<>();
        for (int site : own) {
            unlimited.computeIfAbsent("", each -> new TreeMap<>()).put(site, null);
        }
        for (Operator operator : operators) {
            boolean investigates = operator.incidentInvestigation() && party.kind() == Party.Kind.AUTHORITY;
            if (!investigates && !deployment.asOf().covers(operator.period(), () -> dated(operator))) {
                continue;
            }
            int at = deployment.network().number(operator.at());
            entrySites.add(at);
            if (investigates || operator.reach() != null || entriesApart) {
                groups.add(new Group(new int[]{at}, Map.of(at, operator), limited(operator)));
            } else {
                String licensee = deployment.site(at).licensee();
                unlimited
                        .computeIfAbsent(contracts.proven().contains(licensee) ? licensee : "", each -> new TreeMap<>())
                        .putIfAbsent(at, operator);
            }
        }
        unlimited.values().forEach(this::addUnlimited);
    }

    private static Dated dated(Operator operator) {
        return new Dated("operator", Map.of("party", operator.party(), "site", operator.at()), operator.span());
    }

    private void addUnlimited(Map<Integer, @Nullable Operator> sites) {
        Map<Integer, Operator> entries = new HashMap<>();
        sites.forEach((site, operator) -> {
            if (operator != null) {
                entries.put(site, operator);
            }
        });
        Numbers numbers = new Numbers();
        sites.keySet().forEach(numbers::add);
        groups.add(new Group(numbers.toArray(), entries, null));
    }

    private @Nullable Set<Integer> limited(Operator operator) {
        if (operator.reach() == null) {
            return null;
        }
        Set<Integer> sites = new TreeSet<>();
        operator.reach().forEach(site -> sites.add(deployment.network().number(site)));
        return sites;
    }

    List<Group> groups() {
        return groups;
    }

    /** Whether the party logs in at a site. */
    boolean includes(int site) {
        return entrySites.contains(site) || deployment.site(site).licensee().equals(party);
    }
}
