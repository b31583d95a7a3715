package dev.rightful.bench;

import dev.rightful.Formats;
import dev.rightful.bench.LargeTopology.Shape;
import dev.rightful.bench.Programs.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Measures what a user waits for, beside what it is compared with, in one run: whole processes in turn, medians and
 * ratios. A ratio is worth more than a time, and on a busy machine processor time more than the clock.
 */
final class Benchmark {

    private static final String USAGE = """
            usage: Benchmark [--parts cold,pages,large,growth,refusal,floor,peers] [--sites N] [--runs N]
                             [--large-runs N] [--peer-topologies N] [--topologies N]""";

    private static final String COLD_SITES = "50";
    private static final List<Integer> VERDICTS = List.of(0, 1, 4);
    private static final String MEMORY = "-Xmx6g";
    private static final String AUDIT_MEMORY = "-Xmx1g";

    private final Path scratch;
    private final Programs programs;
    private final int sites;
    private final int runs;
    private final int largeRuns;
    private final int peerTopologies;
    private final int topologies;
    private final Table table = new Table();
    private final Set<Path> written = new HashSet<>();

    /** What can be measured. */
    enum Part {
        /** A small design, against a bare JVM. */
        COLD,
        /** A small design in every format, against one line of it; a large one in HTML, against the report in JSON. */
        PAGES,
        /** A large document, against Jackson reading it into a tree. */
        LARGE,
        /** Larger documents and unusual ones. */
        GROWTH,
        /** A large document with a mistake in its last site, against reading the sound one. */
        REFUSAL,
        /** A portfolio, against Jackson binding the same lines to records on as many threads. */
        FLOOR,
        /** Jena and a rule engine on the rules that they can be asked for, topology by topology of a portfolio. */
        PEERS
    }

    private Benchmark(Path scratch, int sites, int runs, int largeRuns, int peerTopologies,
            int topologies) {
        this.scratch = scratch;
        this.programs = new Programs(scratch);
        this.sites = atLeast("--sites", 1000, sites);
        this.runs = atLeast("--runs", 1, runs);
        this.largeRuns = atLeast("--large-runs", 1, largeRuns);
        this.peerTopologies = atLeast("--peer-topologies", 100, peerTopologies);
        this.topologies = atLeast("--topologies", 1000, topologies);
    }

    private static int atLeast(String flag, int least, int value) {
        if (value < least) {
            throw new IllegalArgumentException("%s is at least %d, was %d".formatted(flag, least, value));
        }
        return value;
    }

    /** Measures the parts that the arguments name, all by default. Ends with 2 when they make no sense. */
    public static void main(String[] args) throws IOException {
        System.exit(run(args));
    }

    static int run(String... args) throws IOException {
        try {
            Arguments arguments = Arguments.of(args,
                    List.of("--parts", "--sites", "--runs", "--large-runs", "--peer-topologies", "--topologies"));
            arguments.noOperands();
            List<Part> parts = arguments.choices("--parts", Part.values());
            Benchmark benchmark = new Benchmark(Path.of("target", "bench"), arguments.whole("--sites", 1_000_000),
                    arguments.whole("--runs", 15), arguments.whole("--large-runs", 5),
                    arguments.whole("--peer-topologies", 3000), arguments.whole("--topologies", 200_000));
            benchmark.measure(parts);
            return 0;
        } catch (IllegalArgumentException e) {
            System.err.println("Benchmark: " + e.getMessage());
            System.err.println(USAGE);
            return 2;
        }
    }

    private void measure(List<Part> parts) throws IOException {
        if (!Files.isExecutable(Path.of("rightful"))) {
            throw new IllegalArgumentException("run it in the root of the checkout, where the launcher is");
        }
        Files.createDirectories(scratch);
        for (Part part : parts) {
            switch (part) {
                case COLD -> cold();
                case PAGES -> pages();
                case LARGE -> large();
                case GROWTH -> growth();
                case REFUSAL -> refusal();
                case FLOOR -> floor();
                case PEERS -> new Peers(table).measure(
                        portfolio("peers", PortfolioFile.of(peerTopologies).withAlarmCentres()));
            }
        }
        System.out.println();
        System.out.println(table.markdown());
        System.out.println();
        System.out.println("JDK %s, %d processors, %s".formatted(System.getProperty("java.vm.version"),
                Runtime.getRuntime().availableProcessors(), System.getProperty("os.name")));
    }

    /** The document of a topology, written the first time that this run asks for it. */
    private Path file(LargeTopology topology, String ending) throws IOException {
        Path file = scratch.resolve("%s-%d%s.%s".formatted(topology.shape().word(), topology.sites(),
                topology.broken() ? "-broken" : "", ending));
        if (written.add(file)) {
            topology.write(file);
        }
        return file;
    }

    private Program check(String name, Path file) {
        return Programs.rightful(name, MEMORY, VERDICTS, "check", "--format",
                "text=" + scratch.resolve("report.txt"), file.toString());
    }

    private void cold() throws IOException {
        Path design = file(LargeTopology.of(Integer.parseInt(COLD_SITES)), "yaml");
        Program hello = programs.hello("hello");
        Program check = Programs.rightful("check", "", VERDICTS, "check", design.toString());
        List<Measured> measured = programs.measure(2, runs, hello, check);
        table.baseline("Cold", "bare JVM, hello world", measured.get(0));
        table.compared("Cold", "`rightful check`, %s sites, YAML".formatted(COLD_SITES), measured.get(1),
                measured.get(0), "5, then 3");
    }

    private void pages() throws IOException {
        formats();
        pages(LargeTopology.of(10_000), largeRuns, "5");
    }

    /** Writing a report may take a third of a check: one and a half times what a check takes that tells one line. */
    private void formats() throws IOException {
        Path design = file(LargeTopology.of(Integer.parseInt(COLD_SITES)), "yaml");
        List<Program> check = new ArrayList<>(
                List.of(Programs.rightful("quiet", "", VERDICTS, "check", "--quiet", design.toString())));
        Formats.names().forEach(format -> check.add(written(format, design)));
        List<Measured> measured = programs.measure(1, runs, check.toArray(Program[]::new));
        table.baseline("Pages", "`--quiet`, %s sites".formatted(COLD_SITES), measured.get(0));
        for (int i = 1; i < measured.size(); i++) {
            table.compared("Pages", "`--format %s`, %s sites".formatted(check.get(i).name(), COLD_SITES),
                    measured.get(i), measured.get(0), "1.5");
        }
    }

    private void pages(LargeTopology topology, int times, String goal) throws IOException {
        Path design = file(topology, "json");
        List<Measured> measured = programs.measure(1, times, written("json", design), written("html", design));
        table.baseline("Pages", "`--format json`, %,d sites".formatted(topology.sites()), measured.get(0));
        table.compared("Pages", "`--format html`, %,d sites".formatted(topology.sites()), measured.get(1),
                measured.get(0), goal);
    }

    private Program written(String format, Path design) {
        return Programs.rightful(format, "", VERDICTS, "check", "--format",
                format + "=" + scratch.resolve("report." + format), design.toString());
    }

    private Program tree(Path file) {
        return programs.java("tree", List.of(MEMORY), ReadTree.class, file.toString());
    }

    private void large() throws IOException {
        Path document = file(LargeTopology.of(sites), "json");
        List<Measured> measured =
                programs.measure(0, largeRuns, tree(document), check("check", document));
        table.baseline("Large", "Jackson reads the file into a tree", measured.get(0));
        table.compared("Large",
                "`rightful check`, %,d sites, %,d MB of JSON".formatted(sites, Files.size(document) / 1_000_000),
                measured.get(1), measured.get(0), "2");
    }

    private void growth() throws IOException {
        growth(Shape.MIXED, sites / 10, sites, "1.2");
        growth(Shape.CHAIN, sites / 100, sites / 10, "");
        growth(Shape.STAR, sites / 1000, sites / 100, "");
        Path operators = file(LargeTopology.of(sites / 100, Shape.OPERATORS), "json");
        List<Measured> measured = programs.measure(0, Math.min(largeRuns, 3), check("check", operators));
        table.row("Growth", "operators: a thousand at the root of %,d sites".formatted(sites / 100),
                measured.get(0), "", "");
    }

    /** Compares the seconds for each site of a larger document with those of a smaller one. */
    private void growth(Shape shape, int fewer, int more, String goal) throws IOException {
        List<Measured> measured = programs.measure(0, Math.min(largeRuns, 3),
                check("fewer", file(LargeTopology.of(fewer, shape), "json")),
                check("more", file(LargeTopology.of(more, shape), "json")));
        Measured small = measured.get(0);
        Measured large = measured.get(1);
        table.baseline("Growth", "%s: %,d sites".formatted(shape.word(), fewer), small);
        double factor = (double) more / fewer;
        table.row("Growth", "%s: %,d sites".formatted(shape.word(), more), large,
                "%s a site (processor %s)".formatted(Measured.times(large.wall() / factor, small.wall()),
                        Measured.times(large.processor() / factor, small.processor())),
                goal);
    }

    private void refusal() throws IOException {
        Path sound = file(LargeTopology.of(sites), "json");
        Path broken = file(LargeTopology.of(sites).withMistake(), "json");
        Program read = programs.java("read", List.of(MEMORY, "-XX:+UseSerialGC"), ReadTopology.class, sound.toString());
        Program refuse = Programs.rightful("refuse", MEMORY, List.of(2), "check", broken.toString());
        List<Measured> measured = programs.measure(0, Math.min(largeRuns, 3), read, refuse);
        programs.run(refuse);
        String first = programs.errors().lines().findFirst().orElse("");
        String expected = "%s:%d:".formatted(broken, LargeTopology.lineOfMistake(broken));
        if (!first.startsWith(expected)) {
            throw new IllegalStateException("expected a refusal at %s, was: %s".formatted(expected, first));
        }
        table.baseline("Refusal", "our reader reads the sound document", measured.get(0));
        table.compared("Refusal", "`rightful check` refuses the one with a mistake in its last site",
                measured.get(1), measured.get(0), "1");
    }

    /** The same memory for a portfolio of any size; one thread and two, for how it scales. */
    private void floor() throws IOException {
        Path portfolio = portfolio("portfolio", PortfolioFile.of(topologies));
        long megabytes = Files.size(portfolio) / 1_000_000;
        List<Measured> measured = programs.measure(0, Math.min(largeRuns, 3), bind(portfolio, 1), audit(portfolio, 1),
                bind(portfolio, 2), audit(portfolio, 2));
        for (int threads = 1; threads <= 2; threads++) {
            String of = "%,d topologies, %,d MB of NDJSON, %d thread%s".formatted(topologies, megabytes, threads,
                    threads == 1 ? "" : "s");
            Measured bound = measured.get(2 * threads - 2);
            table.baseline("Floor", "Jackson binds to records: " + of, bound);
            table.compared("Floor", "`rightful audit`: " + of, measured.get(2 * threads - 1), bound, "2");
        }
        table.row("Floor", "one thread of an audit takes as long as two", measured.get(3),
                Measured.times(measured.get(1).wall(), measured.get(3).wall()), "at least 1.5");
    }

    private Path portfolio(String name, PortfolioFile portfolio) throws IOException {
        Path file = scratch.resolve("%s-%d.ndjson".formatted(name, portfolio.topologies()));
        portfolio.write(file);
        return file;
    }

    private Program bind(Path portfolio, int threads) {
        return programs.java("bind", List.of(AUDIT_MEMORY, "-XX:+UseSerialGC"), BindRecords.class,
                portfolio.toString(), String.valueOf(threads));
    }

    private Program audit(Path portfolio, int threads) {
        return Programs.rightful("audit", AUDIT_MEMORY, VERDICTS, "audit", portfolio.toString(), "--out",
                scratch.resolve("audit").toString(), "--overwrite", "--quiet", "--jobs", String.valueOf(threads));
    }
}
