package dev.rightful.evaluation;

import dev.rightful.finding.Subject;
import dev.rightful.finding.Verdict;
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

    /** The remote licensees that are short: without and with what others hold. */
    private record Shortage(Set<String> ofOwn, Set<String> withOthers) {

        Verdict verdict(String licensee) {
            return !ofOwn.contains(licensee) ? Verdict.GRANTED
                    : withOthers.contains(licensee) ? Verdict.VIOLATED
                    : Verdict.UNDETERMINED;
        }
    }

    /** Shortages if only bought licences count, and if those that are in question count as well. */
    private record Shortages(Shortage bought, Shortage boughtOrMore) {}

    private record Share(CameraLicences.Group group, int section) {}

    private final Setting setting;
    private final CameraLicences cameras;
    private final Map<Share, Shortages> known = new HashMap<>();

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
        Share share = new Share(cameras.group(central), deployment.sections().of(remote).number());
        Shortages shortages = known.computeIfAbsent(share, each -> shortages(each.group(), clause));
        String licensee = setting.site(remote).licensee();
        Verdict bought = shortages.bought().verdict(licensee);
        Verdict boughtOrMore = shortages.boughtOrMore().verdict(licensee);
        if (bought == Verdict.GRANTED && boughtOrMore == Verdict.GRANTED) {
            return Outcome.granted(clause);
        }
        Map<String, Object> facts = facts(link, central, remote);
        return deployment.opinion()
                .open(setting.question(), outcome(boughtOrMore, clause, facts),
                        outcome(bought, clause, facts), "open", facts);
    }

    private Shortages shortages(CameraLicences.Group group, Clause clause) {
        List<String> bought = clause.values("rf:obtained");
        List<String> boughtOrMore = new ArrayList<>(bought);
        boughtOrMore.addAll(setting.rule().values("rf:openObtained"));
        return new Shortages(shortage(group, clause, bought), shortage(group, clause, boughtOrMore));
    }

    private Shortage shortage(CameraLicences.Group group, Clause clause, List<String> obtained) {
        List<String> kinds = clause.values("rf:licenceKind");
        return new Shortage(cameras.shortage(group, kinds, obtained, false),
                cameras.shortage(group, kinds, obtained, true));
    }

    private static Outcome outcome(Verdict verdict, Clause clause, Map<String, Object> facts) {
        return switch (verdict) {
            case GRANTED -> Outcome.granted(clause);
            case UNDETERMINED -> Outcome.undetermined(List.of(clause), "held-by-others", facts);
            case VIOLATED -> Outcome.violated(List.of(clause), "too-few", facts);
        };
    }

    private Map<String, Object> facts(Link.Interconnect link, int central, int remote) {
        return Map.of("from", link.from(), "to", link.to(), "cameras", link.cameras(), "licensee",
                setting.site(remote).licensee(), "centralLicensee", setting.site(central).licensee(), "code",
                setting.site(central).code());
    }
}
