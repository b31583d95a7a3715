package dev.rightful.evaluation;

import dev.rightful.model.Link;
import dev.rightful.model.Site;
import dev.rightful.rights.Clause;
import dev.rightful.rights.Edition;
import dev.rightful.rights.RuleDefinition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every shape of rule works with: its definition in the ontology, the deployment, and how it cites.
 *
 * @param rule the rule's definition
 * @param deployment the deployment that is judged
 * @param ledger what the other rules say
 */
record Setting(RuleDefinition rule, Deployment deployment, Ledger ledger) {

    private static final String RESERVES = "rf:reserves";

    /** The act that the rule is about. */
    String act() {
        return rule.value("rf:act");
    }

    /** The open question that the rule may turn on. */
    String question() {
        return rule.value("rf:question");
    }

    Link link(int number) {
        return deployment.topology().links().get(number);
    }

    Site site(int number) {
        return deployment.site(number);
    }

    /** Whether a link is of the type that the rule is about. */
    boolean concerns(Link link) {
        return link.type().equals(rule.value("rf:linkType"));
    }

    /**
     * What to cite where nothing grants an act: the clauses that reserve all other rights in an edition, then the nearest
     * clauses that would have granted it.
     */
    List<Clause> reserved(Edition edition, List<Clause> nearest) {
        return Outcome.join(reserves(edition), nearest);
    }

    /** The clauses that reserve what is not granted. */
    List<Clause> reserves(Edition edition) {
        return Deployment.clauses(edition, rule.values(RESERVES));
    }

    /** The clauses of an edition about the rule's act with a product; without one, those for any other product. */
    List<Clause> applicable(Edition edition, String product) {
        List<Clause> own = edition.clauses(act(), product);
        return own.isEmpty() ? edition.clauses(act()) : own;
    }

    /** The first of {@link #applicable}, or null when the edition has no clause about the act. */
    @Nullable
    Clause findApplicable(int site) {
        List<Clause> found = applicable(deployment.edition(site), deployment.product(site));
        return found.isEmpty() ? null : found.get(0);
    }

    /** The clauses about an act with the products of some sites, each once, in the order of the sites. */
    List<Clause> clausesOf(List<Integer> sites, String act) {
        List<Clause> clauses = new ArrayList<>();
        for (int site : sites) {
            for (Clause clause : deployment.edition(site).clauses(act, deployment.product(site))) {
                if (!clauses.contains(clause)) {
                    clauses.add(clause);
                }
            }
        }
        return clauses;
    }
}
