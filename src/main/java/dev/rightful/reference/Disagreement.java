package dev.rightful.reference;

import dev.rightful.finding.Assessment;
import dev.rightful.finding.Finding;
import dev.rightful.finding.Verdict;
import java.util.ArrayList;
import java.util.List;
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

    /** Everything about which they differ: verdicts of whatever is judged, and findings with clauses and question. */
    public static List<Disagreement> between(Assessment assessment, Opinion opinion) {
        SortedMap<String, String> left = said(assessment);
        SortedMap<String, String> right = said(opinion);
        SortedSet<String> all = new TreeSet<>(left.keySet());
        all.addAll(right.keySet());
        List<Disagreement> disagreements = new ArrayList<>();
        for (String about : all) {
            String one = left.getOrDefault(about, NOTHING);
            String other = right.getOrDefault(about, NOTHING);
            if (!one.equals(other)) {
                disagreements.add(new Disagreement(about, one, other));
            }
        }
        return disagreements;
    }

    private static SortedMap<String, String> said(Assessment assessment) {
        SortedMap<String, String> said = new TreeMap<>();
        said.put("topology", assessment.verdict().word());
        assessment.links().forEach(link -> said.put("link " + link.id(), link.verdict().word()));
        assessment.operations().forEach(each -> said.put("operation " + each.id(), each.verdict().word()));
        assessment.sites().forEach(site -> said.put("site " + site.id(), site.verdict().word()));
        for (Finding finding : assessment.findings()) {
            said.put(about(finding.rule(), finding.subject().id()),
                    shown(finding.verdict(), new TreeSet<>(finding.clauses()), finding.question()));
        }
        return said;
    }

    private static SortedMap<String, String> said(Opinion opinion) {
        SortedMap<String, String> said = new TreeMap<>();
        said.put("topology", opinion.verdict().word());
        opinion.links().forEach((id, verdict) -> said.put("link " + id, verdict.word()));
        opinion.operations().forEach((id, verdict) -> said.put("operation " + id, verdict.word()));
        opinion.sites().forEach((id, verdict) -> said.put("site " + id, verdict.word()));
        for (Opinion.Finding finding : opinion.findings()) {
            said.put(about(finding.rule(), finding.subject().id()),
                    shown(finding.verdict(), finding.clauses(), finding.question()));
        }
        return said;
    }

    private static String about(String rule, String subject) {
        return "finding %s of %s".formatted(rule, subject);
    }

    private static String shown(Verdict verdict, SortedSet<String> clauses, @Nullable String question) {
        return "%s by %s%s".formatted(verdict.word(), String.join(", ", clauses),
                question == null ? "" : ", question " + question);
    }
}
