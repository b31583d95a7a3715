package dev.rightful.evaluation;

import dev.rightful.finding.Verdict;
import dev.rightful.graph.Adjacency;
import dev.rightful.graph.Walk;
import org.jspecify.annotations.Nullable;

/**
 * What the licences of the last link of a route say, the best where several routes lead to a site.
 *
 * @param licences what the rule on the licences of links says
 * @param linkType the type of the last link
 */
record LastLinks(Deployment deployment, Ledger.Page licences, String linkType) {

    /**
     * What the licences of a link say.
     *
     * @param link the id of the link
     * @param outcome what they say
     */
    record Said(String link, Outcome outcome) {}

    /** The best over the links into a site from where the current walk may go on. */
    @Nullable
    Said best(Walk walk, int site) {
        Adjacency incoming = deployment.network().findIncoming(linkType);
        Said best = null;
        if (incoming != null) {
            for (int i = incoming.begin(site); i < incoming.end(site); i++) {
                if (walk.leadsOn(incoming.target(i), linkType, site)) {
                    Outcome outcome = licences.outcome(incoming.link(i));
                    if (outcome == null) {
                        return null;
                    }
                    if (best == null || outcome.verdict().compareTo(best.outcome().verdict()) < 0) {
                        best = new Said(deployment.topology().links().get(incoming.link(i)).id(), outcome);
                    }
                }
            }
        }
        return best;
    }

    /** Whether some site is opened by links whose licences say different things, so that the route matters. */
    boolean differ() {
        Adjacency incoming = deployment.network().findIncoming(linkType);
        for (int site = 0; incoming != null && site < deployment.network().size(); site++) {
            for (int i = incoming.begin(site) + 1; i < incoming.end(site); i++) {
                if (verdict(incoming.link(i)) != verdict(incoming.link(i - 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    private Verdict verdict(int link) {
        Outcome outcome = licences.outcome(link);
        return outcome == null ? Verdict.GRANTED : outcome.verdict();
    }
}
