package dev.rightful.evaluation;

import dev.rightful.finding.Path;
import dev.rightful.finding.Subject;
import dev.rightful.finding.Verdict;
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

    private final Setting setting;
    private final boolean reached;
    private final Map<Integer, Outcome> reachedOutcomes = new HashMap<>();

    PremisesRights(Setting setting) {
        this.setting = setting;
        this.reached = setting.rule().value("rf:scope").equals("reached");
        if (reached) {
            judgeReached();
        }
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
            Outcome own = watched(subject, subject, clause);
            return own.along(Path.of(List.of(setting.site(subject).id())));
        }
        Outcome worst = reachedOutcomes.get(subject);
        return worst == null ? Outcome.granted(clause) : worst;
    }

    private @Nullable Clause findClause(int site) {
        return setting.findOwn(site);
    }

    private void judgeReached() {
        // Sites for which the same premises are in order: those of one licensee whose clause names the same routes.
        Map<String, Map<List<String>, List<Integer>>> sites = new HashMap<>();
        for (int site = 0; site < setting.deployment().network().size(); site++) {
            Clause clause = findClause(site);
            if (clause != null) {
                sites.computeIfAbsent(setting.site(site).licensee(), licensee -> new HashMap<>())
                        .computeIfAbsent(clause.values(ROUTES), routes -> new ArrayList<>())
                        .add(site);
            }
        }
        Reached search = new Reached(setting.deployment());
        sites.values()
                .forEach(byRoutes -> byRoutes.values()
                        .forEach(from -> judgeReached(Reached.numbers(from), search)));
    }

    private void judgeReached(int[] from, Reached search) {
        Clause routes = clause(from[0]);
        search.nearest(from, site -> watched(site, from[0], routes).verdict())
                .forEach((site, find) -> reachedOutcomes.put(site,
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
        Site watching = setting.site(site);
        if (watching.premises() != null) {
            for (Premises premises : watching.premises()) {
                worst = Outcome.worse(worst, watched(premises, watching, setting.site(watcher), clause));
            }
        }
        return worst;
    }

    private Outcome watched(Premises premises, Site site, Site watcher, Clause clause) {
        String licensee = watcher.licensee();
        if (clause.values(ROUTES).contains(OF_LICENSEE) && parties(premises).contains(licensee)) {
            return Outcome.granted(clause);
        }
        Map<String, Object> facts =
                new HashMap<>(Map.of("premises", premises.id(), "site", site.id(), "watcher", watcher.id(),
                        "licensee", licensee, "owner", premises.owner() == null ? "" : premises.owner(), "date",
                        setting.deployment().asOf().spoken()));
        Outcome owned = owned(premises, licensee, clause, facts);
        if (owned.verdict() == Verdict.GRANTED || !clause.values(ROUTES).contains("rf:permitted")) {
            return owned;
        }
        List<Clause> cited = List.of(clause);
        Papers.Answer answer = setting.deployment().papers().forPremises(licensee, premises.id(), site.id());
        facts.putAll(answer.facts());
        String situation = "permission-" + answer.standing().situation();
        Outcome permitted = answer.standing() == Papers.Standing.HELD
                ? Outcome.granted(clause)
                : answer.standing().isAgainst()
                        ? Outcome.violated(cited, situation, facts)
                : Outcome.undetermined(cited, situation, facts);
        return owned.verdict() == Verdict.VIOLATED ? permitted : Outcome.better(owned, permitted);
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
