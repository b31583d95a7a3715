package dev.rightful.plan;

import dev.rightful.finding.Range;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one licence of a kind costs.
 *
 * @param kind the licence kind
 * @param unit the price of one, in the currency of its list; not negative
 * @param name what the seller calls it, or null
 * @param article the seller's number for it, or null
 */
public record Price(String kind, BigDecimal unit, @Nullable String name, @Nullable String article) {

    public Price {
        if (unit.signum() < 0) {
            throw new IllegalArgumentException("price of %s: must not be negative, was %s".formatted(kind, unit));
        }
    }

    /** What so many of them cost. */
    public Amount of(Range licences) {
        return new Amount(of(licences.least()), licences.isOpen() ? null : of(licences.most()));
    }

    private BigDecimal of(long licences) {
        return unit.multiply(BigDecimal.valueOf(licences));
    }
}
