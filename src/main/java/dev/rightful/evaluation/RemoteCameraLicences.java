package dev.rightful.evaluation;

import dev.rightful.finding.Subject;
import dev.rightful.model.Link;
import dev.rightful.rights.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Read from the remote site: its licensee or the central's has bought camera licences for the cameras that are opened.
 */
record RemoteCameraLicences(Setting setting, CameraLicences cameras) implements Rule {

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
        Clause clause = deployment.edition(remote).findClause(setting.act(), deployment.product(remote));
        if (clause == null || deployment.isForeign(central) || deployment.isForeign(remote)) {
            return null;
        }
        List<Clause> cited = List.of(clause);
        if (link.cameras() == 0) {
            return Outcome.granted(cited);
        }
        Map<String, Object> facts = Map.of("from", link.from(), "to", link.to(), "cameras", link.cameras(),
                "licensee", deployment.site(remote).licensee(), "centralLicensee", deployment.site(central).licensee(),
                "code", deployment.site(central).code());
        List<String> bought = clause.values("rf:obtained");
        List<String> boughtOrMore = new ArrayList<>(bought);
        boughtOrMore.addAll(setting.rule().values("rf:openObtained"));
        if (!deployment.licences().stated()) {
            return Outcome.undetermined(cited, "licences-unknown", facts);
        }
        return deployment.opinion()
                .open(setting.question(), judged(clause, central, remote, boughtOrMore, facts),
                        judged(clause, central, remote, bought, facts), "open", facts);
    }

    private Outcome judged(Clause clause, int central, int remote, List<String> obtained, Map<String, Object> facts) {
        CameraLicences.Group group = cameras.group(central);
        List<String> kinds = clause.values("rf:licenceKind");
        String licensee = setting.site(remote).licensee();
        List<Clause> cited = List.of(clause);
        if (!cameras.shortage(group, kinds, obtained, false).contains(licensee)) {
            return Outcome.granted(cited);
        }
        return cameras.shortage(group, kinds, obtained, true).contains(licensee)
                ? Outcome.violated(cited, "too-few", facts)
                : Outcome.undetermined(cited, "held-by-others", facts);
    }
}
