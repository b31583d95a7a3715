package dev.rightful.evaluation;

import dev.rightful.graph.Adjacency;
import dev.rightful.graph.Walk;
import org.jspecify.annotations.Nullable;

/**
 * What the licences of the last link of a route say, the best where several routes lead to a site.
 *
 * @param linkType the type of the last link
 * @param ruleId the rule on links that says it
 */
record LastLinks(Deployment deployment, Ledger ledger, String linkType, String ruleId) {

    /** The best over the links into a site from where the current walk may go on. */
    @Nullable
    Outcome best(Walk walk, int site) {
        Adjacency incoming = deployment.network().findIncoming(linkType);
        Outcome best = null;
        if (incoming != null) {
            for (int i = incoming.begin(site); i < incoming.end(site); i++) {
                if (walk.leadsOn(incoming.target(i), linkType, site)) {
                    Outcome outcome = ledger.outcome(ruleId, incoming.link(i));
                    if (outcome == null) {
                        return null;
                    }
                    best = best == null ? outcome : Outcome.better(best, outcome);
                }
            }
        }
        return best;
    }
}
