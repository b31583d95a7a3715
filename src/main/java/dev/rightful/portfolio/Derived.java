package dev.rightful.portfolio;

import dev.rightful.finding.Assessment;
import dev.rightful.finding.Finding;
import dev.rightful.rights.Rights;
import dev.rightful.rights.RuleDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Which findings of a topology only repeat others: those of rules that take over the verdict of other rules. */
final class Derived {

    private final Rights rights;
    private final Map<String, Finding> findings = new HashMap<>();

    Derived(Rights rights, Assessment assessment) {
        this.rights = rights;
        assessment.findings()
                .forEach(finding -> findings.put(Fields.join(finding.rule(), finding.subject().id()), finding));
    }

    /**
     * The reasons of a finding: its own, or what all findings that it repeats have in common.
     *
     * @param own gives the reasons of a finding that repeats none
     */
    Set<String> keys(Finding finding, Function<Finding, Set<String>> own) {
        List<Finding> roots = roots(finding);
        if (roots.isEmpty()) {
            return own.apply(finding);
        }
        Set<String> common = new HashSet<>(own.apply(roots.get(0)));
        roots.forEach(root -> common.retainAll(own.apply(root)));
        return common;
    }

    private List<Finding> roots(Finding finding) {
        RuleDefinition rule = rights.findRule(finding.rule());
        List<Finding> roots = new ArrayList<>();
        if (rule != null && !rule.values("rf:takesOver").isEmpty()) {
            Map<String, Object> facts = finding.statement().facts();
            Object taken = facts.getOrDefault("rules", facts.get("rule"));
            for (Object each : taken instanceof List<?> several ? several : List.of(String.valueOf(taken))) {
                RuleDefinition other = rights.findRule(each.toString());
                Finding root = other == null ? null : findings.get(Fields.join(other.id(), subject(other, facts)));
                if (root != null && root.verdict() == finding.verdict()) {
                    roots.add(root);
                }
            }
        }
        return roots;
    }

    private static String subject(RuleDefinition rule, Map<String, Object> facts) {
        return String.valueOf(facts.get(switch (rule.value("rf:subjectKind")) {
            case "slc" -> "code";
            case "link" -> "link";
            default -> "to";
        }));
    }
}
