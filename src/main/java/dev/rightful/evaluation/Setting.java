package dev.rightful.evaluation;

import dev.rightful.evaluation.Sections.Section;
import dev.rightful.model.Link;
import dev.rightful.model.Site;
import dev.rightful.rights.Clause;
import dev.rightful.rights.Edition;
import dev.rightful.rights.RuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What every shape of rule works with: its definition in the ontology, the deployment, and how it cites. */
final class Setting {

    private static final String RESERVES = "rf:reserves";
    private static final String OUTSIDERS = "rf:reservesFromOutsiders";
    private static final String AFFILIATION = "rf:affiliation";

    private final RuleDefinition rule;
    private final Deployment deployment;
    private final Ledger ledger;
    private @Nullable String act;
    private @Nullable String linkType;
    private @Nullable List<Clause> @Nullable [] own;
    private @Nullable List<Clause> @Nullable [] applicable;
    private @Nullable Outcome @Nullable [] granted;

    /** Most rules have little to say about most topologies, so that nothing is made before it is asked for. */
    Setting(RuleDefinition rule, Deployment deployment, Ledger ledger) {
        this.rule = rule;
        this.deployment = deployment;
        this.ledger = ledger;
    }

    RuleDefinition rule() {
        return rule;
    }

    Deployment deployment() {
        return deployment;
    }

    /** What this rule says of a subject; null when it has nothing to say. */
    @Nullable
    Outcome findOutcome(int subject) {
        return ledger.page(rule.id()).outcome(subject);
    }

    /** What the other rules say. */
    Ledger ledger() {
        return ledger;
    }

    /** The act that the rule is about. */
    String act() {
        String known = act;
        if (known == null) {
            known = rule.value("rf:act");
            act = known;
        }
        return known;
    }

    /** The open question that the rule may turn on. */
    String question() {
        return rule.value("rf:question");
    }

    /** What {@link #granted} gave before for two sites that the same sections of the agreement govern; null if nothing. */
    @Nullable
    Outcome findGranted(int from, int to) {
        return granted == null ? null : granted[pair(from, to)];
    }

    /** Granted between two sites by these clauses, and so between any two that the same sections govern. */
    Outcome granted(int from, int to, List<Clause> clauses) {
        Outcome outcome = Outcome.granted(clauses);
        @Nullable Outcome[] known = granted;
        if (known == null) {
            known = new Outcome[deployment.sections().size() * deployment.sections().size()];
            granted = known;
        }
        known[pair(from, to)] = outcome;
        return outcome;
    }

    private int pair(int from, int to) {
        return deployment.sections().of(from).number() * deployment.sections().size()
                + deployment.sections().of(to).number();
    }

    Link link(int number) {
        return deployment.topology().links().get(number);
    }

    Site site(int number) {
        return deployment.site(number);
    }

    /** The links of the type that the rule is about. */
    int[] links() {
        return deployment.links(linkType());
    }

    private String linkType() {
        String known = linkType;
        if (known == null) {
            known = rule.value("rf:linkType");
            linkType = known;
        }
        return known;
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

    /** The same, and the clauses that forbid opening a system to outsiders. */
    List<Clause> reservesFromOutsiders(Edition edition) {
        return Outcome.join(reserves(edition), Deployment.clauses(edition, rule.values(OUTSIDERS)));
    }

    /** What to say in an edition where affiliation is not certain. */
    Affiliates.Doubt doubt(Edition edition, Map<String, Object> facts) {
        return new Affiliates.Doubt(question(), Deployment.clauses(edition, rule.values(AFFILIATION)), facts);
    }

    /** The clauses about the rule's act with the product of a site, in its edition. */
    List<Clause> own(int site) {
        Section section = deployment.sections().of(site);
        @Nullable List<Clause>[] lists = own;
        if (lists == null) {
            lists = lists();
            own = lists;
        }
        List<Clause> known = lists[section.number()];
        if (known == null) {
            known = section.terms().own(act());
            lists[section.number()] = known;
        }
        return known;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists cannot be made with its type
    private @Nullable List<Clause>[] lists() {
        return new List[deployment.sections().size()];
    }

    /** The first of {@link #own}, or null when nothing is said of the act with the product of a site. */
    @Nullable
    Clause findOwn(int site) {
        List<Clause> clauses = own(site);
        return clauses.isEmpty() ? null : clauses.get(0);
    }

    /** The clauses about the rule's act with the product of a site; without one, those for any other product. */
    List<Clause> applicable(int site) {
        Section section = deployment.sections().of(site);
        @Nullable List<Clause>[] lists = applicable;
        if (lists == null) {
            lists = lists();
            applicable = lists;
        }
        List<Clause> known = lists[section.number()];
        if (known == null) {
            known = section.terms().applicable(act());
            lists[section.number()] = known;
        }
        return known;
    }

    /** The first of {@link #applicable}, or null when the edition has no clause about the act. */
    @Nullable
    Clause findApplicable(int site) {
        List<Clause> found = applicable(site);
        return found.isEmpty() ? null : found.get(0);
    }

    /** Whether any clause has a condition on a fact. */
    static boolean anyLimits(List<Clause> clauses, String operand) {
        for (Clause clause : clauses) {
            if (clause.findConstraint(operand) != null) {
                return true;
            }
        }
        return false;
    }

    /** The clauses about the rule's act with the products of some sites, each once. */
    List<Clause> own(List<Integer> sites) {
        if (sites.size() == 1) {
            return own(sites.get(0));
        }
        List<Clause> clauses = new ArrayList<>();
        boolean[] seen = new boolean[deployment.sections().size()];
        for (int site : sites) {
            int section = deployment.sections().of(site).number();
            if (!seen[section]) {
                seen[section] = true;
                for (Clause clause : own(site)) {
                    if (!clauses.contains(clause)) {
                        clauses.add(clause);
                    }
                }
            }
        }
        return clauses;
    }
}
