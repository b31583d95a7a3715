package dev.rightful.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Writes a topology of any size, the same one for the same arguments.
 *
 * @param sites how many sites
 * @param links how many links for each site; only for {@link Shape#MIXED}
 * @param shape how they are laid out
 * @param operators how many operators log in at the root; only for {@link Shape#OPERATORS}
 * @param parties how many parties at most; only for {@link Shape#MIXED}
 * @param seed what chance begins with
 * @param broken whether the last site has a mistake
 */
record LargeTopology(int sites, double links, Shape shape, int operators, int parties, long seed, boolean broken) {

    /** The days on which generated topologies are judged. */
    static final String AS_OF = "2024-03-01";

    private static final String MISTAKE = "corporat";

    private static final String USAGE = """
            usage: LargeTopology [--sites N] [--links RATIO] [--shape mixed|chain|star|operators] [--operators N]
                                 [--parties N] [--seed N] [--broken yes|no] FILE.json|FILE.yaml""";

    /** How the sites are laid out. */
    enum Shape {
        /** Companies, regions, remotes, guards. */
        MIXED,
        /** Each site is the federation parent of the next. */
        CHAIN,
        /** One site is the parent or central site of all others. */
        STAR,
        /** A federation with many operators at its root. */
        OPERATORS;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    LargeTopology {
        check(sites >= 1 && sites <= 10_000_000, "--sites is 1 to 10000000, was " + sites);
        check(links >= 0 && links <= 10, "--links is a ratio from 0 to 10, was " + links);
        check(operators >= 1 && operators <= 100_000, "--operators is 1 to 100000, was " + operators);
        check(parties >= 1 && parties <= 10_000, "--parties is 1 to 10000, was " + parties);
    }

    /** A mixed topology with as many links as sites and five hundred parties. */
    static LargeTopology of(int sites) {
        return of(sites, Shape.MIXED);
    }

    /** A topology with the usual numbers. */
    static LargeTopology of(int sites, Shape shape) {
        return new LargeTopology(sites, 1, shape, 1000, 500, 1, false);
    }

    /** The same with a mistake in its last site. */
    LargeTopology withMistake() {
        return new LargeTopology(sites, links, shape, operators, parties, seed, true);
    }

    /** Writes it as YAML or JSON, by the ending of the file's name. */
    void write(Path file) throws IOException {
        Layout layout = layout();
        boolean yaml = file.toString().endsWith(".yaml");
        Writer writer = new BufferedWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), 1 << 16);
        try (DocumentWriter out = new DocumentWriter(writer, yaml)) {
            write(layout, out);
        }
    }

    /** The line of a broken document that holds its mistake. */
    static long lineOfMistake(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.takeWhile(line -> !line.contains("\"" + MISTAKE + "\"")).count() + 1;
        }
    }

    private void write(Layout layout, DocumentWriter out) throws IOException {
        out.text("topology", "%s-%d".formatted(shape.word(), sites));
        out.text("title", "Generated, seed %d".formatted(seed));
        out.text("asOf", AS_OF);
        out.list("parties");
        for (Map<String, Object> party : layout.parties()) {
            out.entry(party);
        }
        out.endList();
        out.list("sites");
        for (int i = 0; i < layout.companies(); i++) {
            List<Map<String, Object>> entries = layout.company(i).sites;
            if (broken && i == layout.companies() - 1) {
                entries.getLast().put("product", MISTAKE);
            }
            for (Map<String, Object> each : entries) {
                out.entry(each);
            }
        }
        out.endList();
        list(out, layout, "links", company -> company.links);
        list(out, layout, "operators", company -> company.operators);
        list(out, layout, "licences", company -> company.licences);
        list(out, layout, "permissions", company -> company.permissions);
    }

    private static void list(DocumentWriter out, Layout layout, String key,
            Function<Company, List<Map<String, Object>>> entries) throws IOException {
        out.list(key);
        for (int i = 0; i < layout.companies(); i++) {
            for (Map<String, Object> entry : entries.apply(layout.company(i))) {
                out.entry(entry);
            }
        }
        out.endList();
    }

    private Layout layout() {
        return switch (shape) {
            case MIXED -> new MixedLayout(sites, (int) Math.round(links * sites), parties, seed);
            case CHAIN -> SingleLayout.chain(sites);
            case STAR -> SingleLayout.star(sites);
            case OPERATORS -> SingleLayout.operators(sites, operators);
        };
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** Writes the topology that the arguments describe. Ends with 2 when they describe none. */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    static int run(String... args) {
        try {
            Arguments arguments = Arguments.of(args,
                    List.of("--sites", "--links", "--shape", "--operators", "--parties", "--seed", "--broken"));
            String name = arguments.operand("the file to write");
            if (!name.endsWith(".json") && !name.endsWith(".yaml")) {
                throw new IllegalArgumentException("the file ends in .json or .yaml, was \"%s\"".formatted(name));
            }
            Path file = Path.of(name);
            new LargeTopology(arguments.whole("--sites", 1000), arguments.ratio("--links", 1),
                    arguments.choice("--shape", Shape.values(), Shape.MIXED), arguments.whole("--operators", 1000),
                    arguments.whole("--parties", 500), arguments.whole("--seed", 1),
                    arguments.flag("--broken")).write(file);
            return 0;
        } catch (IllegalArgumentException e) {
            System.err.println("LargeTopology: " + e.getMessage());
            System.err.println(USAGE);
            return 2;
        } catch (IOException e) {
            System.err.println("LargeTopology: cannot write: " + e);
            return 2;
        }
    }
}
