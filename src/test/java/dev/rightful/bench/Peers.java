package dev.rightful.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.rightful.Vocabulary;
import dev.rightful.bench.peer.Agreement;
import dev.rightful.bench.peer.Drools;
import dev.rightful.bench.peer.Ours;
import dev.rightful.bench.peer.Peer;
import dev.rightful.bench.peer.Shacl;
import dev.rightful.bench.peer.SharedRules;
import dev.rightful.bench.peer.Sparql;
import dev.rightful.evaluation.Options;
import dev.rightful.input.Limits;
import dev.rightful.input.ReadResult;
import dev.rightful.input.Syntax;
import dev.rightful.input.TopologyReader;
import dev.rightful.model.Topology;
import dev.rightful.rights.BuiltIn;
import dev.rightful.rights.Rights;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;

/**
 * Asks others what Rightful answers, of every topology of a portfolio on its own, on one thread: judging alone, where each
 * starts from what it has in memory, and end to end, from a line of JSON through one and the same reader.
 *
 * <p>Before anything is measured, everybody's answers about every topology are compared. A plain loop measures: a pass
 * takes a good part of a second and more, where a harness such as JMH adds nothing but forks.
 */
final class Peers {

    private static final String PART = "Peers";
    private static final String TIMES_SPARQL = "at least 20";
    /** Seconds of processor time for which each is warmed up, and for which one measurement of it goes on, at least. */
    private static final double WARM_UP_SECONDS = 5;
    private static final double SECONDS = 1;
    private static final int ROUNDS = 5;

    private final Table table;
    private final TopologyReader reader = new TopologyReader(Vocabulary.of(BuiltIn.rights()), Limits.DEFAULT);
    private final Map<Peer, String> goals = new LinkedHashMap<>();
    private final List<Peer> peers;

    /** Compiles everybody's rules. */
    Peers(Table table) throws IOException {
        this.table = table;
        Options options = Options.at(LocalDate.parse(LargeTopology.AS_OF));
        LocalDate day = options.asOf();
        Rights all = BuiltIn.rights();
        goals.put(new Ours("Rightful", SharedRules.rights(), options), "");
        goals.put(Sparql.parsedOnce(day), TIMES_SPARQL);
        goals.put(Sparql.plannedOnce(day), TIMES_SPARQL);
        goals.put(new Shacl(day), "at least 50");
        goals.put(new Drools(day), "");
        goals.put(new Ours("Rightful, all of its %d rules".formatted(all.rules().size()), all, options), "");
        this.peers = List.copyOf(goals.keySet());
    }

    /** One who is measured; a pass gives the number of answers about all topologies. */
    private record Contestant(Peer peer, IntSupplier pass, Measured measured) {

        Contestant(Peer peer, IntSupplier pass) {
            this(peer, pass, new Measured());
        }
    }

    /** Measures with a portfolio of sound topologies, a line each. */
    void measure(Path portfolio) throws IOException {
        List<byte[]> lines = new ArrayList<>();
        for (String line : Files.readAllLines(portfolio)) {
            lines.add(line.getBytes(StandardCharsets.UTF_8));
        }
        List<Topology> topologies = lines.stream().map(this::read).toList();
        int answers = Agreement.of(peers, topologies);
        int sites = topologies.stream().mapToInt(topology -> topology.sites().size()).sum();
        String what =
                "%,d topologies of %,d sites, %,d findings of %d rules".formatted(topologies.size(), sites, answers,
                        SharedRules.IDS.size());
        System.err.println("Everybody agrees: " + what);
        measure("judging alone: %s, " + what, answers, peers.stream().map(peer -> judging(peer, topologies)).toList());
        measure("end to end: %s, " + what, answers, peers.stream().map(peer -> endToEnd(peer, lines)).toList());
    }

    private static Contestant judging(Peer peer, List<Topology> topologies) {
        List<Peer.Given> given = topologies.stream().map(peer::given).toList();
        return new Contestant(peer, () -> {
            int answers = 0;
            for (Peer.Given one : given) {
                answers += one.judge().size();
            }
            return answers;
        });
    }

    private Contestant endToEnd(Peer peer, List<byte[]> lines) {
        return new Contestant(peer, () -> {
            int answers = 0;
            for (byte[] line : lines) {
                answers += peer.given(read(line)).judge().size();
            }
            return answers;
        });
    }

    private Topology read(byte[] line) {
        try (ByteArrayInputStream in = new ByteArrayInputStream(line)) {
            return switch (reader.read(in, Syntax.JSON)) {
                case ReadResult.Read read -> read.topology();
                case ReadResult.Refused refused -> throw new IllegalStateException(refused.problems().toString());
            };
        } catch (IOException e) {
            throw new IllegalStateException("a line in memory cannot be read", e);
        }
    }

    private void measure(String what, int answers, List<Contestant> contestants) {
        for (Contestant contestant : contestants) {
            run(contestant, answers, WARM_UP_SECONDS);
        }
        for (int i = 0; i < ROUNDS; i++) {
            for (Contestant contestant : contestants) {
                contestant.measured().add(run(contestant, answers, SECONDS));
            }
        }
        Contestant first = contestants.get(0);
        table.baseline(PART, what.formatted(first.peer().name()), first.measured());
        for (Contestant other : contestants.subList(1, contestants.size())) {
            table.range(PART, what.formatted(other.peer().name()), other.measured(), first.measured(),
                    goals.getOrDefault(other.peer(), ""));
        }
    }

    /** Passes again and again for so long, and gives what one took. Another number of answers than agreed ends it all. */
    private static Measured.Run run(Contestant contestant, int expected, double seconds) {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        System.gc();
        long processorBefore = system.getProcessCpuTime();
        long start = System.nanoTime();
        int passes = 0;
        double processor;
        do {
            int answers = contestant.pass().getAsInt();
            if (answers != expected) {
                throw new IllegalStateException("%s found %d, expected %d".formatted(contestant.peer().name(), answers,
                        expected));
            }
            passes++;
            processor = (system.getProcessCpuTime() - processorBefore) / 1e9;
        } while (processor < seconds);
        return new Measured.Run((System.nanoTime() - start) / 1e9 / passes, processor / passes);
    }
}
