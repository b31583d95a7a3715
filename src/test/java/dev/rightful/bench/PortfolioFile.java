package dev.rightful.bench;

import java.io.BufferedWriter;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Writes a portfolio as NDJSON: small and middling topologies as partners draw them, each a company of {@link MixedLayout}
 * with names and codes of its own, the same ones for the same arguments. One in so many repeats the codes of another.
 *
 * @param topologies how many
 * @param seed what chance begins with
 * @param watched whether an {@link AlarmCentre} of another licensee watches some of them
 */
record PortfolioFile(int topologies, long seed, boolean watched) {

    private static final String USAGE = "usage: PortfolioFile [--topologies N] [--seed N] FILE.ndjson";

    private static final int TOPOLOGIES_FOR_A_SHARED_CODE = 500;
    /** Partners err more often than the owner of one large installation. */
    private static final int REGIONS_FOR_A_DEFECT = 4;
    private static final int TOPOLOGIES_FOR_A_PARTNER = 200;
    private static final int TOPOLOGIES_FOR_AN_ALARM_CENTRE = 3;
    /** The layout lists parties that only large topologies name. */
    private static final int PARTIES = 51;

    PortfolioFile {
        if (topologies < 1) {
            throw new IllegalArgumentException("--topologies is at least 1, was " + topologies);
        }
    }

    static PortfolioFile of(int topologies) {
        return new PortfolioFile(topologies, 1, false);
    }

    /** The same, some of them watched by others. */
    PortfolioFile withAlarmCentres() {
        return new PortfolioFile(topologies, seed, true);
    }

    /** A line for each topology. */
    void write(Path file) throws IOException {
        try (Writer out = new BufferedWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), 1 << 16)) {
            for (int i = 0; i < topologies; i++) {
                write(i, out);
                out.write('\n');
            }
        }
    }

    private void write(int number, Writer out) throws IOException {
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
        int kind = random.nextInt(100);
        int sites = kind < 70 ? 3 + random.nextInt(10) : kind < 95 ? 12 + random.nextInt(29) : 40 + random.nextInt(160);
        MixedLayout layout = new MixedLayout(sites, sites - 1, PARTIES, random.nextLong(), REGIONS_FOR_A_DEFECT);
        int codes = number > 0 && random.nextInt(TOPOLOGIES_FOR_A_SHARED_CODE) == 0 ? number - 1 : number;
        Company company = layout.company(0);
        if (watched && random.nextInt(TOPOLOGIES_FOR_AN_ALARM_CENTRE) == 0) {
            AlarmCentre.join(company, random);
        }
        List<List<Map<String, Object>>> lists = List.of(company.sites, company.links, company.operators,
                company.licences, company.permissions);
        List<String> keys = List.of("sites", "links", "operators", "licences", "permissions");
        Set<String> named = new HashSet<>();
        lists.forEach(list -> list.forEach(entry -> name(entry, named)));
        try (DocumentWriter document = new DocumentWriter(new OneLine(out), false)) {
            document.text("topology", "partner-%03d/design-%07d".formatted(number / TOPOLOGIES_FOR_A_PARTNER, number));
            document.text("title", "Generated, seed %d".formatted(seed));
            document.text("asOf", LargeTopology.AS_OF);
            document.list("parties");
            for (Map<String, Object> party : layout.parties()) {
                if (named.contains((String) party.get("id"))) {
                    document.entry(own(party, number, codes));
                }
            }
            document.endList();
            for (int i = 0; i < keys.size(); i++) {
                document.list(keys.get(i));
                for (Map<String, Object> entry : lists.get(i)) {
                    document.entry(own(entry, number, codes));
                }
                document.endList();
            }
        }
    }

    private static void name(Object value, Set<String> named) {
        switch (value) {
            case Map<?, ?> map -> map.values().forEach(each -> name(each, named));
            case List<?> list -> list.forEach(each -> name(each, named));
            case String text -> named.add(text);
            default -> {
            }
        }
    }

    private static Map<String, Object> own(Map<String, Object> entry, int number, int codes) {
        Map<String, Object> own = new LinkedHashMap<>();
        entry.forEach((key, value) -> own.put(key, own(value, number, codes)));
        return own;
    }

    /** The value with what has to be its own in each topology: licence codes, and the names of companies. */
    private static Object own(Object value, int number, int codes) {
        return switch (value) {
            case Map<?, ?> map -> {
                Map<String, Object> own = new LinkedHashMap<>();
                map.forEach((key, each) -> own.put((String) key, own(each, number, codes)));
                yield own;
            }
            case List<?> list -> {
                List<Object> own = new ArrayList<>();
                list.forEach(each -> own.add(own(each, number, codes)));
                yield own;
            }
            case String text when text.startsWith("M01-") -> text + "-%07d".formatted(codes);
            case String text when text.startsWith("company-") -> "company-%07d".formatted(number);
            default -> value;
        };
    }

    /** Leaves the ends of lines out, which stand between values only. */
    private static final class OneLine extends FilterWriter {

        OneLine(Writer out) {
            super(out);
        }

        @Override
        public void write(String text, int offset, int length) throws IOException {
            out.write(text.substring(offset, offset + length).replace("\n", ""));
        }

        @Override
        public Writer append(CharSequence text) throws IOException {
            out.write(text.toString().replace("\n", ""));
            return this;
        }

        @Override
        public void close() {
            // The next topology comes behind this one.
        }
    }

    /** Writes the portfolio that the arguments describe. Ends with 2 when they describe none. */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    static int run(String... args) {
        try {
            Arguments arguments = Arguments.of(args, List.of("--topologies", "--seed"));
            String name = arguments.operand("the file to write");
            new PortfolioFile(arguments.whole("--topologies", 10_000), arguments.whole("--seed", 1), false)
                    .write(Path.of(name));
            return 0;
        } catch (IllegalArgumentException e) {
            System.err.println("PortfolioFile: " + e.getMessage());
            System.err.println(USAGE);
            return 2;
        } catch (IOException e) {
            System.err.println("PortfolioFile: cannot write: " + e);
            return 2;
        }
    }
}
