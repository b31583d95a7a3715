package dev.rightful.reference;

import dev.rightful.finding.Subject;
import dev.rightful.finding.Verdict;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * What the reference evaluator says about a topology.
 *
 * @param verdict the worst of the findings
 * @param links what is said of each link by id
 * @param operations what is said of each operation by id
 * @param sites the verdict on each site by id
 * @param findings one for each rule and subject that is not granted
 */
public record Opinion(Verdict verdict, SortedMap<String, Ruling> links, SortedMap<String, Ruling> operations,
        SortedMap<String, Verdict> sites, List<Finding> findings) {

    /**
     * What is said of a link or an operation.
     *
     * @param verdict the worst of its findings
     * @param clauses the ids of the clauses that grant it; a link that is not granted rests on those of its worst findings,
     *     an operation on what would have to grant it
     */
    public record Ruling(Verdict verdict, SortedSet<String> clauses) {}

    /**
     * Why something is not granted.
     *
     * @param rule the id of the rule
     * @param subject what it is about
     * @param verdict undetermined or violated
     * @param clauses the ids of the clauses it rests on
     * @param questions the open questions that make it undetermined, none where it is otherwise
     */
    public record Finding(String rule, Subject subject, Verdict verdict, SortedSet<String> clauses,
            SortedSet<String> questions) {}
}
