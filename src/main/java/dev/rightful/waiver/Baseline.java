package dev.rightful.waiver;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The findings of an earlier run, by topology. */
public final class Baseline {

    /** Which format the file has; the number changes when an older program would misread it. */
    public static final String FORMAT = "rightful-baseline/1";

    /** Stands for a topology where findings across topologies are meant; no topology has this id. */
    public static final String ACROSS = "";

    /** Nothing was there before. */
    public static final Baseline EMPTY = new Baseline(new TreeMap<>());

    private final SortedMap<String, Known> topologies;

    private Baseline(SortedMap<String, Known> topologies) {
        this.topologies = topologies;
    }

    /** What was there, by the ids of topologies in order, {@link #ACROSS} first; only where there are findings. */
    public SortedMap<String, Known> topologies() {
        return Collections.unmodifiableSortedMap(topologies);
    }

    /** What was there of a topology. */
    public Known of(String topology) {
        return topologies.getOrDefault(topology, Known.NOTHING);
    }

    /** Puts a baseline together. */
    public static final class Builder {

        private final SortedMap<String, Known> kept = new TreeMap<>();
        private final SortedMap<String, Known> found = new TreeMap<>();

        /** Keeps of another baseline what nothing is added to here. */
        public Builder keep(Baseline other) {
            kept.putAll(other.topologies);
            return this;
        }

        /**
         * Adds findings of a topology by their fingerprints of 64 hexadecimal digits.
         *
         * @param worse those of violations
         * @param open those of what is undetermined
         */
        public Builder add(String topology, List<String> worse, List<String> open) {
            found.merge(topology, Known.of(worse, open), Known::and);
            return this;
        }

        /** The baseline. */
        public Baseline build() {
            SortedMap<String, Known> topologies = new TreeMap<>(kept);
            found.forEach((topology, known) -> {
                if (known.size() == 0) {
                    topologies.remove(topology);
                } else {
                    topologies.put(topology, known);
                }
            });
            return new Baseline(topologies);
        }
    }
}
