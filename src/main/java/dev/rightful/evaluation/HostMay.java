package dev.rightful.evaluation;

import dev.rightful.model.Link;
import dev.rightful.model.Release;
import dev.rightful.rights.Clause;
import dev.rightful.rights.Edition;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An extension may be used with the product of its host.
 *
 * <p>Where the edition of the host has no section on the extension at all, nothing grants it: that is certain below the
 * release from which another edition grants it; from that release on, the declared edition and the product do not fit.
 */
record HostMay(Setting setting) implements LinkRule {

    private static final String HOST = "rf:hostProduct";

    @Override
    public @Nullable Outcome judge(Link link, int subject) {
        Deployment deployment = setting.deployment();
        int host = Hosts.of(link, deployment);
        Edition edition = deployment.edition(host);
        Map<String, Object> facts = Map.of("link", link.id(), "site", setting.site(host).id(), "product",
                deployment.productName(host), "edition", edition.id());
        List<Clause> clauses = edition.clauses(setting.act());
        if (clauses.isEmpty()) {
            return withoutSection(host, edition, facts);
        }
        for (Clause clause : clauses) {
            if (clause.allows(HOST, deployment.product(host))) {
                return Outcome.granted(clause);
            }
        }
        return Outcome.violated(setting.reserved(edition, clauses), "not-granted", facts);
    }

    private Outcome withoutSection(int host, Edition edition, Map<String, Object> facts) {
        Deployment deployment = setting.deployment();
        List<Clause> reserves = setting.reserves(edition);
        Release release = setting.site(host).release();
        for (Edition other : deployment.rights().editions()) {
            for (Clause clause : other.clauses(setting.act())) {
                List<String> from = clause.values(ReleaseFrom.RELEASE);
                if (clause.allows(HOST, deployment.product(host)) && !from.isEmpty() && release != null
                        && release.compareTo(Release.of(from.get(0))) >= 0) {
                    return Outcome.undetermined(reserves, "edition-unfit", facts);
                }
            }
        }
        return Outcome.violated(reserves, "edition-without", facts);
    }
}
