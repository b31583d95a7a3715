package dev.rightful.summary;

import dev.rightful.finding.Assessment;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The topologies with most violations, then with most that is undetermined, then in the order of the run. */
public final class WorstTopologies {

    /** How many are kept. */
    public static final int KEPT = 20;

    private static final Comparator<Entry> WORST_FIRST = Comparator.comparingInt(Entry::violated)
            .thenComparingInt(Entry::undetermined)
            .reversed()
            .thenComparingLong(Entry::ordinal);

    /**
     * One of them.
     *
     * @param violated how many violations it has
     * @param undetermined how many findings it has of something undetermined
     * @param ordinal its number in the run, from 0
     * @param topology its id
     * @param title its title, or null
     * @param source where it stands
     * @param line the line of its document
     */
    public record Entry(int violated, int undetermined, long ordinal, String topology, @Nullable String title,
            String source, int line) {}

    private final List<Entry> entries = new ArrayList<>(KEPT + 1);

    WorstTopologies() {}

    void add(int violated, int undetermined, long ordinal, Assessment assessment, String source, int line) {
        if (entries.size() == KEPT) {
            Entry last = entries.getLast();
            if (violated < last.violated() || (violated == last.violated() && undetermined < last.undetermined())) {
                return;
            }
        }
        add(new Entry(violated, undetermined, ordinal, assessment.topology(), assessment.title(), source, line));
    }

    void add(WorstTopologies other) {
        other.entries.forEach(this::add);
    }

    private void add(Entry entry) {
        int place = entries.size();
        while (place > 0 && WORST_FIRST.compare(entry, entries.get(place - 1)) < 0) {
            place--;
        }
        if (place < KEPT) {
            entries.add(place, entry);
            if (entries.size() > KEPT) {
                entries.removeLast();
            }
        }
    }

    /** The worst ones, the worst first. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(entries.size());
        for (Entry entry : entries) {
            out.writeInt(entry.violated());
            out.writeInt(entry.undetermined());
            out.writeLong(entry.ordinal());
            Texts.write(out, entry.topology());
            Texts.write(out, entry.title() == null ? "" : entry.title());
            Texts.write(out, entry.source());
            out.writeInt(entry.line());
        }
    }

    void read(DataInputStream in) throws IOException {
        for (int left = in.readInt(); left > 0; left--) {
            int violated = in.readInt();
            int undetermined = in.readInt();
            long ordinal = in.readLong();
            String topology = Texts.read(in);
            String title = Texts.read(in);
            add(new Entry(violated, undetermined, ordinal, topology, title.isEmpty() ? null : title, Texts.read(in),
                    in.readInt()));
        }
    }
}
