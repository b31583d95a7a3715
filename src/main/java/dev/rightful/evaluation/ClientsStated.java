package dev.rightful.evaluation;

import dev.rightful.finding.Subject;
import dev.rightful.model.Link;
import dev.rightful.rights.Clause;
import dev.rightful.rights.Edition;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The clause on how many clients operate a wall speaks of some products; for the others their number is open. */
record ClientsStated(Setting setting) implements Rule {

    private static final String HOST = "rf:hostProduct";

    @Override
    public Subject.Kind kind() {
        return Subject.Kind.LINK;
    }

    @Override
    public @Nullable Outcome judge(int subject) {
        if (!(setting.link(subject) instanceof Link.SmartWall wall) || wall.clients() == null || wall.clients() == 0) {
            return null;
        }
        Deployment deployment = setting.deployment();
        int host = Hosts.of(wall, deployment);
        Edition edition = deployment.edition(host);
        String product = deployment.product(host);
        List<Clause> clauses = edition.clauses(setting.act());
        boolean mayHaveWall = edition.clauses(setting.rule().value("rf:hostAct"))
                .stream()
                .anyMatch(clause -> clause.allows(HOST, product));
        if (clauses.isEmpty() || !mayHaveWall) {
            return null;
        }
        Outcome granted = Outcome.granted(clauses);
        if (clauses.stream().anyMatch(clause -> clause.allows(HOST, product))) {
            return granted;
        }
        Map<String, Object> facts = Map.of("link", wall.id(), "site", wall.site(), "product",
                deployment.productName(host), "clients", wall.clients());
        return deployment.opinion()
                .open(setting.question(), granted,
                        Outcome.violated(clauses, "not-granted", facts), "open", facts);
    }
}
