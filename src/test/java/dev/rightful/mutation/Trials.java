package dev.rightful.mutation;

import dev.rightful.Vocabulary;
import dev.rightful.evaluation.Options;
import dev.rightful.expectation.Expected;
import dev.rightful.finding.Reading;
import dev.rightful.generated.Case;
import dev.rightful.input.Expectation;
import dev.rightful.input.ExpectationReader;
import dev.rightful.input.Inputs;
import dev.rightful.input.Limits;
import dev.rightful.input.ReadResult;
import dev.rightful.input.TopologyReader;
import dev.rightful.model.Topology;
import dev.rightful.rights.BuiltIn;
import dev.rightful.rights.Edition;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The judgements by which mutants are found: the project's topologies as they are expected to be judged, under every
 * reading and every edition, and generated ones.
 *
 * <p>Reading them asks nothing of what is mutated, so that they are read once for many mutants.
 */
final class Trials {

    /** More find hardly more, and each survivor has to be held against all of them. */
    private static final int GENERATED = 1500;

    private static final TopologyReader READER =
            new TopologyReader(Vocabulary.of(BuiltIn.rights()), Limits.DEFAULT);

    private static List<Trial> expected = List.of();

    private Trials() {}

    /**
     * A judgement of which it is known what it should say.
     *
     * @param expectation what the file beside the topology says, or null
     */
    record Trial(String name, Case judged, @Nullable Expectation expectation) {

        Trial judged(Options other) {
            return new Trial(name + " " + other, new Case(0, Map.of(), judged.topology(), other), null);
        }
    }

    /** As the files beside the topologies say. They are read once, as they are asked for again and again. */
    static synchronized List<Trial> expected() throws IOException {
        if (expected.isEmpty()) {
            expected = List.copyOf(readExpected());
        }
        return expected;
    }

    private static List<Trial> readExpected() throws IOException {
        List<Trial> trials = new ArrayList<>();
        for (Expected expected : Expected.in(Path.of("topologies"))) {
            Expectation expectation = expectation(expected.expectation());
            for (Topology topology : topologies(expected.topology())) {
                Case judged = new Case(0, Map.of(), topology, options(topology, expectation.args()));
                trials.add(new Trial(expected.topology().toString(), judged, expectation));
            }
        }
        return trials;
    }

    /** The same topologies under every other reading, and under every edition. */
    static List<Trial> otherwise() throws IOException {
        List<Trial> trials = new ArrayList<>();
        for (Trial each : expected()) {
            Options usual = each.judged().options();
            for (Reading reading : Reading.values()) {
                if (reading != usual.reading()) {
                    trials.add(each.judged(
                            new Options(usual.asOf(), reading, usual.assumePlanned(), usual.edition())));
                }
            }
            for (Edition edition : BuiltIn.rights().editions()) {
                trials.add(each.judged(
                        new Options(usual.asOf(), usual.reading(), usual.assumePlanned(), edition.id())));
            }
        }
        return trials;
    }

    /** Generated ones. */
    static List<Trial> generated() {
        List<Trial> trials = new ArrayList<>();
        for (long seed = 0; seed < GENERATED; seed++) {
            trials.add(new Trial("seed " + seed, Case.of(seed), null));
        }
        return trials;
    }

    private static Expectation expectation(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return ((ExpectationReader.Result.Read) ExpectationReader.read(in)).expectation();
        }
    }

    private static List<Topology> topologies(Path file) {
        List<Topology> topologies = new ArrayList<>();
        Inputs.expand(List.of(file.toString()), InputStream.nullInputStream())
                .forEach(input -> READER.read(input,
                        document -> topologies.add(((ReadResult.Read) document.result()).topology())));
        return topologies;
    }

    private static Options options(Topology topology, List<String> args) {
        String stated = argument(args, "--as-of");
        LocalDate day = stated == null ? Objects.requireNonNull(topology.asOf()) : LocalDate.parse(stated);
        String word = argument(args, "--reading");
        Reading usual = Reading.OPEN;
        for (Reading reading : Reading.values()) {
            usual = reading.word().equals(word) ? reading : usual;
        }
        return new Options(day, usual, args.contains("--assume-planned"), argument(args, "--edition"));
    }

    private static @Nullable String argument(List<String> args, String flag) {
        int place = args.indexOf(flag);
        return place < 0 ? null : args.get(place + 1);
    }
}
