package dev.rightful.report;

import dev.rightful.finding.Verdict;
import dev.rightful.portfolio.Cause;
import dev.rightful.portfolio.Insights;
import dev.rightful.portfolio.MissingFact;
import dev.rightful.portfolio.PortfolioFinding;
import dev.rightful.portfolio.Tally;
import dev.rightful.rights.Phrasebook;
import dev.rightful.rights.Rights;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says what was found over several topologies, in the words of the ontology. The sentences hold names as documents have
 * them; whoever writes them somewhere escapes them.
 *
 * @param rights the agreement
 * @param phrasebook the words
 */
public record PortfolioTexts(Rights rights, Phrasebook phrasebook) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    /** What stands in a sentence for something that differs from topology to topology. */
    private static final String DIFFERENT = "…";

    /** What is the case. */
    public String message(PortfolioFinding finding) {
        return phrasebook.message(finding.rule(), finding.statement().situation(), finding.statement().facts());
    }

    /** What would settle it. */
    public List<String> needs(PortfolioFinding finding) {
        return phrasebook.needs(finding.rule(), finding.statement().situation(), finding.statement().facts());
    }

    /** What would mend it. */
    public List<String> remedies(PortfolioFinding finding) {
        return phrasebook.remedies(finding.rule(), finding.statement().situation(), finding.statement().facts());
    }

    /** What a cause is, without its numbers. */
    public String message(Cause cause) {
        List<String> parts = new ArrayList<>();
        parts.add(cause.lacks().isEmpty()
                ? phrasebook.title(cause.rules().get(0))
                : phrasebook.word("cause-licences",
                        Map.of("licences", cause.lacks().stream().map(rights::licenceKind).toList())));
        if (cause.product() != null) {
            String product = phrasebook.spoken(rights.product(cause.product()));
            parts.add(phrasebook.word("cause-product",
                    Map.of("product", cause.release() == null ? product : product + " " + cause.release())));
        }
        if (cause.partner() != null) {
            parts.add(phrasebook.word("cause-partner", Map.of("partner", cause.partner())));
        }
        if (cause.template() != null) {
            parts.add(phrasebook.word("cause-template", Map.of("template", cause.template())));
        }
        return String.join(", ", parts);
    }

    /** How much a cause explains. */
    public String explains(Cause cause, Insights insights) {
        return counted("cause-explains", cause.tally(), insights.topologies().getOrDefault(cause.verdict(), 0L));
    }

    /** What is missing, and from whom. */
    public String message(MissingFact fact) {
        if (fact.question() != null) {
            return phrasebook.word("fact-question",
                    Map.of("question", fact.question(), "asks", phrasebook.question(fact.question())));
        }
        Map<String, Object> facts = new HashMap<>();
        for (String template : phrasebook.needTemplates(fact.rule(), fact.situation())) {
            Matcher places = PLACE.matcher(template);
            while (places.find()) {
                facts.put(places.group(1), DIFFERENT);
            }
        }
        facts.putAll(fact.parties());
        List<String> parts = new ArrayList<>();
        parts.add(String.join(" ", phrasebook.needs(fact.rule(), fact.situation(), facts)));
        parts.add("(" + (fact.from() == null
                ? phrasebook.word("fact-everybody")
                : phrasebook.word("fact-from", Map.of("party", fact.from()))) + ")");
        if (fact.partner() != null) {
            parts.add("(" + phrasebook.word("cause-partner", Map.of("partner", fact.partner())) + ")");
        }
        return String.join(" ", parts);
    }

    /** How much a missing fact would settle. */
    public String settles(MissingFact fact, Insights insights) {
        return counted("fact-settles", fact.tally(),
                insights.topologies().getOrDefault(Verdict.UNDETERMINED, 0L));
    }

    private String counted(String word, Tally tally, long all) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("topologies", tally.topologies());
        facts.put("alone", tally.topologiesAlone());
        facts.put("all", all);
        facts.put("percent", percent(tally.topologiesAlone(), all));
        facts.put("links", tally.links());
        facts.put("operations", tally.operations());
        facts.put("sites", tally.sites());
        return phrasebook.word(word, facts);
    }

    /** A share in whole percent, half upwards. */
    public static long percent(long part, long whole) {
        return whole == 0 ? 0 : (200 * part + whole) / (2 * whole);
    }

    /** Where a finding is proved: a line for each claim that is shown, and how many there are besides. */
    public List<String> claims(PortfolioFinding finding) {
        List<String> lines = new ArrayList<>();
        for (PortfolioFinding.Claimed claim : finding.claims()) {
            lines.add("%s:%s: %s: %s".formatted(claim.source(), claim.line(), claim.topology(), claim.said()));
        }
        long more = finding.claimCount() - finding.claims().size();
        if (more > 0) {
            lines.add(phrasebook.word("claim-more", Map.of("count", more)));
        }
        return lines;
    }
}
