package dev.rightful.evaluation;

import dev.rightful.finding.Subject;
import dev.rightful.model.Link;
import dev.rightful.rights.Clause;
import dev.rightful.rights.Constraint;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A failover pair is two different servers of one site, and neither serves in another pair. */
record Pair(Setting setting, Pairs pairs) implements Rule {

    @Override
    public Subject.Kind kind() {
        return Subject.Kind.LINK;
    }

    @Override
    public @Nullable Outcome judge(int subject) {
        if (!(setting.link(subject) instanceof Link.Failover pair)) {
            return null;
        }
        Deployment deployment = setting.deployment();
        int primary = deployment.siteOfServer(pair.primary());
        int secondary = deployment.siteOfServer(pair.secondary());
        List<Clause> clauses = deployment.edition(primary).clauses(setting.act());
        if (clauses.isEmpty()) {
            return null;
        }
        Constraint systems = clauses.get(0).findConstraint("rf:systems");
        if (pair.primary().equals(pair.secondary())) {
            return Outcome.violated(clauses, "same-server", Map.of("link", pair.id(), "server", pair.primary()));
        }
        if (primary != secondary) {
            return Outcome.violated(clauses, "two-sites", Map.of("link", pair.id(), "server", pair.secondary(), "site",
                    setting.site(primary).id(), "other", setting.site(secondary).id()));
        }
        for (String server : Pairs.servers(pair)) {
            if (systems != null && pairs.pairsOf(server) > systems.number()) {
                return Outcome.violated(clauses, "another-pair",
                        Map.of("link", pair.id(), "server", server, "pairs", pairs.pairsOf(server)));
            }
        }
        return Outcome.granted(clauses);
    }
}
