package dev.rightful.summary;

import dev.rightful.finding.Verdict;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many findings there are by something that the ontology names, such as rules, and in how many topologies. */
public final class FindingCounts {

    private static final Comparator<Row> WORST_FIRST = Comparator.comparingLong(Row::violated)
            .thenComparingLong(Row::undetermined)
            .reversed()
            .thenComparing(Row::name);

    /**
     * What there is of one.
     *
     * @param name what it is
     * @param violated how many findings of a violation
     * @param undetermined how many findings of something undetermined
     * @param topologiesViolated how many topologies have a violation of it
     * @param topologiesUndetermined how many topologies have something undetermined of it
     */
    public record Row(String name, long violated, long undetermined, long topologiesViolated,
            long topologiesUndetermined) {}

    private final Map<String, Counters> counters = new HashMap<>();

    /** Findings, and the topologies that have them, each once however many it has. */
    private static final class Counter {

        private long findings;
        private long topologies;
        private long last = -1;

        void add(long topology) {
            findings++;
            if (last != topology) {
                last = topology;
                topologies++;
            }
        }

        void add(Counter other) {
            findings += other.findings;
            topologies += other.topologies;
        }

        void write(DataOutput out) throws IOException {
            out.writeLong(findings);
            out.writeLong(topologies);
        }

        void read(DataInputStream in) throws IOException {
            findings = in.readLong();
            topologies = in.readLong();
        }
    }

    /** By verdict; what is granted is no finding. */
    private static final class Counters {

        private final Counter violated = new Counter();
        private final Counter undetermined = new Counter();
    }

    FindingCounts() {}

    /** Adds a finding; those of one topology come one after the other. */
    void add(String name, Verdict verdict, long topology) {
        Counters both = counters(name);
        (verdict == Verdict.VIOLATED ? both.violated : both.undetermined).add(topology);
    }

    void add(FindingCounts other) {
        other.counters.forEach((name, theirs) -> {
            Counters both = counters(name);
            both.violated.add(theirs.violated);
            both.undetermined.add(theirs.undetermined);
        });
    }

    private Counters counters(String name) {
        Counters both = counters.get(name);
        if (both == null) {
            both = new Counters();
            counters.put(name, both);
        }
        return both;
    }

    /** What there is, most violations first. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        counters.forEach((name, both) -> rows.add(new Row(name, both.violated.findings, both.undetermined.findings,
                both.violated.topologies, both.undetermined.topologies)));
        rows.sort(WORST_FIRST);
        return rows;
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(counters.size());
        for (Map.Entry<String, Counters> each : new TreeMap<>(counters).entrySet()) {
            out.writeUTF(each.getKey());
            each.getValue().violated.write(out);
            each.getValue().undetermined.write(out);
        }
    }

    void read(DataInputStream in) throws IOException {
        for (int left = in.readInt(); left > 0; left--) {
            Counters both = counters(in.readUTF());
            both.violated.read(in);
            both.undetermined.read(in);
        }
    }
}
