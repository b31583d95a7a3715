package dev.rightful.reference;

import dev.rightful.finding.Subject;
import dev.rightful.finding.Verdict;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/** What one may do with verdicts. */
final class Verdicts {

    private Verdicts() {}

    /** The better of two. */
    static Verdict better(Verdict one, Verdict other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** The verdict where an act is granted to affiliates. */
    static Verdict of(Certainty affiliation) {
        return switch (affiliation) {
            case CERTAIN -> Verdict.GRANTED;
            case POSSIBLE -> Verdict.UNDETERMINED;
            case NO -> Verdict.VIOLATED;
        };
    }

    /** The worst of several judgements of one subject, with the clauses of all that are as bad. */
    static Judgement worst(Subject subject, Collection<Judgement> judgements) {
        Verdict worst = Verdict.GRANTED;
        SortedSet<String> clauses = new TreeSet<>();
        for (Judgement each : judgements) {
            if (each.verdict().compareTo(worst) > 0) {
                worst = each.verdict();
                clauses.clear();
            }
            if (each.verdict() == worst) {
                clauses.addAll(each.clauses());
            }
        }
        return new Judgement(subject, worst, clauses);
    }
}
