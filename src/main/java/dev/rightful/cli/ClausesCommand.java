package dev.rightful.cli;

import dev.rightful.report.CoverageTable;
import dev.rightful.report.Listing;
import dev.rightful.rights.Clause;
import dev.rightful.rights.Coverage;
import dev.rightful.rights.Edition;
import dev.rightful.rights.Inventory;
import dev.rightful.rights.Phrasebook;
import dev.rightful.rights.Rights;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lists the clauses. */
final class ClausesCommand implements Command {

    private static final Flag EDITION = Flag.of("--edition", "ID", "List the clauses of this edition only.");
    private static final Flag COVERAGE = Flag.of("--coverage",
            "Count by section what is checked, and say what is not and why.");

    @Override
    public String name() {
        return "clauses";
    }

    @Override
    public String operands() {
        return "";
    }

    @Override
    public String summary() {
        return "List the clauses of the agreement with what they say in our own words.";
    }

    @Override
    public List<Flag> flags() {
        return List.of(EDITION, COVERAGE, Lists.FORMAT, CommonFlags.LANG, CommonFlags.ONTOLOGY);
    }

    @Override
    public ExitCode run(Arguments arguments, Surroundings surroundings) throws Failure {
        Library.Agreement agreement = CommonFlags.agreement(arguments, surroundings);
        Rights rights = agreement.rights();
        String wanted = arguments.findChoice(EDITION, rights.editions().stream().map(Edition::id).toList());
        List<Edition> editions =
                rights.editions().stream().filter(each -> wanted == null || each.id().equals(wanted)).toList();
        Inventory inventory = agreement.inventory().get();
        if (arguments.has(COVERAGE) && !Lists.isJson(arguments)) {
            return Printing.print(surroundings, new CoverageTable(editions, agreement.phrasebook(), inventory)::write);
        }
        List<Listing.Entry> entries = new ArrayList<>();
        for (Edition edition : editions) {
            edition.clauses().forEach(clause -> entries.add(entry(clause, agreement.phrasebook(), inventory)));
        }
        if (wanted == null) {
            rights.otherSources().forEach(clause -> entries.add(entry(clause, agreement.phrasebook(), inventory)));
        }
        return Lists.print(new Listing(entries), arguments, surroundings);
    }

    private static Listing.Entry entry(Clause clause, Phrasebook phrasebook, Inventory inventory) {
        String summary = phrasebook.summary(clause);
        Coverage coverage = inventory.findCoverage(clause);
        Map<String, @Nullable String> details = new LinkedHashMap<>();
        details.put("edition", clause.edition().isEmpty() ? null : clause.edition());
        details.put("section", clause.product());
        details.put("key", clause.key());
        details.put("kind", inventory.findKind(clause));
        details.put("summary", summary);
        details.put("standpoint", orNull(phrasebook.about(clause, "rf:standpoint")));
        details.put("coverage", coverage == null ? null : CoverageTable.word(coverage.level()));
        details.put("rules", coverage == null ? null : orNull(String.join(" ", coverage.rules())));
        details.put("reason", orNull(phrasebook.about(clause, "rf:reason")));
        return new Listing.Entry(clause.id(), summary, details);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
