package dev.rightful;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.change.Change;
import dev.rightful.change.Changes;
import dev.rightful.change.Judge;
import dev.rightful.change.Judge.Judged;
import dev.rightful.change.Timeline;
import dev.rightful.change.Walk;
import dev.rightful.evaluation.Evaluation;
import dev.rightful.evaluation.Options;
import dev.rightful.finding.Assessment;
import dev.rightful.finding.Dated;
import dev.rightful.finding.Finding;
import dev.rightful.finding.Statement;
import dev.rightful.finding.Turn;
import dev.rightful.finding.Verdict;
import dev.rightful.input.Limits;
import dev.rightful.input.ReadResult;
import dev.rightful.input.Syntax;
import dev.rightful.input.TopologyReader;
import dev.rightful.model.Topology;
import dev.rightful.ontology.Amended;
import dev.rightful.rights.BuiltIn;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A timeline says what judging every day would say, and judges only on days that matter. */
class TimelineTest {

    private static final Evaluation EVALUATION = new Evaluation(BuiltIn.rights());

    /** A judge who counts how often it was asked. */
    private static final class Counting implements Judge {

        private final Judge judge;
        private int judged;

        Counting(Judge judge) {
            this.judge = judge;
        }

        @Override
        public Judged at(LocalDate day) {
            judged++;
            return judge.at(day);
        }

        @Override
        public Assessment changedOnlyBy(Dated dated, LocalDate day) {
            judged++;
            return judge.changedOnlyBy(dated, day);
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void judgingAnyDaySaysWhatIsTheCaseSinceTheLastDayThatMatters(long seed) {
        Topology topology = topology(DatedTopology.random(seed));
        Judge judge = anyDay(topology, DatedTopology.FIRST);
        LocalDate first = DatedTopology.FIRST.minusDays(3);
        LocalDate last = DatedTopology.FIRST.plusDays(2 * DatedTopology.DAYS);

        Judged now = judge.at(first);
        for (LocalDate day = first; day.isBefore(last); day = day.plusDays(1)) {
            now = day.equals(now.next()) ? judge.at(day) : now;

            assertThat(said(EVALUATION.judge(topology, Options.at(day)))).as(day.toString())
                    .isEqualTo(said(now.assessment()));
        }

        assertThat(now.next()).isNull();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aTimelineListsTheDaysOnWhichAVerdictChangesAndNoOther(long seed) {
        Topology topology = topology(DatedTopology.random(seed));
        LocalDate first = DatedTopology.FIRST;
        LocalDate last = first.plusDays(DatedTopology.DAYS);

        Timeline timeline = Walk.through(anyDay(topology, first), first, last);

        Map<LocalDate, List<Change>> expected = new HashMap<>();
        Assessment eve = EVALUATION.judge(topology, Options.at(first));
        for (LocalDate day = first.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            Assessment assessment = EVALUATION.judge(topology, Options.at(day));
            List<Change> changes = Changes.ofVerdicts(eve, assessment);
            if (!changes.isEmpty()) {
                expected.put(day, changes);
            }
            eve = assessment;
        }
        assertThat(timeline.days()).extracting(Timeline.Day::date)
                .isSorted()
                .containsExactlyInAnyOrderElementsOf(expected.keySet());
        for (Timeline.Day day : timeline.days()) {
            assertThat(day.reasons().stream().flatMap(reason -> reason.changes().stream()))
                    .extracting(TimelineTest::verdicts)
                    .containsExactlyInAnyOrderElementsOf(
                            expected.getOrDefault(day.date(), List.of()).stream().map(TimelineTest::verdicts).toList());
        }
    }

    @Test
    void everyTopologyOfTheProjectStaysAsItIsBetweenTheDaysThatMatter() throws IOException {
        Set<String> terms = new HashSet<>();
        for (Corpus.Run run : Corpus.in(Path.of("topologies"), new Amended()).runs()) {
            if (run.options().edition() == null) {
                AnyDay judge = new AnyDay(EVALUATION, run.topology(), run.options());
                Judged now = judge.at(LocalDate.of(1990, 1, 1));
                for (LocalDate next = now.next(); next != null; next = now.next()) {
                    now.turns().forEach(turn -> terms.add(turn.dated().name() + "-" + turn.edge().word()));
                    for (LocalDate day : List.of(now.assessment().asOf().plusDays(1), next.minusDays(1))) {
                        if (day.isBefore(next)) {
                            assertThat(said(judge.at(day).assessment())).as(run + " at " + day)
                                    .isEqualTo(said(now.assessment()));
                        }
                    }
                    now = judge.at(next);
                }
            }
        }
        assertThat(terms).isEqualTo(words());
    }

    @Test
    void judgesOnceForEachDayThatMattersHoweverFarApartTheyAre() {
        StringBuilder text = new StringBuilder("""
                topology: long
                sites: [{ id: hq, product: corporate, release: 2023 R2, licensee: acme, slc: C, devices: 1 }]
                licences:
                  - { product: corporate, slc: C, from: 0001-01-01, to: 9999-12-31 }
                """);
        for (int year = 10; year <= 9980; year += 20) {
            text.append("  - { product: device, slc: C, from: %04d-06-01, to: %04d-05-31 }\n".formatted(year,
                    year + 10));
        }
        Counting counting = new Counting(anyDay(topology(text.toString()), LocalDate.of(1, 1, 1)));

        Timeline timeline = Walk.through(counting, LocalDate.of(1, 1, 1), null);

        assertThat(timeline.days()).hasSize(998);
        assertThat(counting.judged).isEqualTo(999);
    }

    @Test
    void tellsApartWhatSeveralDatesOnOneDayChange() {
        Topology topology = topology("""
                topology: two
                sites:
                  - { id: hq, product: corporate, release: 2023 R2, licensee: acme, slc: A, devices: 1 }
                  - { id: oslo, product: expert, release: 2023 R2, licensee: acme, slc: B, devices: 1 }
                licences:
                  - { product: corporate, slc: A }
                  - { product: expert, slc: B, to: 2024-06-30 }
                  - { product: device, slc: A, quantity: 5, to: 2024-06-30 }
                  - { product: device, slc: A, quantity: 5 }
                  - { product: device, slc: B, to: 2024-06-30 }
                """);
        LocalDate from = LocalDate.of(2024, 1, 1);

        Timeline timeline = Walk.through(anyDay(topology, from), from, null);

        assertThat(timeline.days()).hasSize(1);
        assertThat(timeline.days().get(0).reasons()).extracting(TimelineTest::reason)
                .containsExactlyInAnyOrder("[7] licence/base oslo", "[10] licence/devices B");
    }

    @Test
    void namesAllDatesOfADayThatOnlyTogetherChangeSomething() {
        Topology topology = topology("""
                topology: spare
                sites: [{ id: hq, product: corporate, release: 2023 R2, licensee: acme, slc: A, devices: 0 }]
                licences:
                  - { product: corporate, slc: A, to: 2024-06-30 }
                  - { product: corporate, slc: A, to: 2024-06-30 }
                """);
        LocalDate from = LocalDate.of(2024, 1, 1);

        Timeline timeline = Walk.through(anyDay(topology, from), from, null);

        assertThat(timeline.days()).hasSize(1);
        assertThat(timeline.days().get(0).reasons()).extracting(TimelineTest::reason)
                .containsExactly("[4, 5] licence/base hq");
    }

    @Test
    void findsTheFirstDayThatIsNotGrantedAnyMore() {
        Topology topology = topology("""
                topology: gap
                sites: [{ id: hq, product: corporate, release: 2023 R2, licensee: acme, slc: A, devices: 0 }]
                licences:
                  - { product: corporate, slc: A, from: 2024-02-01, to: 2024-02-29 }
                  - { product: corporate, slc: A, from: 2024-03-01, to: 2024-06-30 }
                """);
        LocalDate from = LocalDate.of(2024, 1, 1);

        Timeline timeline = Walk.through(anyDay(topology, from), from, null);

        assertThat(timeline.start().verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(timeline.granted()).isEqualTo("2024-02-01");
        assertThat(timeline.stops()).isNotNull().extracting(Timeline.Day::date).hasToString("2024-07-01");
        assertThat(timeline.days()).hasSize(2);
    }

    private static String reason(Timeline.Reason reason) {
        return reason.turns().stream().map(Turn::dated).map(dated -> dated.span().line()).toList() + " "
                + reason.changes()
                        .stream()
                        .map(change -> change.rule() + " " + change.subject().id())
                        .reduce((a, b) -> a + ", " + b)
                        .orElse("");
    }

    private static List<String> verdicts(Change change) {
        return List.of(change.subject().toString(), String.valueOf(change.rule()), String.valueOf(change.before()),
                String.valueOf(change.after()));
    }

    private static Set<String> words() {
        Set<String> words = new HashSet<>();
        for (String word : BuiltIn.phrasebook("en").words().keySet()) {
            if (word.startsWith("turn-")) {
                words.add(word.substring("turn-".length()));
            }
        }
        return words;
    }

    private static AnyDay anyDay(Topology topology, LocalDate from) {
        return new AnyDay(EVALUATION, topology, Options.at(from));
    }

    /** Everything that was found out but the day, which texts may name. */
    private static List<Object> said(Assessment assessment) {
        List<Object> said = new ArrayList<>(List.of(assessment.verdict(), assessment.links(), assessment.operations(),
                assessment.sites()));
        for (Finding finding : assessment.findings()) {
            Statement statement = finding.statement();
            Map<String, Object> facts = new HashMap<>(statement.facts());
            facts.remove("date", assessment.asOf());
            said.add(List.of(finding.rule(), finding.verdict(), finding.subject(), finding.clauses(),
                    statement.situation(), facts, finding.path(), String.valueOf(finding.question())));
        }
        return said;
    }

    private static Topology topology(String text) {
        ReadResult result = new TopologyReader(Vocabulary.of(BuiltIn.rights()), Limits.DEFAULT)
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Syntax.YAML);
        return switch (result) {
            case ReadResult.Read read -> read.topology();
            case ReadResult.Refused refused -> throw new IllegalArgumentException(refused.problems().toString());
        };
    }
}
