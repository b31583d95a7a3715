package dev.rightful.portfolio;

import dev.rightful.finding.Verdict;
import dev.rightful.portfolio.PortfolioFinding.Subject;
import dev.rightful.rights.Clause;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * A licensee that stays within the cap of a product under each of its codes stays within it under all of them together,
 * or it is not known whether the cap is meant so.
 */
final class CappedLicensee implements Hearing {

    private final Terms terms;
    private final String licensee;
    private final Map<String, Ranges> codes = new TreeMap<>();
    private final Set<Clause> clauses = new HashSet<>();
    private final Set<String> topologies = new HashSet<>();
    private final Proof proof = new Proof();
    private long limit;

    CappedLicensee(Terms terms, String key) {
        this.terms = terms;
        this.licensee = Fields.split(key).get(1);
    }

    @Override
    public void hear(Claim claim, Said said) {
        if (said instanceof Said.OfCapped site && site.devices() > 0) {
            codes.computeIfAbsent(site.code(), code -> new Ranges()).add(site.site(), site.devices());
            clauses.add(Objects.requireNonNull(terms.rights().findClause(site.clause())));
            limit = Math.max(limit, site.limit());
            if (topologies.size() < 2) {
                topologies.add(claim.topology());
            }
            proof.add(claim, site.code(), site.site() + ": " + site.devices());
        }
    }

    @Override
    public void conclude(Consumer<PortfolioFinding> findings) {
        long devices = 0;
        long within = 0;
        for (Ranges code : codes.values()) {
            if (code.most() <= limit) {
                devices += code.most();
                within++;
            }
        }
        if (within > 1 && topologies.size() > 1 && devices > limit) {
            Map<String, Object> facts = new HashMap<>();
            facts.put("licensee", licensee);
            facts.put("codes", within);
            facts.put("devices", devices);
            facts.put("limit", limit);
            facts.put("topologies", proof.topologies());
            findings.accept(terms.finding(Verdict.UNDETERMINED, new Subject("party", licensee), clauses,
                    "over-limit", facts, proof, null));
        }
    }
}
