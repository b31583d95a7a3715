package dev.rightful.evaluation;

import dev.rightful.model.Link;
import dev.rightful.model.Site;
import dev.rightful.rights.Clause;
import dev.rightful.rights.Edition;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The product at the far end of a link has a clause of its own that lets it be operated over the link; another maker's
 * product has to be on the list of compatible ones.
 */
record RemoteMay(Setting setting) implements LinkRule {

    @Override
    public @Nullable Outcome judge(Link link, int subject) {
        Deployment deployment = setting.deployment();
        int from = deployment.network().from(subject);
        int to = deployment.network().to(subject);
        Outcome granted = setting.findGranted(from, to);
        if (granted != null) {
            return granted;
        }
        List<Clause> central = setting.applicable(from);
        Edition edition = deployment.edition(to);
        Clause remote = deployment.isForeign(to)
                ? null
                : deployment.paragraphs().findAny(to, setting.rule().value("rf:mechanism"));
        if (remote != null) {
            return setting.granted(from, to, Outcome.join(central, List.of(remote)));
        }
        Map<String, Object> facts = Map.of("from", link.from(), "to", link.to(), "product",
                deployment.productName(to));
        if (deployment.isForeign(to)) {
            return compatible(deployment.site(to), central, edition, facts);
        }
        boolean oneLicensee = deployment.site(from).licensee().equals(deployment.site(to).licensee());
        List<Clause> reserved = Outcome.join(central,
                oneLicensee ? setting.reserves(edition) : setting.reservesFromOutsiders(edition));
        Outcome violated = Outcome.violated(reserved, "not-granted", facts);
        boolean open = oneLicensee && setting.rule().values("rf:openFor").contains(deployment.product(to));
        return open
                ? deployment.opinion().open(setting.question(), ownUse(central, to), violated, "open", facts)
                : violated;
    }

    /** Where the near end's clause suffices, it opens what the licensee may use itself. */
    private Outcome ownUse(List<Clause> central, int remote) {
        Clause own = setting.deployment().paragraphs().findOwnUse(remote);
        return Outcome.granted(own == null ? central : Outcome.join(central, List.of(own)));
    }

    private Outcome compatible(Site remote, List<Clause> central, Edition edition, Map<String, Object> facts) {
        List<Clause> cited = central.isEmpty() ? setting.reserves(edition) : central;
        Site.Compatibility compatibility = remote.compatibility();
        if (compatibility == null) {
            return Outcome.undetermined(cited, "list-missing", facts);
        }
        return switch (compatibility) {
            case LISTED -> Outcome.granted(cited);
            case ABSENT -> Outcome.violated(Outcome.join(cited, setting.reserves(edition)), "not-listed", facts);
        };
    }
}
