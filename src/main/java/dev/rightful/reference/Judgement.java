package dev.rightful.reference;

import dev.rightful.finding.Subject;
import dev.rightful.finding.Verdict;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says of a subject under some answers to the open questions.
 *
 * @param subject what it is about
 * @param verdict the verdict
 * @param clauses the ids of the clauses it rests on
 * @param whenOpen ids of clauses that it rests on as well where a question is left open
 * @param takenOver the question that leaves open what it takes over from another rule, or null
 * @param isUnproven whether a fact about who somebody is decides that is not stated, so that no question is named
 */
record Judgement(Subject subject, Verdict verdict, SortedSet<String> clauses, SortedSet<String> whenOpen,
        @Nullable Resource takenOver, boolean isUnproven) {

    /** A judgement that rests on the same clauses whether or not a question is left open, and takes over none. */
    Judgement(Subject subject, Verdict verdict, SortedSet<String> clauses) {
        this(subject, verdict, clauses, new TreeSet<>(), null, false);
    }

    /** The same judgement that takes over a question. */
    Judgement takingOver(@Nullable Resource question) {
        return new Judgement(subject, verdict, clauses, whenOpen, question, isUnproven);
    }

    /** The same clauses, undetermined for want of a fact about who somebody is. */
    Judgement unproven() {
        return new Judgement(subject, Verdict.UNDETERMINED, clauses, whenOpen, takenOver, true);
    }

    /** The same judgement that rests on these clauses where a question is left open. */
    Judgement whenOpen(Collection<Paragraph> paragraphs) {
        return new Judgement(subject, verdict, clauses, of(subject, verdict, paragraphs).clauses(), takenOver,
                isUnproven);
    }

    /** The judgement that is left where a question is open. */
    Judgement open() {
        SortedSet<String> all = new TreeSet<>(clauses);
        all.addAll(whenOpen);
        return new Judgement(subject, Verdict.UNDETERMINED, all);
    }

    /** Nothing to object to, without a clause to cite for it. */
    static Judgement granted(Subject subject) {
        return new Judgement(subject, Verdict.GRANTED, new TreeSet<>());
    }

    /** An act that these paragraphs grant, or whose conditions in them hold. */
    static Judgement granted(Subject subject, Collection<Paragraph> paragraphs) {
        return of(subject, Verdict.GRANTED, paragraphs);
    }

    /** An act about which a fact or a document is missing. */
    static Judgement undetermined(Subject subject, Collection<Paragraph> paragraphs) {
        return of(subject, Verdict.UNDETERMINED, paragraphs);
    }

    /** An act that no clause grants, or whose condition fails. */
    static Judgement violated(Subject subject, Collection<Paragraph> paragraphs) {
        return of(subject, Verdict.VIOLATED, paragraphs);
    }

    /** A judgement that cites paragraphs. */
    static Judgement of(Subject subject, Verdict verdict, Collection<Paragraph> paragraphs) {
        SortedSet<String> clauses = new TreeSet<>();
        paragraphs.forEach(paragraph -> clauses.add(paragraph.id()));
        return new Judgement(subject, verdict, clauses);
    }
}
