package dev.rightful.portfolio;

import dev.rightful.finding.Assessment;
import dev.rightful.finding.Finding;
import dev.rightful.model.Origin;
import dev.rightful.model.Topology;
import dev.rightful.rights.Phrasebook;
import dev.rightful.rights.Rights;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Makes what judged topologies add to a portfolio. Any thread may ask. */
public final class Contributions {

    /** The shape of rules whose verdict on a central site is one on its links. */
    private static final String OF_CENTRALS = "rf:CentralCameraLicences";

    private final Rights rights;
    private final Set<String> rulesOfCentrals = new HashSet<>();
    private final Claims claims;
    private final CauseKeys causes;
    private final NeedKeys needs;

    /**
     * Under an agreement.
     *
     * @param english the texts by which one missing fact is recognised under several rules, always those in English
     * @param assumePlanned whether planned licences count as if they were held
     */
    public Contributions(Rights rights, Phrasebook english, boolean assumePlanned) {
        this.rights = rights;
        rights.rules().forEach(rule -> {
            if (rule.shape().equals(OF_CENTRALS)) {
                rulesOfCentrals.add(rule.id());
            }
        });
        this.claims = new Claims(rights, assumePlanned);
        this.causes = new CauseKeys(rights);
        this.needs = new NeedKeys(rights, english);
    }

    /**
     * What one topology adds.
     *
     * @param ordinal its place in the run, from 0
     * @param source the path of its document
     */
    public Contribution of(long ordinal, String source, Topology topology, Assessment assessment) {
        Map<String, Tally> tallies = new HashMap<>();
        Scope scope = Scope.of(topology.origin(), source);
        tallies.put(scope.key(Groups.VERDICT, assessment.verdict().word()), Tally.ONE_TOPOLOGY);
        if (!assessment.findings().isEmpty()) {
            FoundSites sites = new FoundSites(topology);
            Derived derived = new Derived(rights, assessment);
            Attribution byCause = new Attribution(sites, this::isOfCentral);
            Attribution byNeed = new Attribution(sites, this::isOfCentral);
            assessment.findings().forEach(finding -> {
                byCause.add(finding, derived.keys(finding, root -> causes.of(root, sites)));
                byNeed.add(finding, derived.keys(finding, root -> needs.of(root, sites)));
            });
            byCause.tallies().forEach((key, tally) -> tallies.put(scope.key(Groups.CAUSE, key), tally));
            byNeed.tallies().forEach((key, tally) -> tallies.put(scope.key(Groups.NEED, key), tally));
        }
        return new Contribution(claims.of(ordinal, source, topology, assessment), tallies);
    }

    private boolean isOfCentral(Finding finding) {
        return rulesOfCentrals.contains(finding.rule());
    }

    /**
     * Where topologies come from.
     *
     * @param partner who made them, or nothing
     * @param template what they were made from: what the document names, else the directory of its file
     */
    record Scope(String partner, String template) {

        static Scope of(Origin origin, String source) {
            String partner = origin.partner();
            String template = origin.template();
            return new Scope(partner == null ? "" : partner,
                    template == null ? source.substring(0, source.lastIndexOf('/') + 1) : template);
        }

        String key(String group, String key) {
            return Fields.join(group, key, partner, template);
        }
    }
}
