package dev.rightful.plan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money, of which only the bounds may be known.
 *
 * @param least at least so much
 * @param most at most so much; null where nothing bounds it
 */
public record Amount(BigDecimal least, @Nullable BigDecimal most) {

    /** Nothing. */
    public static final Amount NOTHING = new Amount(BigDecimal.ZERO, BigDecimal.ZERO);

    /** The sum of two amounts. */
    public Amount plus(Amount other) {
        return new Amount(least.add(other.least), most == null || other.most == null ? null : most.add(other.most));
    }

    /** Whether the amount is known. */
    public boolean isExact() {
        return most != null && least.compareTo(most) == 0;
    }
}
