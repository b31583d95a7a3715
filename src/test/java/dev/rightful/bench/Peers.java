package dev.rightful.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.rightful.Vocabulary;
import dev.rightful.bench.peer.Answer;
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
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
    /** How long each is warmed up, at least; and how long one measurement of it takes, at least. */
    private static final double WARM_UP_SECONDS = 8;
    private static final double SECONDS = 1;
    private static final int ROUNDS = 5;

    private final Table table;
    private final TopologyReader reader = new TopologyReader(Vocabulary.of(BuiltIn.rights()), Limits.DEFAULT);
    private final List<Peer> peers;
    private final List<String> goals = List.of("", "at least 20", "at least 50", "", "");

    Peers(Table table) throws IOException {
        this.table = table;
        Options options = Options.at(LocalDate.parse(LargeTopology.AS_OF));
        this.peers = List.of(new Ours("Rightful", SharedRules.rights(), options), new Sparql(options.asOf()),
                new Shacl(options.asOf()), new Drools(options.asOf()),
                new Ours("Rightful with all of its %d rules".formatted(BuiltIn.rights().rules().size()),
                        BuiltIn.rights(), options));
    }

    /** One who is measured; a pass gives the number of answers about all topologies. */
    private record Contestant(String name, IntSupplier pass, Measured measured) {

        Contestant(String name, IntSupplier pass) {
            this(name, pass, new Measured());
        }
    }

    /** Measures with a portfolio of sound topologies, a line each. */
    void measure(Path portfolio) throws IOException {
        List<String> lines = Files.readAllLines(portfolio, StandardCharsets.UTF_8);
        List<Topology> topologies = lines.stream().map(this::read).toList();
        int answers = agreed(topologies);
        int sites = topologies.stream().mapToInt(topology -> topology.sites().size()).sum();
        String what = "%%s, %d rules, %,d topologies of %,d sites, %,d findings".formatted(SharedRules.IDS.size(),
                topologies.size(), sites, answers);
        measure("judging alone: " + what, answers, peers.stream().map(peer -> judging(peer, topologies)).toList());
        measure("end to end: " + what, answers, peers.stream().map(peer -> endToEnd(peer, lines)).toList());
    }

    private static Contestant judging(Peer peer, List<Topology> topologies) {
        List<Peer.Given> given = topologies.stream().map(peer::given).toList();
        return new Contestant(peer.name(), () -> {
            int answers = 0;
            for (Peer.Given one : given) {
                answers += one.judge().size();
            }
            return answers;
        });
    }

    private Contestant endToEnd(Peer peer, List<String> lines) {
        return new Contestant(peer.name(), () -> {
            int answers = 0;
            for (String line : lines) {
                answers += peer.given(read(line)).judge().size();
            }
            return answers;
        });
    }

    private Topology read(String line) {
        try (ByteArrayInputStream in = new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8))) {
            return switch (reader.read(in, Syntax.JSON)) {
                case ReadResult.Read read -> read.topology();
                case ReadResult.Refused refused -> throw new IllegalStateException(refused.problems().toString());
            };
        } catch (IOException e) {
            throw new IllegalStateException("a line in memory cannot be read", e);
        }
    }

    /** How many answers there are about all topologies, if everybody gives the same. */
    private int agreed(List<Topology> topologies) {
        int answers = 0;
        for (Topology topology : topologies) {
            Set<Answer> expected = Set.copyOf(peers.get(0).given(topology).judge());
            for (Peer peer : peers) {
                Set<Answer> given = Set.copyOf(peer.given(topology).judge());
                if (!given.equals(expected)) {
                    throw new IllegalStateException("%s: %s says only %s, %s says only %s".formatted(topology.id(),
                            peers.get(0).name(), without(expected, given), peer.name(), without(given, expected)));
                }
            }
            answers += expected.size();
        }
        return answers;
    }

    private static Set<String> without(Set<Answer> some, Set<Answer> others) {
        Set<String> left = new TreeSet<>();
        some.stream().filter(answer -> !others.contains(answer)).forEach(answer -> left.add(answer.toString()));
        return left;
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
        table.baseline(PART, what.formatted(first.name()), first.measured());
        for (int i = 1; i < contestants.size(); i++) {
            Contestant other = contestants.get(i);
            table.range(PART, what.formatted(other.name()), other.measured(), first.measured(), goals.get(i));
        }
    }

    /** Passes again and again for so long, and gives what one took. Another number of answers than agreed ends it all. */
    private static Measured.Run run(Contestant contestant, int expected, double seconds) {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        System.gc();
        long processor = system.getProcessCpuTime();
        long start = System.nanoTime();
        int passes = 0;
        double wall;
        do {
            int answers = contestant.pass().getAsInt();
            if (answers != expected) {
                throw new IllegalStateException("%s found %d, expected %d".formatted(contestant.name(), answers,
                        expected));
            }
            passes++;
            wall = (System.nanoTime() - start) / 1e9;
        } while (wall < seconds);
        return new Measured.Run(wall / passes, (system.getProcessCpuTime() - processor) / 1e9 / passes);
    }
}
