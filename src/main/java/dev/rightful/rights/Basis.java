package dev.rightful.rights;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which clauses a rule rests on: those about its acts and the duties that come with them. */
public final class Basis {

    private static final String OPERATE = "rf:operate";
    private static final String MECHANISM = "rf:mechanism";
    /** The shape of rules that count by the counting rows of the edition. */
    private static final String COUNTING = "rf:DeviceLicences";
    /** The shape of rules on whoever investigates an incident, by whatever mechanism. */
    private static final String INVESTIGATION = "rf:Investigation";

    private final Rights rights;

    /** In an agreement. */
    public Basis(Rights rights) {
        this.rights = rights;
    }

    /** Whether a rule counts by the counting rows of the edition. */
    public static boolean counts(RuleDefinition rule) {
        return rule.shape().equals(COUNTING);
    }

    /** The clauses that a rule rests on, in every edition. */
    public List<Clause> of(RuleDefinition rule) {
        Set<Clause> clauses = new LinkedHashSet<>();
        for (String cited : rule.values("rf:cites")) {
            Clause clause = rights.findClause(cited);
            if (clause != null) {
                clauses.add(clause);
            }
        }
        for (Edition edition : rights.editions()) {
            for (String act : acts(rule)) {
                edition.clauses(act).forEach(clause -> add(clause, edition, clauses));
            }
            if (counts(rule)) {
                edition.countingRows().forEach(row -> clauses.add(row.clause()));
            }
            for (Clause clause : edition.clauses(OPERATE)) {
                if (isAbout(clause, rule)) {
                    add(clause, edition, clauses);
                }
            }
        }
        return List.copyOf(clauses);
    }

    /** Whether a paragraph on operators is one that the rule asks: for its way of operating, or for its operators. */
    private static boolean isAbout(Clause clause, RuleDefinition rule) {
        List<String> mechanisms = new ArrayList<>(rule.values(MECHANISM));
        mechanisms.addAll(rule.values("rf:mechanisms"));
        if (mechanisms.isEmpty()) {
            return rule.values("rf:relation").contains(INVESTIGATION)
                    && clause.assignees().contains("rf:lawEnforcement");
        }
        return mechanisms.stream().anyMatch(mechanism -> clause.allows(MECHANISM, mechanism));
    }

    private static void add(Clause clause, Edition edition, Set<Clause> clauses) {
        clauses.add(clause);
        clause.duties().forEach(duty -> {
            Clause asked = edition.findClause(duty.clause());
            if (asked != null) {
                clauses.add(asked);
            }
        });
    }

    /** The acts among the parameters of a rule; what all rights are reserved by says nothing about one rule. */
    private static List<String> acts(RuleDefinition rule) {
        List<String> acts = new ArrayList<>();
        for (Map.Entry<String, List<String>> parameter : rule.parameters().entrySet()) {
            if (!parameter.getKey().equals("rf:reserves")) {
                acts.addAll(parameter.getValue());
            }
        }
        return acts;
    }
}
