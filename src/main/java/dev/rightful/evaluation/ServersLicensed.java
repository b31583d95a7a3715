package dev.rightful.evaluation;

import dev.rightful.finding.Subject;
import dev.rightful.model.Link;
import dev.rightful.rights.Clause;
import dev.rightful.rights.Constraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Licences cover both servers of a failover pair: by name, or by a piece that names no server for each of them. */
record ServersLicensed(Setting setting, Pairs pairs) implements Rule {

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
        int site = Hosts.of(pair, deployment);
        List<Clause> clauses = deployment.edition(site).clauses(setting.act());
        if (clauses.isEmpty()) {
            return null;
        }
        Clause clause = clauses.get(0);
        Code code = deployment.licensed(site);
        Constraint perServer = clause.findConstraint("rf:licencesPerServer");
        Set<String> unnamed = pairs.unnamed(code, clause);
        List<String> open = new ArrayList<>(Pairs.servers(pair));
        open.retainAll(unnamed);
        long needed = unnamed.size() * (perServer == null ? 1 : perServer.number());
        long pieces = Pairs.freePieces(code, clause.values("rf:licenceKind"));
        if (open.isEmpty() || pieces >= needed) {
            return Outcome.granted(clause);
        }
        Map<String, Object> facts =
                Map.of("link", pair.id(), "servers", open, "code", code.id(), "needed", needed, "owned",
                        pieces);
        return deployment.licences().stated()
                ? Outcome.violated(List.of(clause), "not-covered", facts)
                : Outcome.undetermined(List.of(clause), "licences-unknown", facts);
    }
}
