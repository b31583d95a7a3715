package dev.rightful.waiver;

import dev.rightful.rights.Rights;
import dev.rightful.rights.RuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which rules there are, and which of them may not be waived, as the ontology says.
 *
 * @param ids every rule
 * @param across those of them that are asked of all topologies together
 * @param exempt those against which no waiver holds
 */
public record WaivableRules(List<String> ids, Set<String> across, Set<String> exempt) {

    private static final String PROPERTY = "rf:isWaivable";

    public WaivableRules {
        ids = List.copyOf(ids);
    }

    /** Those of an agreement. */
    public static WaivableRules of(Rights rights) {
        List<RuleDefinition> rules = new ArrayList<>(rights.rules());
        rules.addAll(rights.portfolioRules());
        Set<String> across = new TreeSet<>();
        rights.portfolioRules().forEach(rule -> across.add(rule.id()));
        List<String> ids = new ArrayList<>();
        Set<String> exempt = new TreeSet<>();
        for (RuleDefinition rule : rules) {
            ids.add(rule.id());
            if (!isWaivable(rule)) {
                exempt.add(rule.id());
            }
        }
        return new WaivableRules(ids, across, exempt);
    }

    /** Whether a finding of the rule may be waived. */
    public static boolean isWaivable(RuleDefinition rule) {
        return !"false".equals(rule.findValue(PROPERTY));
    }
}
