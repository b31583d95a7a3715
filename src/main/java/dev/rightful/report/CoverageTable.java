package dev.rightful.report;

import dev.rightful.rights.Clause;
import dev.rightful.rights.Coverage;
import dev.rightful.rights.Coverage.Level;
import dev.rightful.rights.Edition;
import dev.rightful.rights.Inventory;
import dev.rightful.rights.Phrasebook;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says for every clause of some editions how it is covered: a table by section, then what is left and why. */
public final class CoverageTable {

    private static final int SECTION = 30;
    private static final int NUMBER = 10;

    private final List<Edition> editions;
    private final Phrasebook phrasebook;
    private final Inventory inventory;

    /** Of some editions. */
    public CoverageTable(List<Edition> editions, Phrasebook phrasebook, Inventory inventory) {
        this.editions = List.copyOf(editions);
        this.phrasebook = phrasebook;
        this.inventory = inventory;
    }

    /** The word for a level in documents, such as {@code checked}. */
    public static String word(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    /** Writes the tables, then each clause that is not checked with the reason. */
    public void write(Appendable out) throws IOException {
        String between = "";
        for (Edition edition : editions) {
            out.append(between);
            table(edition, out);
            between = "\n";
        }
        for (Edition edition : editions) {
            left(edition, out);
        }
    }

    private void table(Edition edition, Appendable out) throws IOException {
        row(edition.id(), List.of(phrasebook.word("coverage-all"), phrasebook.word("coverage-short-checked"),
                phrasebook.word("coverage-short-partly"), phrasebook.word("coverage-short-evidence"),
                phrasebook.word("coverage-short-people")), out);
        Map<String, Counts> bySection = new LinkedHashMap<>();
        Counts all = new Counts();
        int decidable = 0;
        int decided = 0;
        for (Clause clause : edition.clauses()) {
            Coverage coverage = inventory.findCoverage(clause);
            bySection.computeIfAbsent(clause.product(), each -> new Counts()).add(coverage);
            all.add(coverage);
            if (coverage != null && coverage.decidable()) {
                decidable++;
                decided += coverage.level() == Level.CHECKED ? 1 : 0;
            }
        }
        for (Map.Entry<String, Counts> section : bySection.entrySet()) {
            row("  " + section.getKey(), cells(section.getValue()), out);
        }
        row("  " + phrasebook.word("coverage-sum"), cells(all), out);
        Paragraph.write("  ", phrasebook.word("coverage-decidable", Map.of("decided", decided, "count", decidable)),
                out);
    }

    private void left(Edition edition, Appendable out) throws IOException {
        for (Clause clause : edition.clauses()) {
            Coverage coverage = inventory.findCoverage(clause);
            if (coverage == null || coverage.level() != Level.CHECKED) {
                out.append('\n').append(clause.id()).append('\n');
                Paragraph.write("  ",
                        phrasebook.word(coverage == null ? "coverage-unknown" : "coverage-" + word(coverage.level())),
                        out);
                String reason = phrasebook.about(clause, "rf:reason");
                if (!reason.isEmpty()) {
                    Paragraph.write("  ", reason, out);
                }
                if (coverage != null && !coverage.rules().isEmpty()) {
                    Paragraph.write("  " + phrasebook.word("rules") + ": ", String.join(", ", coverage.rules()), out);
                }
            }
        }
    }

    private List<String> cells(Counts counts) {
        List<String> cells = new ArrayList<>();
        for (int number : counts.numbers()) {
            cells.add(phrasebook.spoken(number));
        }
        return cells;
    }

    private static void row(String section, List<String> cells, Appendable out) throws IOException {
        out.append(Paragraph.padded(section, SECTION));
        for (String cell : cells) {
            Paragraph.spaces(NUMBER - Paragraph.width(cell), out);
            out.append(cell);
        }
        out.append('\n');
    }

    /** How many clauses there are of each level. */
    private static final class Counts {

        private final Map<Level, Integer> byLevel = new EnumMap<>(Level.class);
        private int all;

        void add(@Nullable Coverage coverage) {
            all++;
            if (coverage != null) {
                byLevel.merge(coverage.level(), 1, Integer::sum);
            }
        }

        List<Integer> numbers() {
            List<Integer> numbers = new ArrayList<>(List.of(all));
            for (Level level : Level.values()) {
                numbers.add(byLevel.getOrDefault(level, 0));
            }
            return numbers;
        }
    }
}
