package dev.rightful.reference;

import dev.rightful.finding.Assessment;
import dev.rightful.finding.Finding;
import dev.rightful.finding.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Something about which an assessment and the reference say different things.
 *
 * @param about what they speak of, such as {@code site hq}
 * @param assessment what the assessment says of it
 * @param reference what the reference says of it
 */
public record Disagreement(String about, String assessment, String reference) {

    private static final String NOTHING = "nothing";

    /** What a judge says of one thing. */
    private record Said(Verdict verdict, SortedSet<String> clauses, SortedSet<String> questions) {

        static Said of(Verdict verdict) {
            return of(verdict, List.of());
        }

        static Said of(Verdict verdict, Collection<String> clauses) {
            return new Said(verdict, new TreeSet<>(clauses), Collections.emptySortedSet());
        }

        /**
         * Whether another one says the same. What is undetermined may be so for several reasons, of which each judge names
         * one: they rest on one clause at least then, and a question that is named is one of those that decide.
         */
        boolean agrees(@Nullable Said other) {
            return other != null && verdict == other.verdict && (clauses.equals(other.clauses)
                    || (verdict == Verdict.UNDETERMINED && !Collections.disjoint(clauses, other.clauses)))
                    && (questions.isEmpty() || other.questions.isEmpty()
                            || !Collections.disjoint(questions, other.questions));
        }

        @Override
        public String toString() {
            return verdict.word() + (clauses.isEmpty() ? "" : " by " + String.join(", ", clauses))
                    + (questions.isEmpty() ? "" : ", question " + String.join(" or ", questions));
        }
    }

    /**
     * Everything about which they differ: verdicts of whatever is judged, those of links and operations with their clauses,
     * findings with theirs, and questions.
     */
    public static List<Disagreement> between(Assessment assessment, Opinion opinion) {
        SortedMap<String, Said> left = said(assessment);
        SortedMap<String, Said> right = said(opinion);
        SortedSet<String> all = new TreeSet<>(left.keySet());
        all.addAll(right.keySet());
        List<Disagreement> disagreements = new ArrayList<>();
        for (String about : all) {
            Said one = left.get(about);
            Said other = right.get(about);
            if (one == null || !one.agrees(other)) {
                disagreements.add(new Disagreement(about, shown(one), shown(other)));
            }
        }
        return disagreements;
    }

    private static String shown(@Nullable Said said) {
        return said == null ? NOTHING : said.toString();
    }

    private static SortedMap<String, Said> said(Assessment assessment) {
        SortedMap<String, Said> said = new TreeMap<>();
        said.put("topology", Said.of(assessment.verdict()));
        assessment.links()
                .forEach(link -> said.put("link " + link.id(), Said.of(link.verdict(), link.clauses())));
        assessment.operations()
                .forEach(each -> said.put("operation " + each.id(), Said.of(each.verdict(), each.clauses())));
        assessment.sites().forEach(site -> said.put("site " + site.id(), Said.of(site.verdict())));
        for (Finding finding : assessment.findings()) {
            said.put(about(finding.rule(), finding.subject().id()),
                    new Said(finding.verdict(), new TreeSet<>(finding.clauses()),
                            finding.question() == null
                                    ? Collections.emptySortedSet()
                                    : new TreeSet<>(Set.of(finding.question()))));
        }
        return said;
    }

    private static SortedMap<String, Said> said(Opinion opinion) {
        SortedMap<String, Said> said = new TreeMap<>();
        said.put("topology", Said.of(opinion.verdict()));
        opinion.links()
                .forEach((id, ruling) -> said.put("link " + id, Said.of(ruling.verdict(), ruling.clauses())));
        opinion.operations()
                .forEach((id, ruling) -> said.put("operation " + id, Said.of(ruling.verdict(), ruling.clauses())));
        opinion.sites().forEach((id, verdict) -> said.put("site " + id, Said.of(verdict)));
        for (Opinion.Finding finding : opinion.findings()) {
            said.put(about(finding.rule(), finding.subject().id()),
                    new Said(finding.verdict(), finding.clauses(), finding.questions()));
        }
        return said;
    }

    private static String about(String rule, String subject) {
        return "finding %s of %s".formatted(rule, subject);
    }
}
