package dev.rightful.model;

import java.math.BigDecimal;

/**
 * A share of the voting securities in percent, known exactly or as a range.
 *
 * @param min the lower bound
 * @param max the upper bound
 * @param minExclusive whether the true share is above {@code min}
 * @param maxExclusive whether the true share is below {@code max}
 */
public record Votes(BigDecimal min, BigDecimal max, boolean minExclusive, boolean maxExclusive) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Anything from nothing to all. */
    public static final Votes UNKNOWN = new Votes(BigDecimal.ZERO, HUNDRED, false, false);

    public Votes {
        int order = min.compareTo(max);
        if (min.signum() < 0 || max.compareTo(HUNDRED) > 0 || order > 0
                || (order == 0 && (minExclusive || maxExclusive))) {
            throw new IllegalArgumentException("no share of votes lies between %s and %s".formatted(min, max));
        }
    }

    /** A share known exactly. */
    public static Votes exactly(BigDecimal percent) {
        return new Votes(percent, percent, false, false);
    }
}
