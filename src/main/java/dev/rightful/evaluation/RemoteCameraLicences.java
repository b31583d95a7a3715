package dev.rightful.evaluation;

import dev.rightful.evaluation.CameraLicences.Others;
import dev.rightful.finding.Subject;
import dev.rightful.model.Link;
import dev.rightful.rights.Clause;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Read from the remote site: its licensee or the central's has bought camera licences for the cameras that are opened.
 *
 * <p>All links of one central licensee and code share their licences, so who is short is found out once for them.
 */
final class RemoteCameraLicences implements Rule {

    /** The remote licensees that are short: without what others hold, with that of companies, with that of anybody. */
    private record Shortage(Set<String> ofOwn, Set<String> withCompanies, Set<String> withAnyKind) {

        boolean isShort(String licensee) {
            return ofOwn.contains(licensee);
        }
    }

    /** Shortages if only bought licences count, and if those that are in question count as well. */
    private record Shortages(Shortage bought, Shortage boughtOrMore) {}

    private final Setting setting;
    private final CameraLicences cameras;
    private final Map<CameraLicences.Group, Map<Integer, Shortages>> known = new HashMap<>();

    RemoteCameraLicences(Setting setting, CameraLicences cameras) {
        this.setting = setting;
        this.cameras = cameras;
    }

    @Override
    public Subject.Kind kind() {
        return Subject.Kind.LINK;
    }

    @Override
    public @Nullable Outcome judge(int subject) {
        if (!(setting.link(subject) instanceof Link.Interconnect link)) {
            return null;
        }
        Deployment deployment = setting.deployment();
        int central = deployment.network().from(subject);
        int remote = deployment.network().to(subject);
        Clause clause = setting.findOwn(remote);
        if (clause == null || deployment.isForeign(central) || deployment.isForeign(remote)) {
            return null;
        }
        if (link.cameras() == 0) {
            return Outcome.granted(clause);
        }
        if (!deployment.licences().stated()) {
            return Outcome.undetermined(List.of(clause), "licences-unknown", facts(link, central, remote));
        }
        CameraLicences.Group group = cameras.group(central);
        Shortages shortages = known.computeIfAbsent(group, each -> new HashMap<>())
                .computeIfAbsent(deployment.sections().of(remote).number(), section -> shortages(group, clause));
        String licensee = setting.site(remote).licensee();
        if (!shortages.bought().isShort(licensee)) {
            return Outcome.granted(clause);
        }
        Map<String, Object> facts = facts(link, central, remote);
        return deployment.opinion()
                .open(setting.question(), outcome(shortages.boughtOrMore(), licensee, clause, facts),
                        outcome(shortages.bought(), licensee, clause, facts), "open", facts);
    }

    private Shortages shortages(CameraLicences.Group group, Clause clause) {
        List<String> bought = clause.values("rf:obtained");
        List<String> boughtOrMore = new ArrayList<>(bought);
        boughtOrMore.addAll(setting.rule().values("rf:openObtained"));
        return new Shortages(shortage(group, clause, bought), shortage(group, clause, boughtOrMore));
    }

    private Shortage shortage(CameraLicences.Group group, Clause clause, List<String> obtained) {
        List<String> kinds = clause.values("rf:licenceKind");
        return new Shortage(cameras.shortage(group, kinds, obtained, Others.NONE),
                cameras.shortage(group, kinds, obtained, Others.COMPANIES),
                cameras.shortage(group, kinds, obtained, Others.ANY_KIND));
    }

    private Outcome outcome(Shortage shortage, String licensee, Clause clause, Map<String, Object> facts) {
        if (!shortage.isShort(licensee)) {
            return Outcome.granted(clause);
        }
        Outcome heldByOthers = Outcome.undetermined(List.of(clause), "held-by-others", facts);
        Outcome tooFew = Outcome.violated(List.of(clause), "too-few", facts);
        return setting.deployment()
                .opinion()
                .open(setting.rule().value("rf:affiliateQuestion"),
                        shortage.withAnyKind().contains(licensee) ? tooFew : heldByOthers,
                        shortage.withCompanies().contains(licensee) ? tooFew : heldByOthers, "held-by-other-kind",
                        facts);
    }

    private Map<String, Object> facts(Link.Interconnect link, int central, int remote) {
        CameraLicences.Group group = cameras.group(central);
        String licensee = setting.site(remote).licensee();
        Clause clause = setting.own(remote).get(0);
        Map<String, Long> bought =
                cameras.held(group, clause.values("rf:licenceKind"), clause.values("rf:obtained"));
        return Map.of("from", link.from(), "to", link.to(), "cameras", link.cameras(), "licensee", licensee,
                "centralLicensee", group.licensee(), "code", group.code(), "needed", group.need(licensee), "own",
                bought.getOrDefault(licensee, 0L), "allNeeded", group.need(), "bought",
                bought.values().stream().mapToLong(Long::longValue).sum());
    }
}
