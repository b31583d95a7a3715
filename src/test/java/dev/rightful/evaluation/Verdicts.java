package dev.rightful.evaluation;

import dev.rightful.finding.Verdict;
import dev.rightful.model.Topology;
import dev.rightful.rights.Rights;
import java.util.function.BiConsumer;

/** What each rule that judges subjects one by one says of every subject, granted ones among them. */
public final class Verdicts {

    private Verdicts() {}

    /** Tells the rule and the verdict of each subject that a rule has something to say about. */
    public static void of(Topology topology, Rights rights, Options options, BiConsumer<String, Verdict> each) {
        Ledger ledger = new Ledger();
        Shapes shapes = new Shapes(new Deployment(topology, rights, options, AsOf.of(options.asOf())), ledger);
        if (shapes.operationRules().isEmpty()) {
            throw new IllegalStateException("there are rules about operations");
        }
        for (String rule : ledger.rules()) {
            Ledger.Page page = ledger.page(rule);
            for (int i = 0; i < page.size(); i++) {
                Outcome outcome = page.outcome(page.subject(i));
                if (outcome != null) {
                    each.accept(rule, outcome.verdict());
                }
            }
        }
    }

    /** An evaluation that judges on several threads from so many sites and links on. */
    public static Evaluation onThreadsFrom(Rights rights, int large) {
        return new Evaluation(rights, large);
    }
}
