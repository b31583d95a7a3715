package dev.rightful.evaluation;

import dev.rightful.finding.Verdict;
import dev.rightful.model.Topology;
import dev.rightful.rights.Rights;
import java.util.Set;
import java.util.TreeSet;

/** A topology prepared for the rules, as an RDF graph is loaded and indexed before it is asked; then the rules alone. */
public final class PreparedRules {

    private final Deployment deployment;

    /** With an agreement that has no rules but those on links and sites. */
    public PreparedRules(Topology topology, Rights rights, Options options) {
        this.deployment = new Deployment(topology, rights, options, AsOf.of(options.asOf()));
    }

    /** What is not granted, as rule and subject; nothing is remembered from one time to the next. */
    public Set<String> findings() {
        Ledger ledger = new Ledger();
        Shapes shapes = new Shapes(deployment, ledger);
        if (!shapes.operationRules().isEmpty()) {
            throw new IllegalStateException("operations are not judged here");
        }
        Set<String> found = new TreeSet<>();
        for (String rule : ledger.rules()) {
            Ledger.Page page = ledger.page(rule);
            page.fill();
            for (int i = 0; i < page.size(); i++) {
                int subject = page.subject(i);
                Outcome outcome = page.outcome(subject);
                if (outcome != null && outcome.verdict() != Verdict.GRANTED) {
                    found.add(rule + " " + switch (page.kind()) {
                        case LINK -> deployment.topology().links().get(subject).id();
                        case SITE -> deployment.site(subject).id();
                        case OPERATION, PREMISES, SLC -> throw new IllegalStateException(rule + " is not shared");
                    });
                }
            }
        }
        return found;
    }
}
