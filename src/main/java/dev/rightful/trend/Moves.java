package dev.rightful.trend;

import dev.rightful.finding.Verdict;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many things of a kind are new, gone, worse, better and the same, by their verdict. */
public final class Moves {

    private final Map<Move, Map<Verdict, Long>> counts = new EnumMap<>(Move.class);

    /** Of nothing. */
    Moves() {
        for (Move move : Move.values()) {
            counts.put(move, new EnumMap<>(Verdict.class));
        }
    }

    /** Adds a thing with both of its verdicts; null where an audit does not know it. */
    void add(@Nullable Verdict before, @Nullable Verdict after) {
        add(Move.of(before, after), Move.telling(before, after), 1);
    }

    private void add(Move move, Verdict verdict, long count) {
        counts.getOrDefault(move, Map.of()).merge(verdict, count, Long::sum);
    }

    /** How many made a move. */
    public long of(Move move) {
        long sum = 0;
        for (Verdict verdict : Verdict.values()) {
            sum += of(move, verdict);
        }
        return sum;
    }

    /** How many made a move and have a verdict: the later one, of what is gone the earlier one. */
    public long of(Move move, Verdict verdict) {
        return counts.getOrDefault(move, Map.of()).getOrDefault(verdict, 0L);
    }

    /** Keeps it for a later run. */
    void write(DataOutput out) throws IOException {
        for (Move move : Move.values()) {
            for (Verdict verdict : Verdict.values()) {
                out.writeLong(of(move, verdict));
            }
        }
    }

    /** Adds what {@link #write} wrote. */
    void read(DataInputStream in) throws IOException {
        for (Move move : Move.values()) {
            for (Verdict verdict : Verdict.values()) {
                add(move, verdict, in.readLong());
            }
        }
    }
}
