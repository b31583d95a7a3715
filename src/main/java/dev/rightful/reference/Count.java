package dev.rightful.reference;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * How many of something there are, where that is not known exactly: at least so many, and at most so many.
 *
 * @param least the lower bound
 * @param most the upper bound; null when there is none
 */
record Count(BigInteger least, @Nullable BigInteger most) {

    static final Count NONE = exactly(0);

    static Count exactly(long number) {
        return new Count(BigInteger.valueOf(number), BigInteger.valueOf(number));
    }

    /** At least so many, upwards unknown. */
    static Count atLeast(long number) {
        return new Count(BigInteger.valueOf(number), null);
    }

    Count plus(Count other) {
        BigInteger sum = most == null || other.most == null ? null : most.add(other.most);
        return new Count(least.add(other.least), sum);
    }

    /** So many times this; nothing taken without end is still nothing. */
    Count times(int factor) {
        if (factor == 0) {
            return NONE;
        }
        BigInteger times = BigInteger.valueOf(factor);
        return new Count(least.multiply(times), most == null ? null : most.multiply(times));
    }

    /** Whether there is nothing for certain. */
    boolean isNone() {
        return most != null && most.signum() == 0;
    }

    /** Whether a number is enough, however many there turn out to be. */
    boolean isCoveredBy(BigInteger number) {
        return most != null && most.compareTo(number) <= 0;
    }

    /** Whether a number is too small, however few there turn out to be. */
    boolean exceeds(BigInteger number) {
        return least.compareTo(number) > 0;
    }
}
