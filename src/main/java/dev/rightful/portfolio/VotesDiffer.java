package dev.rightful.portfolio;

import dev.rightful.finding.Verdict;
import dev.rightful.portfolio.PortfolioFinding.Subject;
import dev.rightful.rights.Clause;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Topologies of one partner that state at the same day in whom a party holds votes state the same votes, or at least the
 * same side of the limit.
 */
final class VotesDiffer implements Hearing {

    private final Terms terms;
    private final String party;
    /** By day: how many topologies state votes of the party, and whose. */
    private final Map<String, Integer> stating = new TreeMap<>();
    private final Map<String, Map<String, Votes>> votes = new TreeMap<>();
    private final TreeSet<String> editions = new TreeSet<>();
    private final Map<String, List<Said.OfVotes>> inTopology = new TreeMap<>();
    private final Map<String, Claim> claimed = new HashMap<>();
    private long ordinal = -1;

    /** What topologies say of the votes in one party. */
    private static final class Votes {

        private final TreeSet<String> answers = new TreeSet<>();
        private final Proof proof = new Proof();
        private int topologies;
        private boolean isAlwaysControl = true;
    }

    VotesDiffer(Terms terms, String key) {
        this.terms = terms;
        this.party = Fields.split(key).get(1);
    }

    @Override
    public void hear(Claim claim, Said said) {
        if (said instanceof Said.OfVotes held) {
            if (claim.ordinal() != ordinal) {
                close();
                ordinal = claim.ordinal();
            }
            inTopology.computeIfAbsent(held.held(), each -> new ArrayList<>()).add(held);
            claimed.putIfAbsent(held.held(), claim);
            editions.addAll(Fields.split(held.editions()));
        }
    }

    private void close() {
        if (inTopology.isEmpty()) {
            return;
        }
        String day = inTopology.values().iterator().next().get(0).day();
        stating.merge(day, 1, Integer::sum);
        inTopology.forEach((held, all) -> {
            Votes known = votes.computeIfAbsent(day, each -> new TreeMap<>())
                    .computeIfAbsent(held, each -> new Votes());
            TreeSet<String> answer = new TreeSet<>();
            boolean isControl = false;
            for (Said.OfVotes each : all) {
                int order = each.least().compareTo(terms.ownership().limit());
                isControl |= order > 0 || (order == 0 && each.minExclusive());
                answer.add(shown(each));
            }
            String text = String.join(" + ", answer);
            if (known.answers.size() < PortfolioFinding.SHOWN) {
                known.answers.add(text);
            }
            known.topologies++;
            known.isAlwaysControl &= isControl;
            known.proof.add(claimed.getOrDefault(held, claimed.values().iterator().next()), text,
                    held + ": " + text + " %");
        });
        inTopology.clear();
        claimed.clear();
    }

    private static String shown(Said.OfVotes votes) {
        return votes.min().equals(votes.max())
                ? votes.min()
                : (votes.minExclusive() ? ">" : "") + votes.min() + "–" + (votes.maxExclusive() ? "<" : "")
                        + votes.max();
    }

    @Override
    public void conclude(Consumer<PortfolioFinding> findings) {
        close();
        List<Object> others = new ArrayList<>();
        Proof proof = null;
        for (Map.Entry<String, Map<String, Votes>> ofDay : votes.entrySet()) {
            int all = stating.getOrDefault(ofDay.getKey(), 0);
            for (Map.Entry<String, Votes> ofHeld : ofDay.getValue().entrySet()) {
                Votes known = ofHeld.getValue();
                boolean differ = known.answers.size() > 1 || known.topologies < all;
                if (differ && !(known.isAlwaysControl && known.topologies == all)) {
                    if (!others.contains(ofHeld.getKey())) {
                        others.add(ofHeld.getKey());
                    }
                    proof = proof == null ? known.proof : proof;
                }
            }
        }
        if (proof != null) {
            List<Clause> cited = new ArrayList<>();
            editions.forEach(edition -> cited.addAll(terms.clausesOf("rf:act", edition)));
            findings.accept(terms.finding(Verdict.UNDETERMINED, new Subject("party", party), cited, "differ",
                    Map.of("party", party, "others", others.subList(0, Math.min(8, others.size()))), proof, null));
        }
    }
}
