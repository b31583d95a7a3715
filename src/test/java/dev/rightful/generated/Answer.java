package dev.rightful.generated;

import dev.rightful.finding.Assessment;
import dev.rightful.finding.Finding;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment says, in words that can be compared: verdicts and findings with their clauses and questions, without
 * sentences, places and paths.
 *
 * @param said what is said, by what it is said of
 */
public record Answer(Map<String, String> said) {

    /** What the evaluation says. */
    public static Answer of(Assessment assessment) {
        Map<String, String> said = new TreeMap<>();
        said.put("topology", assessment.verdict().word());
        assessment.links().forEach(each -> said.put("link " + each.id(), each.verdict().word()));
        assessment.operations().forEach(each -> said.put("operation " + each.id(), each.verdict().word()));
        assessment.sites().forEach(each -> said.put("site " + each.id(), each.verdict().word()));
        for (Finding each : assessment.findings()) {
            said.put("%s of %s %s".formatted(each.rule(), each.subject().kind().word(), each.subject().id()),
                    finding(each.verdict().word(), each.clauses(), each.question()));
        }
        return new Answer(said);
    }

    private static String finding(String verdict, Collection<String> clauses, @Nullable String question) {
        return verdict + " by " + new TreeSet<>(clauses) + (question == null ? "" : " because of " + question);
    }

    /** Where another answer differs, with what both say; empty where they agree. */
    public Map<String, String> differences(Answer other) {
        Map<String, String> differences = new TreeMap<>();
        TreeSet<String> all = new TreeSet<>(said.keySet());
        all.addAll(other.said.keySet());
        for (String each : all) {
            String one = said.getOrDefault(each, "nothing");
            String two = other.said.getOrDefault(each, "nothing");
            if (!one.equals(two)) {
                differences.put(each, one + " | " + two);
            }
        }
        return differences;
    }
}
