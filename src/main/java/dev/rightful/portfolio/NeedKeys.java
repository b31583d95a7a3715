package dev.rightful.portfolio;

import dev.rightful.finding.Finding;
import dev.rightful.finding.Verdict;
import dev.rightful.model.Site;
import dev.rightful.rights.Phrasebook;
import dev.rightful.rights.Rights;
import dev.rightful.rights.RuleDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names the fact that would settle an undetermined finding: the answer to an open question, or what the text of its case
 * asks for, from everybody and from the parties that the text names.
 *
 * <p>Cases of several rules whose texts ask for the same in the same words ask for one fact. As a text: {@code question}
 * and its id; or {@code fact}, a rule and a case with that text, and the parties by the name of their place.
 */
final class NeedKeys {

    static final String QUESTION = "question";
    static final String FACT = "fact";

    /** The places of texts that hold parties. */
    private static final List<String> PARTIES =
            List.of("affiliate", "of", "party", "licensee", "centralLicensee", "holder", "watcher");

    private final Map<String, Need> needs = new HashMap<>();

    private record Need(String rule, String situation, List<String> places) {}

    NeedKeys(Rights rights, Phrasebook english) {
        Map<String, Need> byText = new HashMap<>();
        for (RuleDefinition rule : rights.allRules()) {
            for (String situation : english.situations(rule.id())) {
                String text = String.join("\n", english.needTemplates(rule.id(), situation));
                if (!text.isEmpty()) {
                    needs.put(Fields.join(rule.id(), situation),
                            byText.computeIfAbsent(text, each -> new Need(rule.id(), situation, parties(each))));
                }
            }
        }
    }

    /** The places of parties, in the order of the text. */
    private static List<String> parties(String text) {
        List<String> places = new ArrayList<>();
        for (String place : PARTIES) {
            if (text.contains("{" + place + "}")) {
                places.add(place);
            }
        }
        places.sort((one, other) -> Integer.compare(text.indexOf("{" + one + "}"), text.indexOf("{" + other + "}")));
        return places;
    }

    Set<String> of(Finding finding, FoundSites sites) {
        if (finding.verdict() != Verdict.UNDETERMINED) {
            return Set.of();
        }
        if (finding.question() != null) {
            return Set.of(Fields.join(QUESTION, finding.question()));
        }
        Need need = needs.get(Fields.join(finding.rule(), finding.statement().situation()));
        if (need == null) {
            return Set.of();
        }
        List<String> key = new ArrayList<>(List.of(FACT, need.rule(), need.situation()));
        String everybodys = Fields.join(key);
        for (String place : need.places()) {
            key.add(place);
            key.add(String.valueOf(finding.statement().facts().get(place)));
        }
        Site site = sites.site(finding);
        if (need.places().isEmpty() && site != null) {
            key.add("licensee");
            key.add(site.licensee());
        }
        return Set.of(everybodys, Fields.join(key));
    }
}
