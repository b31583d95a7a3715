package dev.rightful.waiver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.finding.Assessment;
import dev.rightful.finding.Finding;
import dev.rightful.finding.Fingerprint;
import dev.rightful.finding.Path;
import dev.rightful.finding.Reading;
import dev.rightful.finding.Statement;
import dev.rightful.finding.Subject;
import dev.rightful.finding.Verdict;
import dev.rightful.model.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TriageTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final Finding HQ = finding("licence/base", "hq", Verdict.VIOLATED);
    private static final Finding OSLO = finding("licence/base", "oslo", Verdict.VIOLATED);
    private static final Finding TREE = finding("federation/tree", "hq", Verdict.UNDETERMINED);

    private final Uses uses = new Uses();

    private static Finding finding(String rule, String site, Verdict verdict) {
        return new Finding(rule, verdict, new Subject(Subject.Kind.SITE, site), List.of("c"), List.of("c"),
                new Statement("x", Map.of()), Path.NONE, new Span(1, 1, 1, 2), null);
    }

    private static Assessment assessment(String topology, Finding... findings) {
        return new Assessment(topology, null, DAY, Reading.OPEN, Verdict.VIOLATED, List.of(), List.of(), List.of(),
                List.of(findings));
    }

    private static Waiver waiver(String id, String rule, String topology, @Nullable String subject,
            @Nullable String fingerprint, @Nullable LocalDate expires) {
        return new Waiver(id, rule, new Glob(topology), subject, fingerprint, Reason.MIGRATION, "soon", null, null,
                null, expires, null, new Span(1, 1, 1, 1));
    }

    private static Waiver waiver(String id, @Nullable LocalDate expires) {
        return waiver(id, "licence/base", "*", "hq", null, expires);
    }

    private static Triage waiving(Waiver... waivers) {
        return new Triage(new Waivers(List.of(waivers)), null, false);
    }

    private static Triage comparing(Baseline baseline) {
        return new Triage(new Waivers(List.of()), baseline, false);
    }

    private static String hash(String topology, Finding finding) {
        return new Fingerprint().of(topology, finding);
    }

    @ParameterizedTest(name = "until {0}: {1}")
    @CsvSource({"2024-03-02, WAIVED", "2024-03-01, WAIVED", "2024-02-29, ACTIVE", ", WAIVED"})
    void holdsUntilItsLastDayIsOver(@Nullable LocalDate expires, Status status) {
        Triaged triaged = waiving(waiver("w", expires)).of(assessment("t", HQ), uses);

        assertThat(triaged.treatment(HQ).status()).isEqualTo(status);
        assertThat(triaged.treatment(HQ).waiver()).isNotNull();
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({"licence/base, t, hq, true", "licence/base, t*, hq, true", "licence/base, u*, hq, false",
            "licence/base, *, HQ, false", "licence/base, *, h*, false", "federation/tree, *, hq, false"})
    void isForOneRuleOneSubjectAndSomeTopologies(String rule, String topology, String subject, boolean holds) {
        Triage triage = waiving(waiver("w", rule, topology, subject, null, DAY));

        Triaged triaged = triage.of(assessment("t", HQ, OSLO), uses);

        assertThat(!triaged.isActive(HQ)).isEqualTo(holds);
        assertThat(triaged.isActive(OSLO)).isTrue();
    }

    @Test
    void knowsAFindingByItsFingerprintWithinItsRule() {
        Triage triage = waiving(waiver("w", "licence/base", "*", null, hash("t", HQ), DAY),
                waiver("other", "federation/tree", "*", null, hash("t", OSLO), DAY));

        Triaged triaged = triage.of(assessment("t", HQ, OSLO), uses);

        assertThat(triaged.isActive(HQ)).isFalse();
        assertThat(triaged.isActive(OSLO)).as("its rule is another").isTrue();
        assertThat(triage.of(assessment("u", HQ), uses).isActive(HQ)).as("another topology").isTrue();
    }

    @Test
    void prefersTheFirstWaiverThatHoldsToOneThatExpired() {
        Waiver expired = waiver("expired", DAY.minusDays(1));
        Triage triage = waiving(expired, waiver("first", DAY), waiver("second", DAY));

        Waiver holding = triage.of(assessment("t", HQ), uses).treatment(HQ).waiver();

        assertThat(holding).isNotNull().extracting(Waiver::id).isEqualTo("first");
        assertThat(uses.missed(triage.waivers())).as("nothing returned for want of it").isEmpty();
        assertThat(uses.unused(triage.waivers())).isEmpty();
    }

    @Test
    void tellsWhichWaiversAreUnusedAndWhichAreMissed() {
        Triage triage =
                waiving(waiver("expired", DAY.minusDays(1)), waiver("idle", "licence/base", "u", "hq", null, DAY));

        triage.of(assessment("t", HQ), uses);

        assertThat(uses.missed(triage.waivers())).extracting(Waiver::id).containsExactly("expired");
        assertThat(uses.unused(triage.waivers())).extracting(Waiver::id).containsExactly("idle");
    }

    @ParameterizedTest(name = "{0} after {1} is {2}")
    @CsvSource({"VIOLATED, VIOLATED, UNCHANGED, BASELINED", "VIOLATED, UNDETERMINED, NEW, ACTIVE",
            "UNDETERMINED, VIOLATED, BETTER, BASELINED", "UNDETERMINED, UNDETERMINED, UNCHANGED, BASELINED",
            "VIOLATED, , NEW, ACTIVE"})
    void takesAFindingThatGotWorseForNew(Verdict now, @Nullable Verdict before, BaselineState state, Status status) {
        Finding finding = finding("licence/base", "hq", now);
        List<String> known = List.of(hash("t", finding));
        Baseline baseline = new Baseline.Builder().add("t", before == Verdict.VIOLATED ? known : List.of(),
                before == Verdict.UNDETERMINED ? known : List.of()).build();

        Treatment treatment = comparing(baseline).of(assessment("t", finding), uses).treatment(finding);

        assertThat(treatment.baselineState()).isEqualTo(state);
        assertThat(treatment.status()).isEqualTo(status);
    }

    @Test
    void countsEveryFindingOnceAndWhatIsGone() {
        Baseline baseline = new Baseline.Builder()
                .add("t", List.of(hash("t", OSLO), "0".repeat(64)), List.of(hash("t", HQ)))
                .add("u", List.of("1".repeat(64)), List.of())
                .build();
        Triage triage = new Triage(new Waivers(List.of(waiver("w", DAY))), baseline, false);

        Triaged triaged = triage.of(assessment("t", HQ, OSLO, TREE), uses);

        assertThat(triaged.count(Status.WAIVED)).as("HQ, although it was there before").isEqualTo(1);
        assertThat(triaged.count(Status.BASELINED)).isEqualTo(1);
        assertThat(triaged.count(Status.ACTIVE)).isEqualTo(1);
        assertThat(triaged.gone()).isEqualTo(1);
        assertThat(triaged.verdict()).as("of what counts").isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void updatesOnlyTheTopologiesThatItSees() {
        Baseline before = new Baseline.Builder().add("t", List.of("0".repeat(64)), List.of())
                .add("mended", List.of("2".repeat(64)), List.of())
                .add("elsewhere", List.of("1".repeat(64)), List.of())
                .build();
        Triage triage = new Triage(new Waivers(List.of(waiver("w", DAY))), before, true);

        Triaged triaged = triage.of(assessment("t", HQ, OSLO, TREE), uses);
        Baseline next = new Baseline.Builder().keep(before)
                .add("t", triaged.unwaived(Verdict.VIOLATED), triaged.unwaived(Verdict.UNDETERMINED))
                .add("mended", List.of(), List.of())
                .build();

        assertThat(triaged.verdict()).as("nothing counts in a run that takes it over").isEqualTo(Verdict.GRANTED);
        assertThat(next.topologies().keySet()).containsExactly("elsewhere", "t");
        assertThat(next.of("t").violated()).as("without what is waived").containsExactly(hash("t", OSLO));
        assertThat(next.of("t").undetermined()).containsExactly(hash("t", TREE));
        assertThat(next.of("elsewhere").violated()).containsExactly("1".repeat(64));
    }

    @Test
    void joinsWhatIsSaidTwiceOfATopology() {
        Baseline baseline = new Baseline.Builder().add("t", List.of("b".repeat(64)), List.of("a".repeat(64)))
                .add("t", List.of("a".repeat(64)), List.of())
                .build();

        assertThat(baseline.of("t").violated()).containsExactly("a".repeat(64), "b".repeat(64));
        assertThat(baseline.of("t").undetermined()).as("the worse is known").isEmpty();
    }

    @Test
    void isSharedByThreads() {
        Triage triage = new Triage(new Waivers(List.of(waiver("w", DAY))), Baseline.EMPTY, true);

        IntStream.range(0, 2000).parallel().forEach(i -> {
            Uses own = new Uses();
            triage.of(assessment("t" + i, HQ, OSLO), own);
            synchronized (uses) {
                uses.add(own);
            }
        });

        assertThat(uses.of(triage.waivers().all().get(0))).isEqualTo(new Uses.Use(2000, 0));
        assertThat(uses.unused(triage.waivers())).isEmpty();
    }

    @Test
    void waivesAndComparesWhatSeveralTopologiesShow() {
        String hash = "a".repeat(64);
        Waiver expired = waiver("w", "portfolio/shared-code", "*", "C1", null, DAY.minusDays(1));
        Baseline baseline = new Baseline.Builder().add(Baseline.ACROSS, List.of(), List.of(hash)).build();
        Triage triage = new Triage(new Waivers(List.of(expired)), baseline, false);

        Treatment worse = triage.ofAcross(expired.rule(), Verdict.VIOLATED, "C1", hash, DAY, uses);
        Treatment same = triage.ofAcross(expired.rule(), Verdict.UNDETERMINED, "C1", hash, DAY, uses);
        Treatment before = triage.ofAcross(expired.rule(), Verdict.VIOLATED, "C1", hash, DAY.minusDays(1), uses);

        assertThat(worse).isEqualTo(new Treatment(Status.ACTIVE, expired, BaselineState.NEW));
        assertThat(same).isEqualTo(new Treatment(Status.BASELINED, expired, BaselineState.UNCHANGED));
        assertThat(before).isEqualTo(new Treatment(Status.WAIVED, expired, BaselineState.NEW));
        assertThat(uses.of(expired)).isEqualTo(new Uses.Use(1, 2));
    }
}
