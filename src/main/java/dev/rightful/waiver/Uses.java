package dev.rightful.waiver;

import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Of how much use waivers were. The uses of different topologies add up, in any order; there are no more of them than there
 * are waivers.
 */
public final class Uses {

    private static final Use NONE = new Use(0, 0);

    private final SortedMap<String, Use> byId = new TreeMap<>();

    /**
     * Of how much use one waiver was.
     *
     * @param held for how many findings it held
     * @param missed how many findings count since it has expired and no other holds for them
     */
    public record Use(long held, long missed) {

        private Use plus(Use other) {
            return new Use(held + other.held, missed + other.missed);
        }
    }

    /**
     * Notes one finding.
     *
     * @param matching the waivers that are for it
     * @param holding the one of them that holds; null where all have expired
     */
    void note(List<Waiver> matching, @Nullable Waiver holding) {
        for (Waiver each : matching) {
            add(each.id(), new Use(each.equals(holding) ? 1 : 0, holding == null ? 1 : 0));
        }
    }

    private void add(String id, Use use) {
        byId.merge(id, use, Use::plus);
    }

    /** Adds those of other findings. */
    public void add(Uses other) {
        other.byId.forEach(this::add);
    }

    /** Of how much use a waiver was. */
    public Use of(Waiver waiver) {
        return byId.getOrDefault(waiver.id(), NONE);
    }

    /** Whether no finding is what a waiver is for. */
    public boolean isUnused(Waiver waiver) {
        return !byId.containsKey(waiver.id());
    }

    /** Those that no finding is of. */
    public List<Waiver> unused(Waivers waivers) {
        return waivers.all().stream().filter(this::isUnused).toList();
    }

    /** Those that have expired while a finding counts for want of them. */
    public List<Waiver> missed(Waivers waivers) {
        return waivers.all().stream().filter(each -> of(each).missed() > 0).toList();
    }

    /** Keeps it for a later run. */
    public void write(DataOutput out) throws IOException {
        out.writeInt(byId.size());
        for (Map.Entry<String, Use> each : byId.entrySet()) {
            out.writeUTF(each.getKey());
            out.writeLong(each.getValue().held());
            out.writeLong(each.getValue().missed());
        }
    }

    /** Adds what {@link #write} wrote. */
    public void read(DataInputStream in) throws IOException {
        for (int left = in.readInt(); left > 0; left--) {
            add(in.readUTF(), new Use(in.readLong(), in.readLong()));
        }
    }
}
