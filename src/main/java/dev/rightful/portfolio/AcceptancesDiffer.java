package dev.rightful.portfolio;

import dev.rightful.finding.Verdict;
import dev.rightful.portfolio.PortfolioFinding.Subject;
import dev.rightful.rights.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Topologies of one partner that tell when a party submitted to an edition, or that it refused it, tell the same. One
 * that gives no day contradicts nobody who gives one.
 */
final class AcceptancesDiffer implements Hearing {

    private final Terms terms;
    private final String party;
    private final Map<String, Answers> editions = new TreeMap<>();

    private static final class Answers {

        private final TreeSet<String> answers = new TreeSet<>();
        private final Proof proof = new Proof();
    }

    AcceptancesDiffer(Terms terms, String key) {
        this.terms = terms;
        this.party = Fields.split(key).get(1);
    }

    @Override
    public void hear(Claim claim, Said said) {
        if (said instanceof Said.OfAcceptance accepted && (accepted.refused() || !accepted.on().isEmpty())) {
            Answers known = editions.computeIfAbsent(accepted.edition(), edition -> new Answers());
            String answer = accepted.refused() ? "×" : accepted.on();
            if (known.answers.size() < PortfolioFinding.SHOWN) {
                known.answers.add(answer);
            }
            known.proof.add(claim, answer, accepted.edition() + ": " + answer);
        }
    }

    @Override
    public void conclude(Consumer<PortfolioFinding> findings) {
        List<Clause> cited = new ArrayList<>();
        List<Object> different = new ArrayList<>();
        Proof proof = null;
        for (Map.Entry<String, Answers> each : editions.entrySet()) {
            if (each.getValue().answers.size() > 1) {
                different.add(each.getKey());
                cited.addAll(terms.clausesOf("rf:act", each.getKey()));
                proof = proof == null ? each.getValue().proof : proof;
            }
        }
        if (proof != null) {
            findings.accept(terms.finding(Verdict.UNDETERMINED, new Subject("party", party), cited, "differ",
                    Map.of("party", party, "editions", different), proof, null));
        }
    }
}
