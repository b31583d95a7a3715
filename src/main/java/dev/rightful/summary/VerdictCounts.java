package dev.rightful.summary;

import dev.rightful.finding.Verdict;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** How many things have each verdict. */
public final class VerdictCounts {

    private long granted;
    private long undetermined;
    private long violated;

    VerdictCounts() {}

    void add(Verdict verdict) {
        add(verdict, 1);
    }

    void add(Verdict verdict, long count) {
        switch (verdict) {
            case GRANTED -> granted += count;
            case UNDETERMINED -> undetermined += count;
            case VIOLATED -> violated += count;
        }
    }

    void add(VerdictCounts other) {
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

    void write(DataOutput out) throws IOException {
        out.writeLong(granted);
        out.writeLong(undetermined);
        out.writeLong(violated);
    }

    void read(DataInput in) throws IOException {
        granted = in.readLong();
        undetermined = in.readLong();
        violated = in.readLong();
    }
}
