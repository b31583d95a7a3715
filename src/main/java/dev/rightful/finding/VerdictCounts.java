package dev.rightful.finding;

import java.util.List;
import java.util.function.Function;

/** How many things have each verdict. */
public final class VerdictCounts {

    private long granted;
    private long undetermined;
    private long violated;

    /** Of nothing yet. */
    public VerdictCounts() {}

    /** Of what has been judged. */
    public static <T> VerdictCounts of(List<T> judged, Function<T, Verdict> verdictOf) {
        VerdictCounts counts = new VerdictCounts();
        judged.forEach(each -> counts.add(verdictOf.apply(each)));
        return counts;
    }

    /** Counts one more. */
    public void add(Verdict verdict) {
        add(verdict, 1);
    }

    /** Counts some more. */
    public void add(Verdict verdict, long count) {
        switch (verdict) {
            case GRANTED -> granted += count;
            case UNDETERMINED -> undetermined += count;
            case VIOLATED -> violated += count;
        }
    }

    /** Counts what others counted as well. */
    public void add(VerdictCounts other) {
        granted += other.granted;
        undetermined += other.undetermined;
        violated += other.violated;
    }

    /** How many have this verdict. */
    public long of(Verdict verdict) {
        return switch (verdict) {
            case GRANTED -> granted;
            case UNDETERMINED -> undetermined;
            case VIOLATED -> violated;
        };
    }

    /** How many there are. */
    public long total() {
        return granted + undetermined + violated;
    }

    /** The worst verdict that something has; granted where there is nothing. */
    public Verdict worst() {
        return violated > 0 ? Verdict.VIOLATED : undetermined > 0 ? Verdict.UNDETERMINED : Verdict.GRANTED;
    }
}
