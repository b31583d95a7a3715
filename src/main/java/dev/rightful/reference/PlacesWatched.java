package dev.rightful.reference;

import dev.rightful.finding.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The premises that a site watches have to be on one of the bases that its paragraph names. */
final class PlacesWatched implements ReferenceRule {

    private static final String REACHED = "reached";

    @Override
    public List<Judgement> judge(Hearing hearing) {
        boolean isReached = REACHED.equals(hearing.rule().word("scope"));
        List<Judgement> judgements = new ArrayList<>();
        for (Site site : hearing.world().sites()) {
            List<Paragraph> paragraphs = hearing.paragraphs("act", site);
            if (!paragraphs.isEmpty()) {
                List<Site> watched = new ArrayList<>(List.of(site));
                if (isReached) {
                    hearing.world()
                            .reach()
                            .from(site.id())
                            .forEach(route -> watched.add(hearing.world().site(route.site())));
                }
                Set<String> bases = new TreeSet<>();
                for (Paragraph paragraph : paragraphs) {
                    paragraph.things("premises").forEach(basis -> bases.add(Term.local(basis)));
                }
                Verdict worst = Verdict.GRANTED;
                for (Site at : watched) {
                    for (Thing place : at.thing().things("premises")) {
                        worst = worst.worse(verdict(site, at, place, bases, hearing));
                    }
                }
                judgements.add(Judgement.of(site.premisesSubject(), worst, paragraphs));
            }
        }
        return judgements;
    }

    /** The best of all bases. */
    private static Verdict verdict(Site watcher, Site at, Thing place, Set<String> bases, Hearing hearing) {
        Verdict best = Verdict.VIOLATED;
        for (String basis : bases) {
            Verdict each = switch (basis) {
                case "ofLicensee" -> ofLicensee(watcher, place);
                case "ofAffiliate" -> ofAffiliate(watcher, place, hearing);
                case "permitted" -> permitted(watcher, at, place, hearing.world());
                default -> throw new IllegalStateException("nobody may watch premises on the basis " + basis);
            };
            best = Verdicts.better(best, each);
        }
        return best;
    }

    private static Verdict ofLicensee(Site watcher, Thing place) {
        Thing owner = place.findThing("owner");
        Thing controller = place.findThing("controller");
        if (isParty(watcher.licensee(), owner) || isParty(watcher.licensee(), controller)) {
            return Verdict.GRANTED;
        }
        return owner == null || controller == null ? Verdict.UNDETERMINED : Verdict.VIOLATED;
    }

    private static boolean isParty(String party, @Nullable Thing thing) {
        return thing != null && thing.id().equals(party);
    }

    private static Verdict ofAffiliate(Site watcher, Thing place, Hearing hearing) {
        Verdict best = Verdict.VIOLATED;
        for (String role : List.of("owner", "controller")) {
            Thing party = place.findThing(role);
            if (party == null) {
                best = Verdicts.better(best, Verdict.UNDETERMINED);
            } else if (!party.id().equals(watcher.licensee())) {
                best = Verdicts.better(best,
                        Verdicts.of(hearing.affiliation(party.id(), watcher.licensee(), "question")));
            }
        }
        return best;
    }

    /** The permissions that the licensee of the watching site holds for the place or the site that it belongs to. */
    private static Verdict permitted(Site watcher, Site at, Thing place, World world) {
        Verdict best = null;
        for (Thing permission : world.permissions()) {
            if (permission.thing("holder").id().equals(watcher.licensee()) && covers(permission, at, place)
                    && counts(permission)) {
                boolean isValid = permission.text("status").equals("held")
                        || permission.text("status").equals("planned");
                Verdict each = isValid && world.holds(permission) ? Verdict.GRANTED : Verdict.VIOLATED;
                best = best == null ? each : Verdicts.better(best, each);
            }
        }
        return best == null ? Verdict.UNDETERMINED : best;
    }

    private static boolean covers(Thing permission, Site at, Thing place) {
        return permission.things("coveredSites").stream().anyMatch(site -> site.id().equals(at.id()))
                || permission.things("coveredPremises").stream().anyMatch(each -> each.id().equals(place.id()));
    }

    /** One that names nobody covers nobody; that none is required needs a reference. */
    private static boolean counts(Thing permission) {
        boolean coversNobody =
                permission.is("statesNamedOperators") && permission.things("namedOperators").isEmpty();
        boolean lacksReason = permission.text("kind").equals("none-required") && !permission.has("reference");
        return !coversNobody && !lacksReason;
    }
}
