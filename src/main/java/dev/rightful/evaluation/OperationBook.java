package dev.rightful.evaluation;

import dev.rightful.finding.Finding;
import dev.rightful.finding.OperationVerdict;
import dev.rightful.finding.Subject;
import dev.rightful.finding.Verdict;
import dev.rightful.model.Operator;
import dev.rightful.model.Party;
import dev.rightful.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Judges the acts and keeps one verdict for each operation, the worst of its acts, with one finding for each rule.
 */
final class OperationBook implements Operations.Sink {

    private final Deployment deployment;
    private final ActJudge judge;
    private final Citing citing;
    private final List<String> ruleIds;
    private final Findings findings;
    private final Verdict[] siteVerdicts;
    private final List<OperationVerdict> operations = new ArrayList<>();
    private final List<Written> ofParty = new ArrayList<>();
    private final int[] siteOrder;
    private final Map<Integer, Map<String, Entry>> pending = new LinkedHashMap<>();
    private Contracts contracts = new Contracts(Set.of(), Set.of());
    private boolean once;

    private record Written(int siteOrder, OperationVerdict operation) {}

    /** The worst act so far of an operation, and the worst that each rule said of any of its acts. */
    private static final class Entry {

        private Act act;
        private ActJudge.Judgement judgement;
        private final @Nullable Outcome[] outcomes;
        private final @Nullable Act[] acts;

        Entry(Act act, ActJudge.Judgement judgement) {
            this.act = act;
            this.judgement = judgement;
            this.outcomes = judgement.outcomes().clone();
            this.acts = new Act[outcomes.length];
            Arrays.fill(acts, act);
        }

        void add(Act other, ActJudge.Judgement said) {
            int order = said.verdict().compareTo(judgement.verdict());
            if (order > 0 || (order == 0 && other.path().length() < act.path().length())) {
                act = other;
                judgement = said;
            }
            for (int i = 0; i < outcomes.length; i++) {
                Outcome outcome = said.outcomes()[i];
                Outcome known = outcomes[i];
                if (outcome != null && (known == null || outcome.verdict().compareTo(known.verdict()) > 0)) {
                    outcomes[i] = outcome;
                    acts[i] = other;
                }
            }
        }
    }

    /**
     * An empty book.
     *
     * @param siteVerdicts the verdict on each site so far; those of the operations at it are worked in
     */
    OperationBook(Deployment deployment, ActJudge judge, Citing citing, List<String> ruleIds, Findings findings,
            Verdict[] siteVerdicts) {
        this.deployment = deployment;
        this.judge = judge;
        this.citing = citing;
        this.ruleIds = ruleIds;
        this.findings = findings;
        this.siteVerdicts = siteVerdicts;
        this.siteOrder = siteOrder(deployment);
    }

    /**
     * The place of each site among the ids of operations. There a colon stands behind the site's id, so that one id which
     * begins with another may come before it.
     */
    private static int[] siteOrder(Deployment deployment) {
        Integer[] sites = new Integer[deployment.network().size()];
        Arrays.setAll(sites, site -> site);
        Arrays.sort(sites, (one, other) -> Ids.compare(deployment.site(one).id(), deployment.site(other).id(), ':'));
        int[] order = new int[sites.length];
        for (int i = 0; i < sites.length; i++) {
            order[sites[i]] = i;
        }
        return order;
    }

    @Override
    public void party(Party party, Contracts hired, boolean eachOnce) {
        contracts = hired;
        once = eachOnce;
    }

    @Override
    public void act(Act act) {
        ActJudge.Judgement judgement = deployment.isForeign(act.site())
                ? judge.nothing(act, contracts)
                : judge.judge(act, contracts);
        if (once) {
            write(new Entry(act, judgement));
            return;
        }
        Map<String, Entry> ofSite = pending.computeIfAbsent(act.site(), each -> new TreeMap<>());
        Entry known = ofSite.get(act.mechanism().word());
        if (known == null) {
            ofSite.put(act.mechanism().word(), new Entry(act, judgement));
        } else {
            known.add(act, judgement);
        }
    }

    @Override
    public void end() {
        pending.values().forEach(ofSite -> ofSite.values().forEach(this::write));
        pending.clear();
        ofParty.sort(OperationBook::compare);
        ofParty.forEach(written -> operations.add(written.operation()));
        ofParty.clear();
    }

    private static int compare(Written one, Written other) {
        return one.siteOrder() != other.siteOrder()
                ? Integer.compare(one.siteOrder(), other.siteOrder())
                : one.operation().mechanism().compareTo(other.operation().mechanism());
    }

    private void write(Entry entry) {
        Act act = entry.act;
        Verdict verdict = entry.judgement.verdict();
        OperationVerdict operation = new OperationVerdict(act.party(), deployment.site(act.site()).id(),
                act.mechanism().word(), entry.judgement.relation().word(), act.path(), verdict,
                citing.of(act.site(), act.mechanism(), entry.judgement.relation()));
        ofParty.add(new Written(siteOrder[act.site()], operation));
        siteVerdicts[act.site()] = siteVerdicts[act.site()].worse(verdict);
        if (verdict == Verdict.GRANTED) {
            return;
        }
        Subject subject = new Subject(Subject.Kind.OPERATION, operation.id());
        for (int i = 0; i < entry.outcomes.length; i++) {
            Outcome outcome = entry.outcomes[i];
            Act cause = entry.acts[i];
            if (outcome != null && outcome.verdict() != Verdict.GRANTED && cause != null) {
                findings.add(new Finding(ruleIds.get(i), outcome.verdict(), subject, Findings.ids(outcome.clauses()),
                        Findings.keys(outcome.clauses()), Findings.statement(outcome), cause.path(), span(cause),
                        outcome.question()));
            }
        }
    }

    /** An operation that the document lists points at its entry, an implicit one at its site. */
    private Span span(Act act) {
        Operator entry = act.entry();
        return entry == null ? deployment.site(act.site()).span() : entry.span();
    }

    /** Every operation, by id. */
    List<OperationVerdict> operations() {
        return operations;
    }
}
