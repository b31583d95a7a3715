package dev.rightful.evaluation;

import dev.rightful.finding.Subject;
import dev.rightful.model.Servers;
import dev.rightful.rights.Clause;
import dev.rightful.rights.Constraint;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** At most so many server computers of a sort under one code, over its sites of a product. */
record AtMost(Setting setting) implements Rule {

    @Override
    public Subject.Kind kind() {
        return Subject.Kind.SLC;
    }

    @Override
    public @Nullable Outcome judge(int subject) {
        Deployment deployment = setting.deployment();
        Code code = deployment.codes().get(subject);
        Outcome worst = null;
        for (int site : code.sites()) {
            Clause clause = deployment.edition(site).findClause(setting.act(), deployment.product(site));
            Constraint limit = clause == null ? null : clause.findConstraint("rf:computers");
            if (clause != null) {
                Outcome outcome = limit == null ? Outcome.granted(clause) : judged(site, clause, limit.number(), code);
                worst = worst == null ? outcome : Outcome.worse(worst, outcome);
            }
        }
        return worst;
    }

    private Outcome judged(int site, Clause clause, long limit, Code code) {
        Deployment deployment = setting.deployment();
        ServerCount quantity = ServerCount.of(setting.rule().value("rf:quantity"));
        long computers = 0;
        for (int each : code.sites()) {
            if (deployment.product(each).equals(deployment.product(site))) {
                Servers servers = setting.site(each).servers();
                computers += quantity.of(servers);
            }
        }
        return computers <= limit ? Outcome.granted(clause)
                : Outcome.violated(List.of(clause), "too-many", Map.of("code", code.id(), "product",
                        deployment.productName(site), "computers", computers, "limit", limit));
    }
}
