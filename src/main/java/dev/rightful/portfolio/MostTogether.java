package dev.rightful.portfolio;

import dev.rightful.finding.Verdict;
import dev.rightful.portfolio.PortfolioFinding.Subject;
import dev.rightful.rights.Clause;
import dev.rightful.rights.Constraint;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

/**
 * There is no more of something under a code, over the sites of all topologies, than the product allows.
 *
 * <p>Sites of the same id are one site; where it is drawn with different numbers, the lower one is sure. What one topology
 * exceeds alone is judged there.
 */
final class MostTogether implements Hearing {

    private final Terms terms;
    private final String code;
    private final ToLongFunction<Said.OfSite> quantity;
    private final Map<String, Parts<Counted>> products = new TreeMap<>();

    MostTogether(Terms terms, String code) {
        this.terms = terms;
        this.code = code;
        this.quantity = switch (terms.rule().value("rf:summed")) {
            case "managementServers" -> Said.OfSite::management;
            case "recordingServers" -> Said.OfSite::recording;
            default -> Said.OfSite::devices;
        };
    }

    /** How much there is of it at sites of one product. */
    private static final class Counted {

        private final Ranges sites = new Ranges();
        private final Set<Clause> clauses = new LinkedHashSet<>();
        private final Proof proof = new Proof();
        private long limit;
        private long inTopology;
        private long mostInTopology;
        private long ordinal = -1;

        void add(Claim claim, Said.OfSite site, long number, Clause clause, long allowed) {
            if (claim.ordinal() != ordinal) {
                ordinal = claim.ordinal();
                inTopology = 0;
            }
            inTopology += number;
            mostInTopology = Math.max(mostInTopology, inTopology);
            limit = Math.max(limit, allowed);
            clauses.add(clause);
            sites.add(site.id(), number);
            proof.add(claim, site.id(), site.id() + ": " + number);
        }
    }

    @Override
    public void hear(Claim claim, Said said) {
        if (!(said instanceof Said.OfSite site)) {
            return;
        }
        long number = quantity.applyAsLong(site);
        String operand = terms.rule().value("rf:operand");
        for (Clause clause : terms.rights()
                .edition(site.edition())
                .clauses(terms.rule().value("rf:act"), site.product())) {
            Constraint limit = clause.findConstraint(operand);
            if (number > 0 && limit != null && Character.isDigit(limit.values().get(0).charAt(0))) {
                products.computeIfAbsent(site.product(), product -> new Parts<>(Counted::new))
                        .tell(said, part -> part.add(claim, site, number, clause, limit.number()));
            }
        }
    }

    @Override
    public void conclude(Consumer<PortfolioFinding> findings) {
        PortfolioFinding worst = null;
        for (Map.Entry<String, Parts<Counted>> each : products.entrySet()) {
            for (Counted part : each.getValue().parts()) {
                if (part.sites.least() > part.limit && part.mostInTopology <= part.limit) {
                    findings.accept(finding(each.getKey(), part, Verdict.VIOLATED));
                    return;
                }
            }
            Counted whole = each.getValue().whole();
            if (worst == null && whole.sites.most() > whole.limit && whole.mostInTopology <= whole.limit) {
                worst = finding(each.getKey(), whole, Verdict.UNDETERMINED);
            }
        }
        if (worst != null) {
            findings.accept(worst);
        }
    }

    private PortfolioFinding finding(String product, Counted counted, Verdict verdict) {
        boolean isSure = verdict == Verdict.VIOLATED;
        Map<String, Object> facts = new HashMap<>();
        facts.put("code", code);
        facts.put("product", terms.rights().product(product));
        facts.put("number", isSure ? counted.sites.least() : counted.sites.most());
        facts.put("limit", counted.limit);
        facts.put("topologies", counted.proof.topologies());
        return terms.finding(verdict, new Subject("slc", code), counted.clauses,
                isSure ? "too-many" : "perhaps-too-many", facts, counted.proof, null);
    }
}
