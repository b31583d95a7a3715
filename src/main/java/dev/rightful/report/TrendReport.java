package dev.rightful.report;

import dev.rightful.trend.Trend;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changed since an earlier audit.
 *
 * @param since where that audit is
 * @param day the day that stood for today in it; null when nobody knows
 * @param tellsPortfolio whether it tells what was found across topologies
 * @param differences in what it was done otherwise
 * @param trend how much changed
 * @param first the first changes
 */
public record TrendReport(String since, @Nullable String day, boolean tellsPortfolio, List<Difference> differences,
        Trend trend, FirstChanges first) {

    /**
     * Something in which two audits were done differently.
     *
     * @param name what, as the description of an audit calls it
     * @param before what it was in the earlier one; null where that does not say
     * @param after what it is in the later one; likewise
     */
    public record Difference(String name, @Nullable String before, @Nullable String after) {}

    public TrendReport {
        differences = List.copyOf(differences);
    }
}
