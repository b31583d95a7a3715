package dev.rightful.evaluation;

import dev.rightful.graph.Control;
import dev.rightful.model.Party;
import dev.rightful.model.Premises;
import dev.rightful.model.Site;
import dev.rightful.rights.Clause;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A site lies in no territory under an embargo, and nobody under sanctions is its licensee, an affiliate of its licensee or
 * one of its operators. Whom nobody screened is not asked about.
 */
final class FreeOfSanctions implements SiteRule {

    private final Setting setting;
    private final TreeSet<String> listed = new TreeSet<>();
    private final Map<Integer, Act> operated = new HashMap<>();
    private final Map<String, List<String>> related = new HashMap<>();
    private final boolean asked;

    FreeOfSanctions(Setting setting) {
        this.setting = setting;
        for (Party party : setting.deployment().topology().parties()) {
            if (Boolean.TRUE.equals(party.sanctioned())) {
                listed.add(party.id());
            }
        }
        if (!listed.isEmpty()) {
            new Operations(setting.deployment(), null).forEach(listed, new Sites());
        }
        boolean embargoed = false;
        for (Site site : setting.deployment().topology().sites()) {
            embargoed |= !embargoed(site).isEmpty();
        }
        this.asked = embargoed || !listed.isEmpty();
    }

    /** Keeps for each site the first party that operates it, by the shortest way. */
    private final class Sites implements Operations.Sink {

        @Override
        public void party(Party party, Contracts contracts, boolean once) {
            // Who it is stands in each of its acts.
        }

        @Override
        public void act(Act act) {
            operated.merge(act.site(), act,
                    (known, other) -> known.party().equals(other.party())
                            && other.path().length() < known.path().length() ? other : known);
        }

        @Override
        public void end() {
            // Each act was taken as it came.
        }
    }

    @Override
    public Setting setting() {
        return setting;
    }

    @Override
    public boolean isAsked() {
        return asked;
    }

    @Override
    public @Nullable Outcome judge(Site site, int number) {
        List<String> places = embargoed(site);
        List<Clause> cited = setting.own(number);
        if (cited.isEmpty()) {
            return null;
        }
        Map<String, Object> facts = new HashMap<>(Map.of("site", site.id(), "licensee", site.licensee()));
        if (!places.isEmpty()) {
            facts.put("places", places);
            return Outcome.violated(cited, "embargoed", facts);
        }
        if (listed.contains(site.licensee())) {
            return Outcome.violated(cited, "licensee-listed", facts);
        }
        Act act = operated.get(number);
        if (act != null) {
            facts.put("party", act.party());
            return Outcome.violated(cited, "operator-listed", facts).along(act.path());
        }
        Outcome worst = Outcome.granted(cited);
        for (String party : related(site.licensee())) {
            worst = Outcome.worse(worst, ofAffiliate(party, site, number, cited, facts));
        }
        return worst;
    }

    private Outcome ofAffiliate(String party, Site site, int number, List<Clause> cited, Map<String, Object> facts) {
        Map<String, Object> withParty = new HashMap<>(facts);
        withParty.put("party", party);
        Deployment deployment = setting.deployment();
        return deployment.affiliates()
                .judge(party, site.licensee(), Outcome.violated(cited, "affiliate-listed", withParty),
                        Outcome.granted(cited), setting.doubt(deployment.edition(number), withParty));
    }

    /** The parties under sanctions that ownership may join to a licensee. */
    private List<String> related(String licensee) {
        return related.computeIfAbsent(licensee, each -> {
            List<String> parties = new ArrayList<>();
            for (String party : listed) {
                if (setting.deployment().affiliates().degree(party, licensee) != Control.Degree.NONE) {
                    parties.add(party);
                }
            }
            return parties;
        });
    }

    /** What lies in a territory under an embargo: the site itself, or premises that it watches. */
    private static List<String> embargoed(Site site) {
        if (site.circumstances().embargoed()) {
            return List.of(site.id());
        }
        List<Premises> premises = site.premises();
        if (premises == null) {
            return List.of();
        }
        Set<String> embargoed = new TreeSet<>();
        for (Premises each : premises) {
            if (each.embargoed()) {
                embargoed.add(each.id());
            }
        }
        return List.copyOf(embargoed);
    }
}
