package dev.rightful.cli;

import dev.rightful.report.Listing;
import dev.rightful.rights.RuleDefinition;
import dev.rightful.waiver.WaivableRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lists the rules. */
final class RulesCommand implements Command {

    @Override
    public String name() {
        return "rules";
    }

    @Override
    public String operands() {
        return "";
    }

    @Override
    public String summary() {
        return "List the rules that topologies and portfolios are judged by.";
    }

    @Override
    public List<Flag> flags() {
        return List.of(Lists.FORMAT, CommonFlags.LANG, CommonFlags.ONTOLOGY);
    }

    @Override
    public ExitCode run(Arguments arguments, Surroundings surroundings) throws Failure {
        Library.Agreement agreement = CommonFlags.agreement(arguments, surroundings);
        List<Listing.Entry> entries = new ArrayList<>();
        for (RuleDefinition rule : agreement.rights().allRules()) {
            String title = agreement.phrasebook().title(rule.id());
            Map<String, @Nullable String> details = new LinkedHashMap<>();
            details.put("title", title);
            details.put("asks", agreement.phrasebook().about(rule.id(), "rf:asks"));
            details.put("subject", rule.findValue("rf:subjectKind"));
            details.put("question", rule.findValue("rf:question"));
            details.put("waivable", WaivableRules.isWaivable(rule) ? "yes" : "no");
            entries.add(new Listing.Entry(rule.id(), title, details));
        }
        return Lists.print(new Listing(entries), arguments, surroundings);
    }
}
