package dev.rightful.evaluation;

import dev.rightful.finding.Subject;
import dev.rightful.finding.Verdict;
import dev.rightful.graph.Control;
import dev.rightful.model.Premises;
import dev.rightful.model.Site;
import dev.rightful.rights.Clause;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The premises that a site watches are its licensee's, or come under another route that the clause names: an affiliate's,
 * or permitted. A clause may speak of the site's own premises only, or of those of every site that it reaches as well.
 */
final class PremisesRights implements Rule {

    private static final String ROUTES = "rf:premises";
    private static final String OF_LICENSEE = "rf:ofLicensee";
    private static final String PERMITTED = "rf:permitted";

    private final Setting setting;
    private final boolean reached;
    private @Nullable Map<Integer, Outcome> reachedOutcomes;

    PremisesRights(Setting setting) {
        this.setting = setting;
        this.reached = setting.rule().value("rf:scope").equals("reached");
    }

    @Override
    public Subject.Kind kind() {
        return Subject.Kind.PREMISES;
    }

    @Override
    public @Nullable Outcome judge(int subject) {
        Clause clause = findClause(subject);
        if (clause == null) {
            return null;
        }
        if (!reached) {
            return watched(subject, subject, clause);
        }
        Map<Integer, Outcome> outcomes = reachedOutcomes;
        if (outcomes == null) {
            outcomes = judgeReached();
            reachedOutcomes = outcomes;
        }
        Outcome worst = outcomes.get(subject);
        return worst == null ? Outcome.granted(clause) : worst;
    }

    private @Nullable Clause findClause(int site) {
        return setting.findOwn(site);
    }

    /** What is not granted because of premises that are reached, by the site that reaches them. */
    private Map<Integer, Outcome> judgeReached() {
        // Sites for which the same premises are in order: those of one licensee whose clause names the same routes.
        Map<String, Map<List<String>, Numbers>> sites = new HashMap<>();
        for (int site = 0; site < setting.deployment().network().size(); site++) {
            Clause clause = findClause(site);
            if (clause != null) {
                sites.computeIfAbsent(setting.site(site).licensee(), licensee -> new HashMap<>())
                        .computeIfAbsent(clause.values(ROUTES), routes -> new Numbers())
                        .add(site);
            }
        }
        Reached search = new Reached(setting.deployment());
        Map<Integer, Outcome> outcomes = new HashMap<>();
        sites.values()
                .forEach(byRoutes -> byRoutes.values()
                        .forEach(from -> judgeReached(from.toArray(), search, outcomes)));
        return outcomes;
    }

    private void judgeReached(int[] from, Reached search, Map<Integer, Outcome> outcomes) {
        Clause routes = clause(from[0]);
        search.nearest(from, site -> watched(site, from[0], routes).verdict())
                .forEach((site, find) -> outcomes.put(site,
                        watched(find.site(), site, clause(site)).along(find.path())));
    }

    private Clause clause(int site) {
        Clause clause = findClause(site);
        if (clause == null) {
            throw new IllegalStateException("site %s has no clause on premises".formatted(setting.site(site).id()));
        }
        return clause;
    }

    /** The worst over the premises that one site states, seen from the site that watches them. */
    private Outcome watched(int site, int watcher, Clause clause) {
        Outcome worst = Outcome.granted(clause);
        List<Premises> watched = setting.site(site).premises();
        if (watched != null) {
            for (Premises premises : watched) {
                worst = Outcome.worse(worst, watched(premises, site, setting.site(watcher), clause));
            }
        }
        return worst;
    }

    private Outcome watched(Premises premises, int site, Site watcher, Clause clause) {
        String licensee = watcher.licensee();
        List<String> routes = clause.values(ROUTES);
        if (routes.contains(OF_LICENSEE) && isOf(premises, licensee)) {
            return Outcome.granted(clause);
        }
        Papers.Answer answer = routes.contains(PERMITTED)
                ? setting.deployment().papers().forPremises(licensee, premises.id(), site)
                : null;
        if (answer != null && answer.standing() == Papers.Standing.HELD) {
            return Outcome.granted(clause);
        }
        Map<String, Object> facts =
                new HashMap<>(
                        Map.of("premises", premises.id(), "site", setting.site(site).id(), "watcher", watcher.id(),
                                "licensee", licensee, "owner", premises.owner() == null ? "" : premises.owner(), "date",
                                setting.deployment().asOf().spoken()));
        Outcome owned = owned(premises, licensee, clause, facts);
        if (answer == null || owned.verdict() == Verdict.GRANTED) {
            return owned;
        }
        facts.putAll(answer.facts());
        Outcome permitted = notPermitted(answer.standing(), List.of(clause), facts);
        if (owned.verdict() == Verdict.VIOLATED) {
            return permitted;
        }
        // Whether an owner of its kind can be an affiliate decides nothing where it may own nothing and may be permitted.
        boolean decides = owned.question() == null || permitted.verdict() == Verdict.VIOLATED
                || mayBeGranted(premises, licensee);
        return decides ? Outcome.better(owned, permitted) : permitted;
    }

    /** Whether ownership alone would make the premises an affiliate's, if its owner can be one. */
    private boolean mayBeGranted(Premises premises, String licensee) {
        for (String party : parties(premises)) {
            if (setting.deployment().affiliates().degree(party, licensee) == Control.Degree.CERTAIN) {
                return true;
            }
        }
        return false;
    }

    private static Outcome notPermitted(Papers.Standing standing, List<Clause> cited, Map<String, Object> facts) {
        String situation = "permission-" + standing.situation();
        return standing.isAgainst()
                ? Outcome.violated(cited, situation, facts)
                : Outcome.undetermined(cited, situation, facts);
    }

    private Outcome owned(Premises premises, String licensee, Clause clause, Map<String, Object> facts) {
        List<Clause> cited = List.of(clause);
        Outcome granted = Outcome.granted(clause);
        Outcome best = Outcome.violated(cited, "not-own", facts);
        if (premises.owner() == null) {
            best = Outcome.undetermined(cited, "owner-unknown", facts);
        }
        for (String party : parties(premises)) {
            best = Outcome.better(best, ownedBy(party, licensee, clause, granted, facts));
        }
        return best;
    }

    private Outcome ownedBy(String party, String licensee, Clause clause, Outcome granted, Map<String, Object> facts) {
        Outcome stranger = Outcome.violated(List.of(clause), "not-own", facts);
        return clause.values(ROUTES).contains("rf:ofAffiliate")
                ? setting.deployment()
                        .affiliates()
                        .judge(party, licensee, granted, stranger,
                                setting.doubt(setting.deployment().rights().edition(clause.edition()), facts))
                : stranger;
    }

    private static boolean isOf(Premises premises, String party) {
        return party.equals(premises.owner()) || party.equals(premises.controller());
    }

    private static List<String> parties(Premises premises) {
        List<String> parties = new ArrayList<>(2);
        if (premises.owner() != null) {
            parties.add(premises.owner());
        }
        if (premises.controller() != null && !premises.controller().equals(premises.owner())) {
            parties.add(premises.controller());
        }
        return parties;
    }
}
