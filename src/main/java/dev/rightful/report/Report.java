package dev.rightful.report;

import dev.rightful.finding.Assessment;
import dev.rightful.finding.Finding;
import dev.rightful.finding.Path;
import dev.rightful.finding.Subject;
import dev.rightful.finding.Verdict;
import dev.rightful.finding.VerdictCounts;
import dev.rightful.model.Topology;
import dev.rightful.rights.Clause;
import dev.rightful.rights.Phrasebook;
import dev.rightful.rights.Rights;
import dev.rightful.waiver.Triaged;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything there is to say about one topology, and the words to say it in.
 *
 * @param source the document's path as the user gave it, with {@code /}
 * @param topology what it describes
 * @param assessment what was found out
 * @param rights the agreement that it was held against
 * @param phrasebook the texts in the language of the report
 * @param triaged which findings count; null where no waivers and no baseline were given, so that all do
 */
public record Report(String source, Topology topology, Assessment assessment, Rights rights, Phrasebook phrasebook,
        @Nullable Triaged triaged) {

    /** A report in which every finding counts. */
    public Report(String source, Topology topology, Assessment assessment, Rights rights, Phrasebook phrasebook) {
        this(source, topology, assessment, rights, phrasebook, null);
    }

    /** Whether a finding counts: nobody waived it, and it is not in the baseline. */
    public boolean isActive(Finding finding) {
        return triaged == null || triaged.isActive(finding);
    }

    /** How many findings there are, in words. */
    public String findingsCounted() {
        return findingsCounted(assessment, phrasebook);
    }

    static String findingsCounted(Assessment assessment, Phrasebook phrasebook) {
        VerdictCounts counts = VerdictCounts.of(assessment.findings(), Finding::verdict);
        return counts.total() == 0
                ? phrasebook.word("no-findings")
                : phrasebook.word("findings", Map.of("violated", counts.of(Verdict.VIOLATED),
                        "undetermined", counts.of(Verdict.UNDETERMINED)));
    }

    /** The sentence that says what is the case. */
    public String message(Finding finding) {
        return phrasebook.message(finding.rule(), finding.statement().situation(), finding.statement().facts());
    }

    /** What would settle it. */
    public List<String> needs(Finding finding) {
        return phrasebook.needs(finding.rule(), finding.statement().situation(), finding.statement().facts());
    }

    /** What would mend it. */
    public List<String> remedies(Finding finding) {
        return phrasebook.remedies(finding.rule(), finding.statement().situation(), finding.statement().facts());
    }

    /**
     * The sites that prove it, of a long path both ends; for a licence code the sites that share it, which no way connects.
     * Empty where there is but one.
     */
    String path(Finding finding, String arrow) {
        Path path = finding.path();
        if (path.length() < 2) {
            return "";
        }
        boolean walks = finding.subject().kind() != Subject.Kind.SLC;
        String between = walks ? arrow : ", ";
        List<String> sites = path.sites();
        String closed = walks && isCycle(finding) ? between + sites.get(0) : "";
        int left = path.length() - sites.size();
        if (left <= 0) {
            return String.join(between, sites) + closed;
        }
        int half = sites.size() / 2;
        return String.join(between, sites.subList(0, half)) + between
                + phrasebook.word("sites-left-out", Map.of("count", left)) + between
                + String.join(between, sites.subList(half, sites.size())) + closed;
    }

    /** Whether the path of a finding ends where it begins; its sites are named once each. */
    public boolean isCycle(Finding finding) {
        return finding.statement().situation().equals("cycle");
    }

    /** What a clause says in our own words; empty when the ontology does not say. */
    public String summary(String clauseId) {
        return summary(clauseId, rights, phrasebook);
    }

    static String summary(String clauseId, Rights rights, Phrasebook phrasebook) {
        Clause clause = rights.findClause(clauseId);
        return clause == null ? "" : phrasebook.summary(clause);
    }

    /** Where the translation of a clause leads astray; empty where there is nothing to warn of. */
    public String translationNote(String clauseId) {
        Clause clause = rights.findClause(clauseId);
        return clause == null ? "" : phrasebook.translationNote(clause);
    }
}
