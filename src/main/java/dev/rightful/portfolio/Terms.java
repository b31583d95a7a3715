package dev.rightful.portfolio;

import dev.rightful.finding.Reading;
import dev.rightful.finding.Statement;
import dev.rightful.finding.Verdict;
import dev.rightful.rights.Clause;
import dev.rightful.rights.Edition;
import dev.rightful.rights.Rights;
import dev.rightful.rights.RuleDefinition;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What every rule across topologies works with.
 *
 * @param rule its definition in the ontology
 * @param rights the agreement
 * @param reading how open questions are answered
 * @param ownership who owns whom
 */
record Terms(RuleDefinition rule, Rights rights, Reading reading, Ownership ownership) {

    /** The clauses about the rule's acts with a product, in one edition; without one those about any product. */
    List<Clause> clauses(String edition, String product) {
        TreeSet<Clause> found = new TreeSet<>((one, other) -> one.id().compareTo(other.id()));
        Edition in = rights.edition(edition);
        for (String act : rule.values("rf:act")) {
            List<Clause> own = in.clauses(act, product);
            found.addAll(own.isEmpty() ? in.clauses(act) : own);
        }
        return List.copyOf(found);
    }

    /** The clauses about acts that a parameter of the rule names, in one edition. */
    List<Clause> clausesOf(String parameter, String edition) {
        TreeSet<Clause> found = new TreeSet<>((one, other) -> one.id().compareTo(other.id()));
        rule.values(parameter).forEach(act -> found.addAll(rights.edition(edition).clauses(act)));
        return List.copyOf(found);
    }

    /** A finding of the rule. */
    PortfolioFinding finding(Verdict verdict, PortfolioFinding.Subject subject, Collection<Clause> clauses,
            String situation, Map<String, Object> facts, Proof proof, @Nullable String question) {
        TreeSet<String> ids = new TreeSet<>();
        TreeSet<String> keys = new TreeSet<>();
        for (Clause clause : clauses) {
            ids.add(clause.id());
            keys.add(clause.key());
        }
        return new PortfolioFinding(rule.id(), verdict, subject, List.copyOf(ids), List.copyOf(keys),
                new Statement(situation, facts), proof.shown(), proof.claims(), proof.topologies(), question);
    }
}
