package dev.rightful.portfolio;

import dev.rightful.finding.Finding;
import dev.rightful.finding.Subject;
import dev.rightful.finding.Verdict;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Tells what is behind the verdicts of one topology: of its links, operations and sites, and of the whole.
 *
 * <p>Each finding has one or several reasons, each of which, taken away, would take the finding away. A verdict rests on
 * one reason alone when every finding that makes it so bad has this reason.
 */
final class Attribution {

    private final FoundSites sites;
    private final Predicate<Finding> isOfCentral;
    private final Map<String, Standing> links = new HashMap<>();
    private final Map<String, Standing> operations = new HashMap<>();
    private final Map<String, Standing> ofSites = new HashMap<>();
    private final Standing whole = new Standing();
    private final Map<String, Tally> tallies = new HashMap<>();

    /** The worst findings about something, and the reasons that all of them have. */
    private static final class Standing {

        private @Nullable Verdict worst;
        private Set<String> reasons = Set.of();

        void add(Verdict verdict, Set<String> found) {
            if (worst == null || verdict.compareTo(worst) > 0) {
                worst = verdict;
                reasons = found;
            } else if (verdict == worst && !reasons.isEmpty() && !reasons.equals(found)) {
                reasons = new HashSet<>(reasons);
                reasons.retainAll(found);
            }
        }
    }

    /**
     * @param isOfCentral whether a finding about a site is one about the Interconnect links that start there, too
     */
    Attribution(FoundSites sites, Predicate<Finding> isOfCentral) {
        this.sites = sites;
        this.isOfCentral = isOfCentral;
    }

    /** Adds a finding with its reasons. */
    void add(Finding finding, Set<String> reasons) {
        Subject subject = finding.subject();
        Verdict verdict = finding.verdict();
        whole.add(verdict, reasons);
        switch (subject.kind()) {
            case LINK -> links.computeIfAbsent(subject.id(), id -> new Standing()).add(verdict, reasons);
            case OPERATION -> operations.computeIfAbsent(subject.id(), id -> new Standing()).add(verdict, reasons);
            case SITE -> {
                if (isOfCentral.test(finding)) {
                    sites.interconnects(subject.id())
                            .forEach(link -> links.computeIfAbsent(link, id -> new Standing()).add(verdict, reasons));
                }
            }
            case SLC, PREMISES -> {
            }
        }
        sites.ofVerdict(subject)
                .forEach(site -> ofSites.computeIfAbsent(site, id -> new Standing()).add(verdict, reasons));
        for (String reason : reasons) {
            Tally tally = tallies.getOrDefault(reason, Tally.ONE_TOPOLOGY);
            tallies.put(reason, tally.plus(new Tally(1, 0, 0, 0, 0, 0)));
        }
    }

    /** How often each reason is behind something, and what it is behind alone. */
    Map<String, Tally> tallies() {
        alone(whole, new Tally(0, 0, 1, 0, 0, 0));
        links.values().forEach(each -> alone(each, new Tally(0, 0, 0, 1, 0, 0)));
        operations.values().forEach(each -> alone(each, new Tally(0, 0, 0, 0, 1, 0)));
        ofSites.values().forEach(each -> alone(each, new Tally(0, 0, 0, 0, 0, 1)));
        return tallies;
    }

    private void alone(Standing standing, Tally one) {
        standing.reasons.forEach(reason -> tallies.merge(reason, one, Tally::plus));
    }
}
