package dev.rightful.trend;

import dev.rightful.finding.Verdict;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How much differs between two audits. */
public final class Trend {

    private final Map<Thing, Moves> moves = new EnumMap<>(Thing.class);
    private long refusedBefore;
    private long refusedAfter;

    /** Of two audits without results. */
    Trend() {
        for (Thing thing : Thing.values()) {
            moves.put(thing, new Moves());
        }
    }

    void add(Thing thing, @Nullable Verdict before, @Nullable Verdict after) {
        of(thing).add(before, after);
    }

    void addRefused(Side side) {
        switch (side) {
            case BEFORE -> refusedBefore++;
            case AFTER -> refusedAfter++;
        }
    }

    /** What became of things of a kind. */
    public Moves of(Thing thing) {
        return moves.computeIfAbsent(thing, each -> new Moves());
    }

    /** How many documents the earlier audit could not judge; what they hold it does not know. */
    public long refusedBefore() {
        return refusedBefore;
    }

    /** How many documents the later audit could not judge. */
    public long refusedAfter() {
        return refusedAfter;
    }

    /** Whether both audits say the same of everything. */
    public boolean isEmpty() {
        return moves.values().stream().allMatch(each -> {
            long moved = 0;
            for (Move move : Move.values()) {
                moved += move == Move.SAME ? 0 : each.of(move);
            }
            return moved == 0;
        });
    }

    /** Keeps it for a later run. */
    public void write(DataOutput out) throws IOException {
        for (Thing thing : Thing.values()) {
            of(thing).write(out);
        }
        out.writeLong(refusedBefore);
        out.writeLong(refusedAfter);
    }

    /** Reads what {@link #write} wrote. */
    public static Trend read(DataInputStream in) throws IOException {
        Trend trend = new Trend();
        for (Thing thing : Thing.values()) {
            trend.of(thing).read(in);
        }
        trend.refusedBefore = in.readLong();
        trend.refusedAfter = in.readLong();
        return trend;
    }
}
