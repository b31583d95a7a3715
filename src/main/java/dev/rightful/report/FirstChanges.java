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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keeps the first changes of each kind, the worst first, for a summary to show, and counts them all. */
public final class FirstChanges implements ChangeSink {

    /** What may become of something that is told, the most urgent first. */
    static final List<Move> MOVES = List.of(Move.NEW, Move.WORSE, Move.BETTER, Move.GONE);

    /** How many findings of one topology are kept of a kind, so that one bad design does not hide the others. */
    static final int OF_ONE = 3;

    private final Map<Move, First<Changed>> findings = firsts();
    private final Map<Move, First<Changes>> topologies = firsts();

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

    /**
     * A topology of which something changed.
     *
     * @param topology which one, without what changed of it, as there may be any amount of that
     * @param findings how many of its findings made each move
     */
    record Changes(TopologyChange topology, Map<Move, Long> findings) {

        static Changes of(TopologyChange topology) {
            Map<Move, Long> findings = new EnumMap<>(Move.class);
            topology.findings().forEach(each -> findings.merge(each.move(), 1L, Long::sum));
            return new Changes(topology.withoutDetails(), findings);
        }

        /** How many of its findings made a move. */
        long count(Move move) {
            return findings.getOrDefault(move, 0L);
        }
    }

    /** The first of each verdict, so that the worst of all can be told at the end. */
    private static final class First<T> {

        private final Map<Verdict, List<T>> byVerdict = new EnumMap<>(Verdict.class);
        private long count;

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
    public FirstChanges() {}

    private static <T> Map<Move, First<T>> firsts() {
        Map<Move, First<T>> firsts = new EnumMap<>(Move.class);
        for (Move move : Move.values()) {
            firsts.put(move, new First<>());
        }
        return firsts;
    }

    private static <T> First<T> of(Map<Move, First<T>> firsts, Move move) {
        return firsts.computeIfAbsent(move, each -> new First<>());
    }

    @Override
    public void across(FindingChange change) {
        First<Changed> first = of(findings, change.move());
        first.count++;
        first.add(change.verdict(), new Changed(change, null));
    }

    @Override
    public void topology(TopologyChange change) {
        Changes changes = Changes.of(change);
        First<Changes> first = of(topologies, change.move());
        first.count++;
        first.add(change.verdict(), changes);
        for (Move move : MOVES) {
            First<Changed> moved = of(findings, move);
            moved.count += changes.count(move);
            for (FindingChange each : worst(change.findings(), move)) {
                moved.add(each.verdict(), new Changed(each, changes.topology()));
            }
        }
    }

    private static List<FindingChange> worst(List<FindingChange> changes, Move move) {
        return changes.stream()
                .filter(each -> each.move() == move)
                .sorted((one, other) -> other.verdict().compareTo(one.verdict()))
                .limit(OF_ONE)
                .toList();
    }

    /** The first findings that made one of some moves. */
    List<Changed> findings(List<Move> moves) {
        return told(moves, move -> of(findings, move).worstFirst());
    }

    /** How many findings made one of some moves. */
    long countFindings(List<Move> moves) {
        return moves.stream().mapToLong(move -> of(findings, move).count).sum();
    }

    /** The first topologies whose verdict made one of some moves and of which something changed. */
    List<Changes> topologies(List<Move> moves) {
        return told(moves, move -> of(topologies, move).worstFirst());
    }

    /** How many such topologies there are. */
    long countTopologies(List<Move> moves) {
        return moves.stream().mapToLong(move -> of(topologies, move).count).sum();
    }

    private static <T> List<T> told(List<Move> moves, Function<Move, List<T>> first) {
        List<T> told = new ArrayList<>();
        moves.forEach(move -> told.addAll(first.apply(move)));
        return told;
    }
}
