package dev.rightful.evaluation;

import dev.rightful.finding.Subject;
import dev.rightful.rights.Clause;
import dev.rightful.rights.Constraint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** At most so many server computers of a sort under one code, over its sites of a product. */
final class AtMost implements Rule {

    private static final String COMPUTERS = "rf:computers";

    private final Setting setting;
    private final ServerCount quantity;

    AtMost(Setting setting) {
        this.setting = setting;
        this.quantity = ServerCount.of(setting.rule().value("rf:quantity"));
    }

    @Override
    public Subject.Kind kind() {
        return Subject.Kind.SLC;
    }

    @Override
    public @Nullable Outcome judge(int subject) {
        Deployment deployment = setting.deployment();
        Code code = deployment.codes().get(subject);
        List<Clause> applicable = setting.own(code.sites());
        if (!Setting.anyLimits(applicable, COMPUTERS)) {
            return applicable.isEmpty() ? null : Outcome.granted(applicable);
        }
        Map<String, Long> computers = new TreeMap<>();
        Map<String, Clause> clauses = new LinkedHashMap<>();
        for (int site : code.sites()) {
            String product = deployment.product(site);
            Clause clause = setting.findOwn(site);
            if (clause != null) {
                computers.merge(product, quantity.of(setting.site(site).servers()), Long::sum);
                clauses.putIfAbsent(clause.id(), clause);
            }
        }
        Outcome worst = null;
        for (Clause clause : clauses.values()) {
            for (Map.Entry<String, Long> each : computers.entrySet()) {
                if (clause.concerns(each.getKey())) {
                    Outcome outcome = judged(clause, each.getKey(), each.getValue(), code);
                    worst = Outcome.worst(worst, outcome);
                }
            }
        }
        return worst;
    }

    private Outcome judged(Clause clause, String product, long computers, Code code) {
        Constraint limit = clause.findConstraint(COMPUTERS);
        return limit == null || computers <= limit.number()
                ? Outcome.granted(clause)
                : Outcome.violated(List.of(clause), "too-many",
                        Map.of("code", code.id(), "product", setting.deployment().rights().product(product),
                                "computers", computers, "limit", limit.number()));
    }
}
