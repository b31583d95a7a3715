package dev.rightful.summary;

import dev.rightful.finding.Verdict;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;

/** How many things have each verdict. */
public final class VerdictCounts {

    private long granted;
    private long undetermined;
    private long violated;

    VerdictCounts() {}

    void add(Verdict verdict) {
        switch (verdict) {
            case GRANTED -> granted++;
            case UNDETERMINED -> undetermined++;
            case VIOLATED -> violated++;
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

    void write(DataOutput out) throws IOException {
        out.writeLong(granted);
        out.writeLong(undetermined);
        out.writeLong(violated);
    }

    void read(DataInputStream in) throws IOException {
        granted = in.readLong();
        undetermined = in.readLong();
        violated = in.readLong();
    }
}
