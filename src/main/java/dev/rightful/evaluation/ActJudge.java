package dev.rightful.evaluation;

import dev.rightful.finding.Verdict;
import dev.rightful.graph.Control.Degree;
import dev.rightful.model.Operator;
import dev.rightful.model.Party;
import dev.rightful.rights.Clause;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Judges an act by every rule on operations, under every standing that its party may have. */
final class ActJudge {

    private final Deployment deployment;
    private final List<OperationRule> rules;
    private final String workQuestion;
    private final Map<Relation, Judgement> silent = new EnumMap<>(Relation.class);

    /**
     * What all rules say of an act.
     *
     * @param relation the relation it was judged under
     * @param outcomes what each rule says, in the order of the rules; null where it has nothing to object. Judgements share
     *     it, so it never changes
     * @param byContract of which outcomes a contract is the reason, without which nothing as bad would be said; empty where
     *     of none
     */
    @SuppressWarnings("ArrayRecordComponent") // lives only while one party is judged and is never compared
    record Judgement(Relation relation, @Nullable Outcome[] outcomes, boolean[] byContract) {

        private static final boolean[] NONE = {};

        Judgement(Relation relation, @Nullable Outcome[] outcomes) {
            this(relation, outcomes, NONE);
        }

        /** Whether a contract is the reason of what a rule says. */
        boolean isByContract(int rule) {
            return byContract.length > 0 && byContract[rule];
        }

        Verdict verdict() {
            Verdict worst = Verdict.GRANTED;
            for (Outcome outcome : outcomes) {
                if (outcome != null) {
                    worst = worst.worse(outcome.verdict());
                }
            }
            return worst;
        }
    }

    ActJudge(Deployment deployment, List<OperationRule> rules, String workQuestion) {
        this.deployment = deployment;
        this.rules = rules;
        this.workQuestion = workQuestion;
        for (Relation relation : Relation.values()) {
            silent.put(relation, new Judgement(relation, new Outcome[rules.size()]));
        }
    }

    Judgement judge(Act act, Contracts contracts) {
        String licensee = deployment.site(act.site()).licensee();
        if (act.party().equals(licensee)) {
            return judged(act, Standing.SELF);
        }
        if (!contracts.proven().contains(licensee)) {
            return withoutContract(act, contracts);
        }
        boolean atOwnSite = deployment.site(act.at()).licensee().equals(licensee);
        return atOwnSite
                ? judged(act, Standing.WORKER)
                : merged(act, withoutContract(act, contracts), judged(act, Standing.WORKER));
    }

    /** What holds of somebody who does not work for the licensee itself, or as if it did not. */
    private Judgement withoutContract(Act act, Contracts contracts) {
        Standing known = without(act, contracts);
        Judgement judged = judged(act, known);
        for (Standing claimed : claimed(deployment.site(act.site()).licensee(), contracts)) {
            // Whoever investigates an incident does so whether or not it works for an affiliate.
            if (known.relation() != Relation.LAW_ENFORCEMENT || claimed.relation() != Relation.AFFILIATE) {
                judged = softened(act, judged, judged(act, claimed));
            }
        }
        return judged;
    }

    /** A judgement of an act that no rule speaks of. */
    Judgement nothing(Act act, Contracts contracts) {
        String licensee = deployment.site(act.site()).licensee();
        Relation relation = act.party().equals(licensee) ? Relation.SELF : without(act, contracts).relation();
        return silent(relation);
    }

    /** What most judgements are: no rule objects. */
    private Judgement silent(Relation relation) {
        return Objects.requireNonNull(silent.get(relation));
    }

    /** The standing that does not rest on working for the licensee itself. */
    private Standing without(Act act, Contracts contracts) {
        Operator entry = act.entry();
        Party party = deployment.party(act.party());
        if (entry != null && entry.incidentInvestigation() && party.kind() == Party.Kind.AUTHORITY) {
            return Standing.LAW_ENFORCEMENT;
        }
        String licensee = deployment.site(act.site()).licensee();
        List<String> affiliates = new ArrayList<>();
        addAffiliate(act.party(), licensee, affiliates);
        contracts.proven().forEach(employer -> addAffiliate(employer, licensee, affiliates));
        return affiliates.isEmpty() ? Standing.THIRD_PARTY : new Standing(Relation.AFFILIATE, false, affiliates);
    }

    private void addAffiliate(String party, String licensee, List<String> affiliates) {
        if (deployment.affiliates().degree(party, licensee) != Degree.NONE) {
            affiliates.add(party);
        }
    }

    /** The standings that contracts without a reference would give: one for the licensee itself, one for its affiliates. */
    private List<Standing> claimed(String licensee, Contracts contracts) {
        if (contracts.claimed().isEmpty()) {
            return List.of();
        }
        List<Standing> claimed = new ArrayList<>();
        if (contracts.claimed().contains(licensee)) {
            claimed.add(Standing.WORKER);
        }
        List<String> affiliates = new ArrayList<>();
        contracts.claimed().forEach(employer -> addAffiliate(employer, licensee, affiliates));
        if (!affiliates.isEmpty()) {
            claimed.add(new Standing(Relation.AFFILIATE, false, affiliates));
        }
        return claimed;
    }

    private Judgement judged(Act act, Standing standing) {
        @Nullable Outcome[] outcomes = null;
        for (int i = 0; i < rules.size(); i++) {
            Outcome outcome = rules.get(i).judge(act, standing);
            if (outcome != null) {
                outcomes = outcomes == null ? new Outcome[rules.size()] : outcomes;
                outcomes[i] = outcome;
            }
        }
        return outcomes == null ? silent(standing.relation()) : new Judgement(standing.relation(), outcomes);
    }

    /** Whether somebody under contract who logs in elsewhere is one of the licensee's own is open, rule by rule. */
    private Judgement merged(Act act, Judgement without, Judgement self) {
        @Nullable Outcome[] outcomes = new Outcome[rules.size()];
        boolean[] byContract = new boolean[outcomes.length];
        for (int i = 0; i < outcomes.length; i++) {
            Outcome known = orGranted(without.outcomes()[i]);
            Outcome outcome = deployment.opinion()
                    .open(workQuestion, known, orGranted(self.outcomes()[i]), "works-elsewhere",
                            OperationFacts.of(deployment, act));
            outcomes[i] = outcome.verdict() == Verdict.GRANTED ? null : outcome;
            byContract[i] = outcome.verdict().compareTo(known.verdict()) > 0;
        }
        return new Judgement(deployment.opinion().prefers(self.verdict(), without.verdict())
                ? self.relation()
                : without.relation(), outcomes, byContract);
    }

    /** Where only the contract's reference is missing, a violation that the contract would mend is not certain. */
    private Judgement softened(Act act, Judgement without, Judgement with) {
        @Nullable Outcome[] outcomes = without.outcomes().clone();
        for (int i = 0; i < outcomes.length; i++) {
            Outcome outcome = outcomes[i];
            if (outcome != null && outcome.verdict() == Verdict.VIOLATED
                    && orGranted(with.outcomes()[i]).verdict() != Verdict.VIOLATED) {
                outcomes[i] = Outcome.undetermined(outcome.clauses(), "contract-missing",
                        OperationFacts.of(deployment, act));
            }
        }
        return new Judgement(without.relation(), outcomes);
    }

    private static Outcome orGranted(@Nullable Outcome outcome) {
        return outcome == null ? Outcome.granted(List.<Clause>of()) : outcome;
    }
}
