package dev.rightful.change;

import dev.rightful.finding.Assessment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What differs between two judgements.
 *
 * @param before the first judgement
 * @param after the second one
 * @param findings what is found in one of them only, or not the same in both; by rule and subject
 * @param verdicts the links, operations and sites that have another verdict, or exist for one of them only
 */
public record Comparison(Assessment before, Assessment after, List<Change> findings, List<Change> verdicts) {

    public Comparison {
        findings = List.copyOf(findings);
        verdicts = List.copyOf(verdicts);
    }

    /** Compares two judgements. */
    public static Comparison of(Assessment before, Assessment after) {
        List<Change> findings = Changes.between(before, after)
                .stream()
                .filter(change -> change.kind() != Change.Kind.SUBJECT)
                .toList();
        return new Comparison(before, after, findings, Changes.ofSubjects(before, after));
    }

    /** The findings of a kind. */
    public List<Change> findings(Change.Kind kind) {
        return findings.stream().filter(change -> change.kind() == kind).toList();
    }

    /**
     * The editions that governed the sites of a finding and those that govern them now, where they are not the same.
     */
    public Map<String, String> editions(Change change) {
        Map<String, String> was = editions(before);
        Map<String, String> is = editions(after);
        Map<String, String> changed = new TreeMap<>();
        Set<String> sites = new TreeSet<>();
        Stream.of(Optional.ofNullable(change.was()), Optional.ofNullable(change.is()))
                .flatMap(Optional::stream)
                .forEach(finding -> sites.addAll(finding.path().sites()));
        for (String site : sites) {
            String old = was.get(site);
            String present = is.get(site);
            if (old != null && present != null && !old.equals(present)) {
                changed.put(old, present);
            }
        }
        return changed;
    }

    private static Map<String, String> editions(Assessment assessment) {
        Map<String, String> editions = new TreeMap<>();
        assessment.sites().forEach(site -> editions.put(site.id(), site.edition()));
        return editions;
    }
}
