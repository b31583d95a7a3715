package dev.rightful.plan;

import dev.rightful.finding.Range;
import dev.rightful.rights.LicenceKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The licences of one kind under all codes.
 *
 * @param kind the kind
 * @param needed how many are needed
 * @param owned how many are owned
 * @param valid how many are valid at the day
 * @param missing how many are missing
 * @param spare how many valid ones nothing needs; one code's spare licences do not serve another
 * @param amount what the missing ones cost, or null without a price
 */
public record Total(LicenceKind kind, Range needed, long owned, long valid, Range missing, long spare,
        @Nullable Amount amount) {

    /** The totals of some lines by kind, in the order in which the kinds come. */
    static List<Total> of(List<Line> lines) {
        Map<String, Total> totals = new LinkedHashMap<>();
        for (Line line : lines) {
            totals.merge(line.kind().id(), new Total(line.kind(), line.needed(), line.owned(), line.valid(),
                    line.missing(), line.spare(), line.amount()), Total::plus);
        }
        return new ArrayList<>(totals.values());
    }

    private Total plus(Total other) {
        return new Total(kind, needed.plus(other.needed), owned + other.owned, valid + other.valid,
                missing.plus(other.missing), spare + other.spare,
                amount == null || other.amount == null ? null : amount.plus(other.amount));
    }
}
