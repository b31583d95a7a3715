package dev.rightful.plan;

import dev.rightful.finding.Demand;
import dev.rightful.finding.Range;
import dev.rightful.finding.Verdict;
import dev.rightful.rights.LicenceKind;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The licences of one kind under one software licence code.
 *
 * @param kind the kind
 * @param code the code
 * @param isUsed whether any site uses the code
 * @param needed how many are needed
 * @param owned how many are owned, valid or not
 * @param planned how many are still to be bought
 * @param valid how many are valid at the day; planned ones only where they are assumed
 * @param missing how many are missing
 * @param spare how many valid ones nothing needs
 * @param demands what the rules ask for, each with what needs it
 * @param endings those that are there for a time only, by their last day
 * @param price what one costs, or null
 */
public record Line(LicenceKind kind, String code, boolean isUsed, Range needed, long owned, long planned, long valid,
        Range missing, long spare, List<Demand> demands, List<Ending> endings, @Nullable Price price) {

    public Line {
        demands = List.copyOf(demands);
        endings = List.copyOf(endings);
    }

    /** Violated where some are missing for certain, undetermined where some may be. */
    public Verdict verdict() {
        if (missing.least() > 0) {
            return Verdict.VIOLATED;
        }
        return missing.isNone() ? Verdict.GRANTED : Verdict.UNDETERMINED;
    }

    /** Whether there is exactly what is needed, and no end of it in sight. */
    public boolean isUnremarkable() {
        return missing.isNone() && spare == 0 && planned == 0 && endings.isEmpty() && isUsed && owned == valid;
    }

    /** How many of the valid ones do not serve every demand, such as those of a holder that does not count. */
    public long notCounting() {
        Map<String, Long> counting = new HashMap<>();
        for (Demand demand : demands) {
            counting.merge(String.valueOf(demand.holder()), demand.counting().most(), Math::min);
        }
        long sum = 0;
        for (long each : counting.values()) {
            sum = each >= Range.UNKNOWN - sum ? valid : sum + each;
        }
        return demands.isEmpty() ? 0 : Math.max(0, valid - sum);
    }

    /** The ids of the clauses that ask for them, sorted. */
    public List<String> clauses() {
        TreeSet<String> clauses = new TreeSet<>();
        demands.forEach(demand -> clauses.addAll(demand.clauses()));
        return List.copyOf(clauses);
    }

    /** The open questions because of which the numbers are not exact, sorted. */
    public List<String> questions() {
        TreeSet<String> questions = new TreeSet<>();
        for (Demand demand : demands) {
            if (demand.question() != null) {
                questions.add(demand.question());
            }
        }
        return List.copyOf(questions);
    }

    /** The parties that have to hold them, where that is asked, with how many of theirs count for all that is asked. */
    public Map<String, Range> holders() {
        Map<String, Range> holders = new LinkedHashMap<>();
        for (Demand demand : demands) {
            if (demand.holder() != null) {
                holders.merge(demand.holder(), demand.counting(), Range::smaller);
            }
        }
        return holders;
    }

    /** What the missing ones cost, or null without a price. */
    public @Nullable Amount amount() {
        return price == null ? null : price.of(missing);
    }
}
