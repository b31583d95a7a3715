package dev.rightful.evaluation;

import dev.rightful.finding.Path;
import dev.rightful.graph.Adjacency;
import dev.rightful.graph.Walk;
import dev.rightful.model.Operator;
import dev.rightful.model.Party;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds every act of operation: a party operates a site by a mechanism, from where it logs in.
 *
 * <p>A party logs in at its own sites and where an entry of the document says. Logins that are judged alike walk together,
 * so that the cost for a party is near-linear in what it reaches.
 */
final class Operations {

    private final Deployment deployment;
    private final @Nullable LastLinks lastLinks;
    private final boolean entriesApart;
    private final Walk walk;
    private final Licensees licensees;
    private final Map<String, List<Operator>> entries = new HashMap<>();
    private final Map<String, Mechanism> mechanisms = new TreeMap<>();

    /** Takes the acts of one party; those that make the same operation may come apart. */
    interface Sink {

        /**
         * A party starts.
         *
         * @param once whether each of its acts is an operation of its own
         */
        void party(Party party, Contracts contracts, boolean once);

        /** An act of the party that started last. */
        void act(Act act);

        /** No more acts of the party that started last. */
        void end();
    }

    Operations(Deployment deployment, @Nullable LastLinks lastLinks) {
        this.deployment = deployment;
        this.lastLinks = lastLinks;
        this.entriesApart = lastLinks != null && lastLinks.differ();
        this.walk = new Walk(deployment.network(), deployment.reach());
        for (String type : deployment.reach().types()) {
            mechanisms.put(type, new Mechanism(type));
        }
        this.licensees = Licensees.of(deployment.network());
        for (Operator operator : deployment.topology().operators()) {
            entries.computeIfAbsent(operator.party(), party -> new ArrayList<>()).add(operator);
        }
    }

    /** Gives the acts of all parties, party by party in the order in which their operations' ids are sorted. */
    void forEach(Sink sink) {
        TreeSet<String> parties = new TreeSet<>((one, other) -> Ids.compare(one, other, '@'));
        parties.addAll(licensees.ids());
        parties.addAll(entries.keySet());
        forEach(parties, sink);
    }

    /** Gives the acts of some parties, party by party. */
    void forEach(Iterable<String> parties, Sink sink) {
        for (String id : parties) {
            Party party = deployment.party(id);
            Contracts contracts = Contracts.of(party, deployment.asOf());
            Logins logins = new Logins(deployment, party, licensees.sites(id),
                    entries.getOrDefault(id, List.of()), contracts, entriesApart);
            sink.party(party, contracts, logins.groups().size() == 1);
            for (Logins.Group group : logins.groups()) {
                acts(id, logins, group, sink);
            }
            sink.end();
        }
    }

    private void acts(String party, Logins logins, Logins.Group group, Sink sink) {
        for (int site : group.sites()) {
            sink.act(new Act(party, site, site, Mechanism.LOCAL, group.entries().get(site),
                    Path.of(List.of(deployment.site(site).id())), null, false));
        }
        walk.start(group.sites());
        if (group.limited() == null) {
            for (int i = 0; i < walk.arrivals(); i++) {
                sink.act(arrival(party, logins, group, i));
            }
        } else {
            for (int site : group.limited()) {
                limited(party, logins, group, site, sink);
            }
        }
    }

    private void limited(String party, Logins logins, Logins.Group group, int site, Sink sink) {
        int at = group.sites()[0];
        if (site == at) {
            return;
        }
        boolean reached = false;
        for (String type : mechanisms.keySet()) {
            int arrival = walk.find(site, type);
            if (arrival >= 0) {
                reached = true;
                sink.act(arrival(party, logins, group, arrival));
            }
        }
        if (!reached) {
            sink.act(new Act(party, at, site, Mechanism.DIRECT, group.entries().get(at),
                    Path.of(List.of(deployment.site(at).id(), deployment.site(site).id())), null, false));
        }
    }

    private Act arrival(String party, Logins logins, Logins.Group group, int arrival) {
        int site = walk.site(arrival);
        String type = walk.type(arrival);
        Mechanism mechanism = mechanisms.getOrDefault(type, Mechanism.DIRECT);
        LastLinks asked = lastLinks != null && lastLinks.linkType().equals(type) ? lastLinks : null;
        return new Act(party, walk.origin(arrival), site, mechanism, group.entries().get(walk.origin(arrival)),
                deployment.path(walk.route(arrival)), asked == null ? null : asked.best(walk, site),
                asked != null && !logsInBefore(logins, site, type));
    }

    /** Whether the party logs in at a site from which a link of this type leads to the operated one. */
    private boolean logsInBefore(Logins logins, int site, String type) {
        Adjacency incoming = deployment.network().findIncoming(type);
        if (incoming != null) {
            for (int i = incoming.begin(site); i < incoming.end(site); i++) {
                if (logins.includes(incoming.target(i))) {
                    return true;
                }
            }
        }
        return false;
    }
}
