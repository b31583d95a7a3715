package dev.rightful.portfolio;

import dev.rightful.finding.Verdict;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What is behind the findings of a portfolio.
 *
 * @param topologies how many topologies have each verdict
 * @param causes what explains most violated verdicts, then most undetermined ones, best first
 * @param causeCount how many causes there are altogether
 * @param ledger the facts that would settle most, best first
 * @param missingCount how many missing facts there are altogether
 */
public record Insights(Map<Verdict, Long> topologies, List<Cause> causes, long causeCount, List<MissingFact> ledger,
        long missingCount) {

    public Insights {
        topologies = Collections.unmodifiableMap(new EnumMap<>(topologies));
        causes = List.copyOf(causes);
        ledger = List.copyOf(ledger);
    }
}
