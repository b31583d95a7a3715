package dev.rightful.trend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.finding.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares small audits, among them random ones with ids and sources given twice. */
class ComparisonTest {

    private static final long PLENTY = 1 << 20;
    private static final Map<Move, Move> REVERSED = Map.of(Move.NEW, Move.GONE, Move.GONE, Move.NEW, Move.WORSE,
            Move.BETTER, Move.BETTER, Move.WORSE, Move.SAME, Move.SAME);

    @TempDir private Path work;

    /** What an audit says. */
    private record Audit(List<Judgement> judgements, List<Found> across) {}

    /** What a comparison says: how much, and the changes as lines. */
    private record Compared(Trend trend, List<String> changes) {}

    private Compared compare(Audit before, Audit after) {
        return compare(before, after, PLENTY);
    }

    private Compared compare(Audit before, Audit after, long budget) {
        List<String> changes = new ArrayList<>();
        try (Comparison comparison = new Comparison(work, budget)) {
            tell(before, comparison.of(Side.BEFORE));
            comparison.flush();
            tell(after, comparison.of(Side.AFTER));
            Trend trend = comparison.compare(new ChangeSink() {
                @Override
                public void across(FindingChange change) {
                    changes.add(line("portfolio", change.move(), change.found().fingerprint(), change.before(),
                            change.after()));
                }

                @Override
                public void topology(TopologyChange change) {
                    String id = change.topology() + change.sourceBefore() + change.source();
                    changes.add(line(id, change.move(), "", change.before(), change.after()));
                    change.findings()
                            .forEach(each -> changes.add(
                                    line(id, each.move(), each.found().fingerprint(), each.before(), each.after())));
                    change.subjects()
                            .forEach(each -> changes
                                    .add(line(id, each.move(), each.kind() + each.id(), each.before(), each.after())));
                }
            });
            return new Compared(trend, changes);
        }
    }

    private static void tell(Audit audit, ResultSink sink) {
        audit.judgements().forEach(sink::judged);
        audit.across().forEach(sink::across);
    }

    private static String line(String id, Move move, String what, @Nullable Verdict before, @Nullable Verdict after) {
        return "%s %s %s %s %s".formatted(id, move, what, before, after);
    }

    private static Found found(String fingerprint, Verdict verdict) {
        return new Found(fingerprint, "rule", verdict, "site", "hq", "says \u001f\u001b so", "");
    }

    private static Judgement judgement(int line, String topology, String source, Verdict verdict, Found... found) {
        return new Judgement(line, topology, source, verdict,
                List.of(new Judgement.Judged(new Judgement.Part("link", "a->b"), verdict)), List.of(found));
    }

    private static Audit audit(Judgement... judgements) {
        return new Audit(List.of(judgements), List.of());
    }

    /** Small enough that ids, sources, and fingerprints meet. */
    private static Audit random(long seed) {
        Random random = new Random(seed);
        List<Judgement> judgements = new ArrayList<>();
        for (int line = 1; line <= random.nextInt(12); line++) {
            List<Judgement.Judged> subjects = new ArrayList<>();
            for (String kind : List.of("link", "operation", "site")) {
                subjects.add(new Judgement.Judged(new Judgement.Part(kind, "s" + random.nextInt(2)), verdict(random)));
            }
            judgements.add(new Judgement(line, "t" + random.nextInt(4), "f" + random.nextInt(3), verdict(random),
                    subjects, findings(random)));
        }
        List<Found> across = new ArrayList<>(new TreeMap<>(findings(random).stream()
                .collect(Collectors.toMap(Found::fingerprint, each -> each, (a, b) -> a))).values());
        return new Audit(judgements, across);
    }

    private static List<Found> findings(Random random) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> found("f" + random.nextInt(4),
                        random.nextBoolean() ? Verdict.VIOLATED : Verdict.UNDETERMINED))
                .toList();
    }

    private static Verdict verdict(Random random) {
        return List.copyOf(EnumSet.allOf(Verdict.class)).get(random.nextInt(3));
    }

    private static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingChangedSinceAnAuditItself(int seed) {
        Audit audit = random(seed);

        Compared compared = compare(audit, audit);

        assertThat(compared.changes()).isEmpty();
        assertThat(compared.trend().isEmpty()).isTrue();
        assertThat(compared.trend().of(Thing.TOPOLOGY).of(Move.SAME)).isEqualTo(audit.judgements().size());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOtherWayRoundWhatIsNewIsGoneAndWhatIsWorseIsBetter(int seed) {
        Audit one = random(seed);
        Audit other = random(seed + 1000L);

        Trend there = compare(one, other).trend();
        Trend back = compare(other, one).trend();

        for (Thing thing : Thing.values()) {
            REVERSED.forEach((move, reversed) -> assertThat(back.of(thing).of(reversed)).as("%s %s", thing, move)
                    .isEqualTo(there.of(thing).of(move)));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everythingOfBothAuditsIsToldOnce(int seed) {
        Audit before = random(seed);
        Audit after = random(seed + 1000L);

        Moves topologies = compare(before, after).trend().of(Thing.TOPOLOGY);

        long both = topologies.of(Move.WORSE) + topologies.of(Move.BETTER) + topologies.of(Move.SAME);
        assertThat(topologies.of(Move.GONE) + both).isEqualTo(before.judgements().size());
        assertThat(topologies.of(Move.NEW) + both).isEqualTo(after.judgements().size());
        long most = 0;
        for (int id = 0; id < 4; id++) {
            most += Math.min(of("t" + id, before), of("t" + id, after));
        }
        assertThat(both).as("as many as possible are found again").isEqualTo(most);
    }

    private static long of(String topology, Audit audit) {
        return audit.judgements().stream().filter(each -> each.topology().equals(topology)).count();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void saysTheSameWhenNothingFitsIntoMemory(int seed) {
        Audit before = random(seed);
        Audit after = random(seed + 1000L);

        assertThat(compare(before, after, 1).changes()).isEqualTo(compare(before, after).changes());
    }

    @Test
    void findsAFindingAgainByItsFingerprint() {
        Compared compared = compare(
                audit(judgement(1, "t", "a", Verdict.VIOLATED, found("1", Verdict.VIOLATED),
                        found("2", Verdict.UNDETERMINED), found("3", Verdict.VIOLATED))),
                audit(judgement(1, "t", "a", Verdict.VIOLATED, found("2", Verdict.VIOLATED),
                        found("3", Verdict.VIOLATED), found("4", Verdict.UNDETERMINED))));

        assertThat(compared.changes()).containsExactly("taa SAME  VIOLATED VIOLATED",
                "taa WORSE 2 UNDETERMINED VIOLATED", "taa NEW 4 null UNDETERMINED", "taa GONE 1 VIOLATED null");
    }

    @Test
    void findsATopologyAgainWhoseFileWasMoved() {
        Compared compared = compare(audit(judgement(1, "t", "old", Verdict.GRANTED)),
                audit(judgement(7, "t", "new", Verdict.VIOLATED)));

        assertThat(compared.changes()).containsExactly("toldnew WORSE  GRANTED VIOLATED",
                "toldnew WORSE linka->b GRANTED VIOLATED");
    }

    @Test
    void ofOneIdComparesThoseOfOneFileInTheirOrderAndThenTheOthers() {
        Compared compared = compare(
                audit(judgement(1, "t", "a", Verdict.GRANTED), judgement(2, "t", "b", Verdict.VIOLATED),
                        judgement(3, "t", "b", Verdict.UNDETERMINED)),
                audit(judgement(1, "t", "b", Verdict.VIOLATED), judgement(2, "t", "c", Verdict.GRANTED),
                        judgement(9, "t", "b", Verdict.UNDETERMINED), judgement(10, "t", "d", Verdict.GRANTED)));

        assertThat(compared.changes()).containsExactly("tnulld NEW  null GRANTED");
        assertThat(compared.trend().of(Thing.TOPOLOGY).of(Move.SAME)).isEqualTo(3);
    }

    @Test
    void findsAFindingAcrossTopologiesAgain() {
        Compared compared = compare(
                new Audit(List.of(), List.of(found("1", Verdict.VIOLATED), found("2", Verdict.VIOLATED))),
                new Audit(List.of(), List.of(found("2", Verdict.UNDETERMINED), found("3", Verdict.VIOLATED))));

        assertThat(compared.changes()).containsExactly("portfolio GONE 1 VIOLATED null",
                "portfolio BETTER 2 VIOLATED UNDETERMINED", "portfolio NEW 3 null VIOLATED");
    }
}
