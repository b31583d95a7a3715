package dev.rightful.summary;

import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** How many documents could not be judged, and the first of them. */
public final class FirstErrors {

    /** How many are kept. */
    public static final int KEPT = 20;

    /**
     * Why one could not be judged.
     *
     * @param ordinal its number in the run, from 0
     * @param source where it stands
     * @param line the line of the first thing that is wrong
     * @param column its column
     * @param message what is wrong, in one line
     */
    public record Entry(long ordinal, String source, int line, int column, String message) {}

    private final List<Entry> entries = new ArrayList<>();
    private long count;

    FirstErrors() {}

    void add(Entry entry) {
        count++;
        keep(entry);
    }

    void add(FirstErrors other) {
        count += other.count;
        other.entries.forEach(this::keep);
    }

    private void keep(Entry entry) {
        int place = entries.size();
        while (place > 0 && entry.ordinal() < entries.get(place - 1).ordinal()) {
            place--;
        }
        if (place < KEPT) {
            entries.add(place, entry);
            if (entries.size() > KEPT) {
                entries.removeLast();
            }
        }
    }

    /** How many there are. */
    public long count() {
        return count;
    }

    /** The first of them, in the order of the run. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    void write(DataOutput out) throws IOException {
        out.writeLong(count);
        out.writeInt(entries.size());
        for (Entry entry : entries) {
            out.writeLong(entry.ordinal());
            Texts.write(out, entry.source());
            out.writeInt(entry.line());
            out.writeInt(entry.column());
            Texts.write(out, entry.message());
        }
    }

    void read(DataInputStream in) throws IOException {
        count = in.readLong();
        for (int left = in.readInt(); left > 0; left--) {
            keep(new Entry(in.readLong(), Texts.read(in), in.readInt(), in.readInt(), Texts.read(in)));
        }
    }
}
