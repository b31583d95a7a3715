package dev.rightful.report;

import dev.rightful.finding.Verdict;
import dev.rightful.trend.ChangeSink;
import dev.rightful.trend.FindingChange;
import dev.rightful.trend.Move;
import dev.rightful.trend.TopologyChange;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps the first changes of each kind, the worst first, for a summary to show. */
public final class FirstChanges implements ChangeSink {

    /** What may become of something that is told, the most urgent first. */
    static final List<Move> MOVES = List.of(Move.NEW, Move.WORSE, Move.BETTER, Move.GONE);

    private final Map<Move, First<Changed>> findings = new EnumMap<>(Move.class);
    private final Map<Move, First<TopologyChange>> topologies = new EnumMap<>(Move.class);

    /**
     * A finding that changed.
     *
     * @param topology where; null when it is across topologies
     */
    record Changed(FindingChange change, @Nullable TopologyChange topology) {

        /** Where it stands; null when it is across topologies. */
        @Nullable
        String source() {
            return topology == null ? null : topology.place();
        }
    }

    /** The first of each verdict, so that the worst of all can be told at the end. */
    private static final class First<T> {

        private final Map<Verdict, List<T>> byVerdict = new EnumMap<>(Verdict.class);

        void add(Verdict verdict, T change) {
            List<T> kept = byVerdict.computeIfAbsent(verdict, each -> new ArrayList<>());
            if (kept.size() < AuditReport.SHOWN) {
                kept.add(change);
            }
        }

        List<T> worstFirst() {
            List<T> all = new ArrayList<>();
            for (Verdict verdict : List.of(Verdict.VIOLATED, Verdict.UNDETERMINED, Verdict.GRANTED)) {
                all.addAll(byVerdict.getOrDefault(verdict, List.of()));
            }
            return all.subList(0, Math.min(all.size(), AuditReport.SHOWN));
        }
    }

    /** None yet. */
    public FirstChanges() {
        for (Move move : Move.values()) {
            findings.put(move, new First<>());
            topologies.put(move, new First<>());
        }
    }

    @Override
    public void across(FindingChange change) {
        add(change, null);
    }

    @Override
    public void topology(TopologyChange change) {
        topologies.getOrDefault(change.move(), new First<>()).add(change.verdict(), change);
        change.findings().forEach(each -> add(each, change));
    }

    private void add(FindingChange change, @Nullable TopologyChange topology) {
        findings.getOrDefault(change.move(), new First<>()).add(change.verdict(), new Changed(change, topology));
    }

    /** The findings that made a move. */
    List<Changed> findings(Move move) {
        return findings.getOrDefault(move, new First<>()).worstFirst();
    }

    /** The topologies whose verdict made a move. */
    List<TopologyChange> topologies(Move move) {
        return topologies.getOrDefault(move, new First<>()).worstFirst();
    }
}
