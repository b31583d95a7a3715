package dev.rightful.evaluation;

import dev.rightful.model.Link;
import dev.rightful.model.Release;
import dev.rightful.rights.Clause;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An extension needs at least a release of its host. */
record ReleaseFrom(Setting setting) implements LinkRule {

    static final String RELEASE = "rf:release";

    @Override
    public @Nullable Outcome judge(Link link, int subject) {
        Deployment deployment = setting.deployment();
        int host = Hosts.of(link, deployment);
        for (Clause clause : deployment.edition(host).clauses(setting.act())) {
            if (!clause.values(RELEASE).isEmpty()) {
                return judged(link, host, clause, clause.values(RELEASE).get(0));
            }
        }
        return null;
    }

    private Outcome judged(Link link, int host, Clause clause, String minimum) {
        Release release = setting.site(host).release();
        List<Clause> cited = List.of(clause);
        String site = setting.site(host).id();
        if (release == null) {
            return Outcome.undetermined(cited, "release-unknown",
                    Map.of("link", link.id(), "site", site, "minimum", minimum));
        }
        return release.compareTo(Release.of(minimum)) >= 0
                ? Outcome.granted(cited)
                : Outcome.violated(cited, "too-old",
                        Map.of("link", link.id(), "site", site, "minimum", minimum, "release", release.toString()));
    }
}
