package dev.rightful.cli;

import dev.rightful.report.Listing;
import dev.rightful.rights.Clause;
import dev.rightful.rights.Edition;
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
        return List.of(EDITION, Lists.FORMAT, CommonFlags.LANG, CommonFlags.ONTOLOGY);
    }

    @Override
    public ExitCode run(Arguments arguments, Surroundings surroundings) throws Failure {
        Library.Agreement agreement = CommonFlags.agreement(arguments, surroundings);
        Rights rights = agreement.rights();
        String wanted = arguments.findChoice(EDITION, rights.editions().stream().map(Edition::id).toList());
        List<Listing.Entry> entries = new ArrayList<>();
        for (Edition edition : rights.editions()) {
            if (wanted == null || edition.id().equals(wanted)) {
                edition.clauses().forEach(clause -> entries.add(entry(clause, agreement.phrasebook())));
            }
        }
        if (wanted == null) {
            rights.otherSources().forEach(clause -> entries.add(entry(clause, agreement.phrasebook())));
        }
        return Lists.print(new Listing(entries), arguments, surroundings);
    }

    private static Listing.Entry entry(Clause clause, Phrasebook phrasebook) {
        String summary = phrasebook.summary(clause);
        Map<String, @Nullable String> details = new LinkedHashMap<>();
        details.put("edition", clause.edition().isEmpty() ? null : clause.edition());
        details.put("section", clause.product());
        details.put("key", clause.key());
        details.put("summary", summary);
        return new Listing.Entry(clause.id(), summary, details);
    }
}
