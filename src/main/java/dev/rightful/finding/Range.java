package dev.rightful.finding;

/**
 * A number of which only the bounds may be known, as where careful readers count differently.
 *
 * @param least the number at least
 * @param most the number at most; {@link #UNKNOWN} where nothing bounds it
 */
public record Range(long least, long most) {

    /** The upper bound of what nothing bounds. */
    public static final long UNKNOWN = Long.MAX_VALUE;

    /** None. */
    public static final Range NONE = exactly(0);

    public Range {
        if (least < 0 || most < least) {
            throw new IllegalArgumentException("no range goes from %d to %d".formatted(least, most));
        }
    }

    /** A number that is known. */
    public static Range exactly(long number) {
        return new Range(number, number);
    }

    /** A number from which on any is possible. */
    public static Range from(long least) {
        return new Range(least, UNKNOWN);
    }

    /** Between two numbers, whichever is the larger. */
    public static Range between(long one, long other) {
        return new Range(Math.min(one, other), Math.max(one, other));
    }

    /** Whether the number is known. */
    public boolean isExact() {
        return least == most;
    }

    /** Whether nothing bounds it above. */
    public boolean isOpen() {
        return most == UNKNOWN;
    }

    /** Whether it is zero for certain. */
    public boolean isNone() {
        return most == 0;
    }

    /** The sum of two numbers. */
    public Range plus(Range other) {
        return new Range(least + other.least, isOpen() || other.isOpen() ? UNKNOWN : most + other.most);
    }

    /** The larger of two numbers. */
    public Range larger(Range other) {
        return new Range(Math.max(least, other.least), Math.max(most, other.most));
    }

    /** The smaller of two numbers. */
    public Range smaller(Range other) {
        return new Range(Math.min(least, other.least), Math.min(most, other.most));
    }

    /** What is left to reach this number when there is another one already. */
    public Range lacking(Range there) {
        long most = isOpen() ? UNKNOWN : Math.max(0, this.most - there.least);
        return new Range(there.isOpen() ? 0 : Math.max(0, least - there.most), most);
    }
}
