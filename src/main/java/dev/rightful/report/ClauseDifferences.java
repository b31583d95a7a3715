package dev.rightful.report;

import dev.rightful.change.Change;
import dev.rightful.change.Comparison;
import dev.rightful.finding.Assessment;
import dev.rightful.finding.Finding;
import dev.rightful.finding.Subject;
import dev.rightful.report.ClauseDifference.Said;
import dev.rightful.rights.Basis;
import dev.rightful.rights.Clause;
import dev.rightful.rights.Edition;
import dev.rightful.rights.Phrasebook;
import dev.rightful.rights.Rights;
import dev.rightful.rights.RuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds what two editions say differently about a change: in the paragraphs that a finding cites and those that its rule
 * rests on, and where these are the same, in those that the link or operation as a whole rests on.
 */
final class ClauseDifferences {

    private final Rights rights;
    private final Phrasebook phrasebook;

    ClauseDifferences(Rights rights, Phrasebook phrasebook) {
        this.rights = rights;
        this.phrasebook = phrasebook;
    }

    List<ClauseDifference> of(Change change, Comparison comparison) {
        List<ClauseDifference> differences = new ArrayList<>();
        for (Map.Entry<String, String> editions : comparison.editions(change).entrySet()) {
            Edition before = rights.edition(editions.getKey());
            Edition after = rights.edition(editions.getValue());
            List<ClauseDifference> found = between(ofFinding(change), before, after);
            differences.addAll(found.isEmpty() ? between(ofSubject(change, comparison), before, after) : found);
        }
        return differences;
    }

    private List<ClauseDifference> between(Set<String> keys, Edition before, Edition after) {
        return keys.stream()
                .map(key -> between(key, before, after))
                .filter(each -> each.isOneSided() || each.isOfWords() || !each.note().isEmpty())
                .toList();
    }

    private ClauseDifference between(String key, Edition before, Edition after) {
        List<Clause> old = before.withKey(key);
        List<Clause> present = after.withKey(key);
        boolean forward = before.issued().compareTo(after.issued()) <= 0;
        StringBuilder note = new StringBuilder();
        for (Clause clause : forward ? present : old) {
            note.append(phrasebook.about(clause, "rf:changeNote"));
        }
        return new ClauseDifference(key, before.id(), said(old), after.id(), said(present), note.toString());
    }

    private List<Said> said(List<Clause> clauses) {
        return clauses.stream().map(clause -> new Said(clause.id(), phrasebook.summary(clause))).toList();
    }

    private Set<String> ofSubject(Change change, Comparison comparison) {
        Set<String> keys = new TreeSet<>();
        for (Assessment assessment : List.of(comparison.before(), comparison.after())) {
            for (String id : granting(change.subject(), assessment)) {
                Clause clause = rights.findClause(id);
                if (clause != null) {
                    keys.add(clause.key());
                }
            }
        }
        return keys;
    }

    private Set<String> ofFinding(Change change) {
        Set<String> keys = new TreeSet<>();
        addCited(change.was(), keys);
        addCited(change.is(), keys);
        RuleDefinition rule = change.rule() == null ? null : rights.findRule(change.rule());
        if (rule != null) {
            for (Clause clause : new Basis(rights).of(rule)) {
                keys.add(clause.key());
            }
        }
        return keys;
    }

    private static void addCited(@Nullable Finding finding, Set<String> keys) {
        if (finding != null) {
            keys.addAll(finding.clauseKeys());
        }
    }

    /** The clauses that a link or an operation rests on as a whole. */
    private static List<String> granting(Subject subject, Assessment assessment) {
        return switch (subject.kind()) {
            case LINK -> assessment.links()
                    .stream()
                    .filter(link -> link.id().equals(subject.id()))
                    .flatMap(link -> link.clauses().stream())
                    .toList();
            case OPERATION -> assessment.operations()
                    .stream()
                    .filter(operation -> operation.id().equals(subject.id()))
                    .flatMap(operation -> operation.clauses().stream())
                    .toList();
            case SITE, SLC, PREMISES -> List.of();
        };
    }
}
