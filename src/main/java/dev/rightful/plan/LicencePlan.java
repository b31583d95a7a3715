package dev.rightful.plan;

import dev.rightful.finding.Assessment;
import dev.rightful.finding.Saving;
import dev.rightful.finding.Verdict;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The licences that a topology needs, owns and lacks, at a day.
 *
 * @param assessment what judging the topology found, by the same counts
 * @param isStated whether the document says what is owned; if not, all that is needed may be missing
 * @param lines one for each kind and code, the worst first
 * @param savings what the agreement does not ask for
 * @param phases the phases in their order, those without a name last; none where no licence has a phase or is planned
 * @param prices what licences cost, or null
 */
public record LicencePlan(Assessment assessment, boolean isStated, List<Line> lines, List<Saving> savings,
        List<Phase> phases, @Nullable PriceList prices) {

    public LicencePlan {
        lines = List.copyOf(lines);
        savings = List.copyOf(savings);
        phases = List.copyOf(phases);
    }

    /** The worst of its lines. */
    public Verdict verdict() {
        Verdict verdict = Verdict.GRANTED;
        for (Line line : lines) {
            verdict = verdict.worse(line.verdict());
        }
        return verdict;
    }

    /** The lines of one verdict. */
    public List<Line> lines(Verdict verdict) {
        return lines.stream().filter(line -> line.verdict() == verdict).toList();
    }

    /** The totals by kind, base licences first. */
    public List<Total> totals() {
        List<Total> totals = Total.of(lines);
        totals.sort(
                Comparator.comparing((Total total) -> !total.kind().base()).thenComparing(total -> total.kind().id()));
        return totals;
    }

    /** What all missing licences cost that have a price. */
    public Amount amount() {
        Amount sum = Amount.NOTHING;
        for (Line line : lines) {
            Amount amount = line.amount();
            sum = amount == null ? sum : sum.plus(amount);
        }
        return sum;
    }

    /** The kinds of which some are or may be missing and that have no price. */
    public List<Total> unpriced() {
        return totals().stream().filter(total -> total.amount() == null && !total.missing().isNone()).toList();
    }
}
