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
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
    private final List<OperationVerdict> ofParty = new ArrayList<>();
    private long[] order = new long[64];
    private final int[] siteOrder;
    private final List<String> mechanisms;
    private final Map<Integer, Map<String, Entry>> pending = new LinkedHashMap<>();
    private Contracts contracts = new Contracts(Set.of(), Set.of());
    private boolean once;

    /** The worst act so far of an operation, and the worst that each rule said of any of its acts. */
    private static final class Entry {

        private Act act;
        private ActJudge.Judgement judgement;
        private @Nullable Outcome[] outcomes;
        /** Of which act a rule said its worst; empty while there is one act only. */
        private Act[] acts = {};
        /** Of which of these a contract is the reason. */
        private boolean[] byContract = {};

        Entry(Act act, ActJudge.Judgement judgement) {
            this.act = act;
            this.judgement = judgement;
            this.outcomes = judgement.outcomes();
        }

        Act cause(int rule) {
            return acts.length == 0 ? act : acts[rule];
        }

        void add(Act other, ActJudge.Judgement said) {
            if (acts.length == 0) {
                outcomes = outcomes.clone();
                acts = new Act[outcomes.length];
                Arrays.fill(acts, act);
                byContract = Arrays.copyOf(judgement.byContract(), outcomes.length);
            }
            if (decides(other, said)) {
                act = other;
                judgement = said;
            }
            for (int i = 0; i < outcomes.length; i++) {
                Outcome outcome = said.outcomes()[i];
                Outcome known = outcomes[i];
                if (outcome != null && (known == null || tellsMore(i, outcome, other, said.isByContract(i), known))) {
                    outcomes[i] = outcome;
                    acts[i] = other;
                    byContract[i] = said.isByContract(i);
                }
            }
        }

        /** Whether another act stands for the operation: it is told rather, or else as well, in a relation that comes first. */
        private boolean decides(Act other, ActJudge.Judgement said) {
            int order = compare(said.verdict(), other, judgement.verdict(), act);
            return order > 0 || (order == 0 && said.relation().compareTo(judgement.relation()) < 0);
        }

        /** Which of two acts is told: the worse one, and of two as bad the one with the shorter way there. */
        private static int compare(Verdict verdict, Act act, Verdict known, Act knownAct) {
            int order = verdict.compareTo(known);
            return order == 0 ? Integer.compare(knownAct.path().length(), act.path().length()) : order;
        }

        /**
         * Which of two outcomes is told: of two as bad rather the one of which no contract is the reason, since it holds
         * even if the contract makes nobody one of the licensee's own; of those that are alike in all, the one whose clauses
         * come first, whichever act came first.
         */
        private boolean tellsMore(int rule, Outcome outcome, Act other, boolean isByContract, Outcome known) {
            if (outcome.verdict() == known.verdict() && isByContract != byContract[rule]) {
                return !isByContract;
            }
            int order = compare(outcome.verdict(), other, known.verdict(), acts[rule]);
            return order > 0 || (order == 0 && outcome.verdict() != Verdict.GRANTED
                    && Arrays.compare(ids(outcome), ids(known)) < 0);
        }

        private static String[] ids(Outcome outcome) {
            return Findings.ids(outcome.clauses()).toArray(String[]::new);
        }
    }

    /**
     * An empty book.
     *
     * @param mostFindings how many findings it takes
     */
    OperationBook(Deployment deployment, ActJudge judge, Citing citing, List<String> ruleIds, int mostFindings) {
        this.deployment = deployment;
        this.findings = new Findings(mostFindings);
        this.judge = judge;
        this.citing = citing;
        this.ruleIds = ruleIds;
        this.siteVerdicts = new Verdict[deployment.network().size()];
        Arrays.fill(siteVerdicts, Verdict.GRANTED);
        this.siteOrder = siteOrder(deployment);
        TreeSet<String> words = new TreeSet<>(deployment.reach().types());
        words.add(Mechanism.LOCAL.word());
        words.add(Mechanism.DIRECT.word());
        this.mechanisms = List.copyOf(words);
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
        Arrays.sort(order, 0, ofParty.size());
        for (int i = 0; i < ofParty.size(); i++) {
            operations.add(ofParty.get((int) order[i]));
        }
        ofParty.clear();
    }

    private void write(Entry entry) {
        Act act = entry.act;
        Verdict verdict = entry.judgement.verdict();
        OperationVerdict operation = new OperationVerdict(act.party(), deployment.site(act.site()).id(),
                act.mechanism().word(), entry.judgement.relation().word(), act.path(), verdict,
                citing.of(act.site(), act.mechanism(), entry.judgement.relation(), verdict == Verdict.GRANTED));
        add(operation, act);
        siteVerdicts[act.site()] = siteVerdicts[act.site()].worse(verdict);
        if (verdict == Verdict.GRANTED) {
            return;
        }
        Subject subject = new Subject(Subject.Kind.OPERATION, operation.id());
        for (int i = 0; i < entry.outcomes.length; i++) {
            Outcome outcome = entry.outcomes[i];
            Act cause = entry.cause(i);
            if (outcome != null && outcome.verdict() != Verdict.GRANTED) {
                findings.add(new Finding(ruleIds.get(i), outcome.verdict(), subject, Findings.ids(outcome.clauses()),
                        Findings.keys(outcome.clauses()), Findings.statement(outcome), cause.path(), span(cause),
                        outcome.question()));
            }
        }
    }

    /** Notes an operation, and before its number in one sortable number where it belongs: its site, then its mechanism. */
    private void add(OperationVerdict operation, Act act) {
        int number = ofParty.size();
        if (number == order.length) {
            order = Arrays.copyOf(order, 2 * number);
        }
        long place = (long) siteOrder[act.site()] * mechanisms.size()
                + Collections.binarySearch(mechanisms, act.mechanism().word());
        order[number] = place << Integer.SIZE | number;
        ofParty.add(operation);
    }

    /** An operation that the document lists points at its entry, an implicit one at its site. */
    private Span span(Act act) {
        Operator entry = act.entry();
        return entry == null ? deployment.site(act.site()).span() : entry.span();
    }

    /** The worst verdict on an operation of a site. */
    Verdict ofSite(int site) {
        return siteVerdicts[site];
    }

    /** What is not granted. */
    Findings findings() {
        return findings;
    }

    /** Every operation, by id. */
    List<OperationVerdict> operations() {
        return operations;
    }
}
