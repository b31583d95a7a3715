package dev.rightful.reference;

import dev.rightful.finding.Reading;
import dev.rightful.finding.Subject;
import dev.rightful.finding.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.rdf.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * Judges under every combination of answers to the open questions that a rule asks, and puts the judgements together as
 * the chosen reading wants it: the worse, the better, or open where they differ.
 */
final class Readings {

    private final Reading reading;

    Readings(Reading reading) {
        this.reading = reading;
    }

    /**
     * What is left of a judgement after the reading was applied.
     *
     * @param judgement the verdict and its clauses
     * @param question the question that leaves it open, or null
     * @param deciding every question on whose answer it turns; whoever names one of them is right
     */
    record Settled(Judgement judgement, @Nullable Resource question, Set<Resource> deciding) {

        Settled(Judgement judgement, @Nullable Resource question) {
            this(judgement, question, question == null ? Set.of() : Set.of(question));
        }
    }

    /** The worst judgement of each subject under one combination; those questions are wide that are in the set. */
    private record Round(Set<Resource> wide, Map<Subject, Judgement> worst) {

        Judgement of(Subject subject) {
            return worst.getOrDefault(subject, Judgement.granted(subject));
        }
    }

    /** The settled judgement of each subject that some combination does not grant. */
    Map<Subject, Settled> settle(Function<Answers, List<Judgement>> judge) {
        Set<Resource> asked = new LinkedHashSet<>();
        List<Round> rounds = rounds(judge, asked);
        Set<Subject> subjects = new LinkedHashSet<>();
        rounds.forEach(round -> subjects.addAll(round.worst().keySet()));
        Map<Subject, Settled> settled = new LinkedHashMap<>();
        for (Subject subject : subjects) {
            settled.put(subject, settled(subject, rounds, asked));
        }
        return settled;
    }

    /** Judges again and again until no combination of the questions asked is left. */
    private static List<Round> rounds(Function<Answers, List<Judgement>> judge, Set<Resource> asked) {
        int known = -1;
        List<Round> rounds = new ArrayList<>();
        while (known < asked.size()) {
            known = asked.size();
            rounds.clear();
            for (Set<Resource> wide : subsets(List.copyOf(asked))) {
                List<Judgement> judgements = judge.apply(question -> {
                    asked.add(question);
                    return wide.contains(question);
                });
                rounds.add(new Round(wide, worst(judgements)));
            }
        }
        return rounds;
    }

    private static List<Set<Resource>> subsets(List<Resource> questions) {
        List<Set<Resource>> subsets = new ArrayList<>(List.of(Set.of()));
        for (Resource question : questions) {
            for (Set<Resource> subset : List.copyOf(subsets)) {
                Set<Resource> larger = new HashSet<>(subset);
                larger.add(question);
                subsets.add(larger);
            }
        }
        return subsets;
    }

    private static Map<Subject, Judgement> worst(List<Judgement> judgements) {
        Map<Subject, Judgement> worst = new LinkedHashMap<>();
        for (Judgement each : judgements) {
            worst.merge(each.subject(), each,
                    (one, other) -> other.verdict().compareTo(one.verdict()) > 0 ? other : one);
        }
        return worst;
    }

    private Settled settled(Subject subject, List<Round> rounds, Set<Resource> asked) {
        Judgement worst = rounds.get(0).of(subject);
        Judgement best = worst;
        for (Round round : rounds) {
            Judgement each = round.of(subject);
            worst = each.verdict().compareTo(worst.verdict()) > 0 ? each : worst;
            // Of two as good the wider one; of two as bad the narrower one.
            best = each.verdict().compareTo(best.verdict()) <= 0 ? each : best;
        }
        if (worst.verdict() == best.verdict()) {
            // What is so whatever the answers rests on what is so even by the widest ones.
            Judgement chosen = reading == Reading.STRICT ? worst : best;
            return new Settled(chosen, chosen.verdict() == Verdict.UNDETERMINED ? chosen.takenOver() : null);
        }
        return switch (reading) {
            case STRICT -> new Settled(worst, null);
            case LENIENT -> new Settled(best, null);
            case OPEN -> open(worst.open(), best.takenOver(), subject, rounds, asked);
        };
    }

    private static Settled open(Judgement judgement, @Nullable Resource takenOver, Subject subject, List<Round> rounds,
            Set<Resource> asked) {
        if (takenOver == null && rounds.stream().anyMatch(round -> round.of(subject).isUnproven())) {
            return new Settled(judgement, null);
        }
        Set<Resource> deciding = new LinkedHashSet<>();
        if (takenOver != null) {
            deciding.add(takenOver);
        }
        deciding.addAll(deciding(subject, rounds, asked));
        return new Settled(judgement, deciding.iterator().next(), deciding);
    }

    /** The questions on whose answer the verdict turns while the others stay as they are, in the order asked. */
    private static Set<Resource> deciding(Subject subject, List<Round> rounds, Set<Resource> asked) {
        Map<Set<Resource>, Verdict> verdicts = new HashMap<>();
        rounds.forEach(round -> verdicts.put(round.wide(), round.of(subject).verdict()));
        Set<Resource> deciding = new LinkedHashSet<>();
        for (Resource question : asked) {
            for (Map.Entry<Set<Resource>, Verdict> each : verdicts.entrySet()) {
                Set<Resource> flipped = new HashSet<>(each.getKey());
                if (!flipped.remove(question)) {
                    flipped.add(question);
                }
                if (verdicts.get(flipped) != each.getValue()) {
                    deciding.add(question);
                }
            }
        }
        return deciding;
    }
}
