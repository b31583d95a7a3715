package dev.rightful.evaluation;

import dev.rightful.finding.Range;
import dev.rightful.finding.Reading;
import dev.rightful.finding.Subject;
import dev.rightful.graph.Adjacency;
import dev.rightful.model.Link;
import dev.rightful.rights.Clause;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The licensee of a central site holds camera licences itself for every camera that its central sites open. */
record CentralCameraLicences(Setting setting, CameraLicences cameras) implements Licensing {

    @Override
    public Subject.Kind kind() {
        return Subject.Kind.SITE;
    }

    @Override
    public @Nullable Outcome judge(int subject) {
        Deployment deployment = setting.deployment();
        Adjacency outgoing = deployment.network().findOutgoing(setting.rule().value("rf:linkType"));
        if (outgoing == null || outgoing.begin(subject) == outgoing.end(subject) || deployment.isForeign(subject)) {
            return null;
        }
        Clause clause = setting.findApplicable(subject);
        if (clause == null) {
            return null;
        }
        CameraLicences.Group group = cameras.group(subject);
        List<String> kinds = clause.values("rf:licenceKind");
        List<String> obtained = clause.values("rf:obtained");
        long own = cameras.own(group, kinds, obtained);
        if (own >= group.need()) {
            return Outcome.granted(clause);
        }
        Map<String, Object> facts = Map.of("site", setting.site(subject).id(), "needed", group.need(), "owned", own,
                "missing", group.need() - own, "licensee", group.licensee(), "code", group.code());
        List<Clause> cited = List.of(clause);
        if (!deployment.licences().stated()) {
            return Outcome.undetermined(cited, "licences-unknown", facts);
        }
        return deployment.opinion()
                .open(setting.question(), withOthers(group, clause, true, facts),
                        withOthers(group, clause, false, facts), "held-by-other-kind", facts);
    }

    @Override
    public void tell(Accounts accounts) {
        Accounts.Open open = new Accounts.Open();
        for (int number : setting.links()) {
            int site = setting.deployment().network().from(number);
            Clause clause = setting.findOutcome(site) == null ? null : setting.findApplicable(site);
            if (clause != null && setting.link(number) instanceof Link.Interconnect link && link.cameras() > 0) {
                open.of(List.of(cameras.group(site), clause), () -> account(cameras.group(site), clause))
                        .citing(List.of(clause))
                        .open(setting.question())
                        .asks(Accounts.asking(link, Range.exactly(link.cameras()), List.of(clause)));
            }
        }
        open.tell(accounts);
    }

    private Accounts.Account account(CameraLicences.Group group, Clause clause) {
        Deployment deployment = setting.deployment();
        List<String> kinds = clause.values("rf:licenceKind");
        long own = cameras.own(group, kinds, clause.values("rf:obtained"));
        boolean anyKind = deployment.options().reading() != Reading.STRICT;
        long perhaps = cameras.withAffiliates(group, kinds, CameraLicences.EVERY_WAY, anyKind);
        return new Accounts.Account(setting, kinds, group.code(), group.licensee())
                .of(Range.exactly(group.need()), Accounts.there(deployment, own, perhaps));
    }

    private Outcome withOthers(CameraLicences.Group group, Clause clause, boolean anyKind, Map<String, Object> facts) {
        List<Clause> cited = List.of(clause);
        long pieces = cameras.withAffiliates(group, clause.values("rf:licenceKind"), CameraLicences.EVERY_WAY, anyKind);
        return pieces >= group.need()
                ? Outcome.undetermined(cited, "held-by-others", facts)
                : Outcome.violated(cited, "too-few", facts);
    }
}
