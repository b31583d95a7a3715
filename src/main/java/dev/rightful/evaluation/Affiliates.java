package dev.rightful.evaluation;

import dev.rightful.graph.Control;
import dev.rightful.graph.Control.Degree;
import dev.rightful.model.Party;
import dev.rightful.rights.Clause;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who is an affiliated company of whom.
 *
 * <p>Ownership decides, and the affiliate itself has to be a company: whether anything else can be one is open.
 */
final class Affiliates {

    private final Deployment deployment;
    private final Control control;

    Affiliates(Deployment deployment, Control control) {
        this.deployment = deployment;
        this.control = control;
    }

    /** Whether ownership makes a party the affiliate of another one, if any kind of party can be one. */
    Degree degree(String affiliate, String of) {
        return control.affiliated(affiliate, of);
    }

    /** Whether a party is of the kind that the agreement's definition names. */
    boolean isCompany(String affiliate) {
        return deployment.party(affiliate).kind() == Party.Kind.COMPANY;
    }

    /** Whether a party is an affiliate beyond doubt. */
    boolean isCertain(String affiliate, String of) {
        return degree(affiliate, of) == Degree.CERTAIN && isCompany(affiliate);
    }

    /**
     * What to say where affiliation is not certain.
     *
     * @param question the question whether other kinds of parties than companies can be affiliates
     * @param definition the clauses to cite as well, those that define affiliation
     * @param facts what the text may name beside the two parties
     */
    record Doubt(String question, List<Clause> definition, Map<String, Object> facts) {}

    /**
     * What follows for an act that only an affiliate may do.
     *
     * @param affiliate the party in the place of the affiliate
     * @param of the company whose affiliate it would be
     * @param asAffiliate the outcome if it is one
     * @param asStranger the outcome if it is none
     */
    @SuppressWarnings("ReferenceEquality") // asked is whether the very outcome of an affiliate was taken
    Outcome judge(String affiliate, String of, Outcome asAffiliate, Outcome asStranger, Doubt doubt) {
        Degree degree = degree(affiliate, of);
        if (degree == Degree.NONE) {
            return asStranger;
        }
        Opinion opinion = deployment.opinion();
        Map<String, Object> facts = new HashMap<>(doubt.facts());
        facts.put("affiliate", affiliate);
        facts.put("of", of);
        Outcome byOwnership = degree == Degree.CERTAIN
                ? asAffiliate
                : opinion.unknown(asAffiliate, asStranger, "control-possible", facts);
        Outcome judged = isCompany(affiliate)
                ? byOwnership
                : opinion.open(doubt.question(), byOwnership, asStranger, "kind-open", facts);
        return judged == asAffiliate ? judged : judged.citing(doubt.definition());
    }
}
