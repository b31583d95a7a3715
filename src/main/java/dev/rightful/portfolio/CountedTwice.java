package dev.rightful.portfolio;

import dev.rightful.finding.Verdict;
import dev.rightful.portfolio.PortfolioFinding.Subject;
import dev.rightful.rights.Clause;
import dev.rightful.rights.Rights;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Licences under a code cover what all topologies together need, and not only each of them.
 *
 * <p>Equal entries of several topologies are the same licences; different ones may be others, so that between the most
 * that one topology states and all different entries together it is not known what is owned. What sites of the same id
 * need is needed once. A topology that does not cover its own need is judged there.
 */
final class CountedTwice implements Hearing {

    private final Terms terms;
    private final String code;
    private final Map<String, Parts<Balance>> balances = new TreeMap<>();
    private final List<Entry> licences = new ArrayList<>();
    private final Map<String, List<Entry>> needs = new TreeMap<>();
    private long ordinal = -1;

    private record Entry(Claim claim, Said said) {}

    /** What is needed and what is there of the same kinds of licences. */
    private static final class Balance {

        private final Ranges needs = new Ranges();
        private final Map<String, long[]> entries = new HashMap<>();
        private final Set<Clause> clauses = new HashSet<>();
        private final Proof proof = new Proof();
        private final Set<String> topologies = new HashSet<>();
        private long mostOwned;

        /** The licences there are if different entries are different licences. */
        long allOwned() {
            return entries.values().stream().mapToLong(entry -> entry[0] * entry[1]).sum();
        }

        /** Two are enough to know that there are several. */
        void isIn(String topology) {
            if (topologies.size() < 2) {
                topologies.add(topology);
            }
        }
    }

    CountedTwice(Terms terms, String code) {
        this.terms = terms;
        this.code = code;
    }

    @Override
    public void hear(Claim claim, Said said) {
        if (claim.ordinal() != ordinal) {
            close();
            ordinal = claim.ordinal();
        }
        if (said instanceof Said.OfLicence licence && !licence.namesServers()) {
            licences.add(new Entry(claim, said));
        } else if (said instanceof Said.OfNeed need && terms.rule().values("rf:act").contains(need.act())) {
            needs.computeIfAbsent(String.join(" ", new TreeSet<>(kinds(need))), kinds -> new ArrayList<>())
                    .add(new Entry(claim, said));
        }
    }

    private List<String> kinds(Said.OfNeed need) {
        return clause(terms.rights(), need).values("rf:licenceKind");
    }

    private static Clause clause(Rights rights, Said.OfNeed need) {
        return Objects.requireNonNull(rights.findClause(need.clause()));
    }

    private void close() {
        needs.forEach((kinds, needed) -> {
            Set<String> counting = Set.of(kinds.split(" "));
            List<Entry> owned = new ArrayList<>();
            long pieces = 0;
            for (Entry entry : licences) {
                if (entry.said() instanceof Said.OfLicence licence && counting.contains(licence.kind())) {
                    owned.add(entry);
                    pieces += licence.quantity();
                }
            }
            long amount = 0;
            for (Entry entry : needed) {
                amount += entry.said() instanceof Said.OfNeed need ? need.amount() : 0;
            }
            if (amount <= pieces) {
                long total = pieces;
                balances.computeIfAbsent(kinds, each -> new Parts<>(Balance::new))
                        .tell(needed.get(0).said(), balance -> add(balance, needed, owned, total));
            }
        });
        needs.clear();
        licences.clear();
    }

    private void add(Balance balance, List<Entry> needed, List<Entry> owned, long pieces) {
        balance.mostOwned = Math.max(balance.mostOwned, pieces);
        balance.isIn(needed.get(0).claim().topology());
        for (Entry entry : needed) {
            if (entry.said() instanceof Said.OfNeed need) {
                balance.needs.add(need.item(), need.amount());
                balance.clauses.add(clause(terms.rights(), need));
                balance.proof.add(entry.claim(), need.item(),
                        String.join(" ", Fields.split(need.item())) + ": " + need.amount());
            }
        }
        Map<String, Long> times = new HashMap<>();
        for (Entry entry : owned) {
            if (entry.said() instanceof Said.OfLicence licence) {
                String same = Fields.join(licence.kind(), licence.holder(), Long.toString(licence.quantity()),
                        licence.entry());
                long[] known = balance.entries.computeIfAbsent(same, each -> new long[]{licence.quantity(), 0});
                known[1] = Math.max(known[1], times.merge(same, 1L, Long::sum));
                balance.proof.add(entry.claim(), same, licence.quantity() + " " + licence.kind());
            }
        }
    }

    @Override
    public void conclude(Consumer<PortfolioFinding> findings) {
        close();
        Found worst = null;
        for (Map.Entry<String, Parts<Balance>> each : balances.entrySet()) {
            for (Balance part : each.getValue().parts()) {
                if (part.topologies.size() > 1 && part.needs.least() > part.allOwned()) {
                    worst = worse(worst, new Found(each.getKey(), part, Verdict.VIOLATED));
                }
            }
            Balance whole = each.getValue().whole();
            if (whole.topologies.size() > 1 && whole.needs.most() > whole.mostOwned) {
                worst = worse(worst, new Found(each.getKey(), whole, Verdict.UNDETERMINED));
            }
        }
        if (worst != null) {
            findings.accept(finding(worst));
        }
    }

    private record Found(String kinds, Balance balance, Verdict verdict) {}

    private static Found worse(@Nullable Found one, Found other) {
        return one == null || other.verdict().compareTo(one.verdict()) > 0 ? other : one;
    }

    private PortfolioFinding finding(Found found) {
        boolean isSure = found.verdict() == Verdict.VIOLATED;
        Balance balance = found.balance();
        long needed = isSure ? balance.needs.least() : balance.needs.most();
        long owned = isSure ? balance.allOwned() : balance.mostOwned;
        List<Object> kinds = new ArrayList<>();
        for (String kind : List.of(found.kinds().split(" "))) {
            kinds.add(terms.rights().licenceKind(kind));
        }
        Map<String, Object> facts = new HashMap<>();
        facts.put("code", code);
        facts.put("licences", kinds);
        facts.put("needed", needed);
        facts.put("owned", owned);
        facts.put("missing", needed - owned);
        facts.put("topologies", balance.proof.topologies());
        return terms.finding(found.verdict(), new Subject("slc", code), balance.clauses,
                isSure ? "too-few" : "perhaps-too-few", facts, balance.proof, null);
    }
}
