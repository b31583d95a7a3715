package dev.rightful.evaluation;

import dev.rightful.rights.Clause;
import dev.rightful.rights.Edition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Only those operate a site with its own clients whom the operator clause of its product names; outsiders do not. Where a
 * product has no operator clause, those who work for the licensee are an open question.
 */
record OperatorInside(Setting setting) implements OperationRule {

    @Override
    public @Nullable Outcome judge(Act act, Standing standing) {
        if (!setting.rule().values("rf:mechanisms").contains(act.mechanism().word())) {
            return null;
        }
        Deployment deployment = setting.deployment();
        Edition edition = deployment.edition(act.site());
        String product = deployment.product(act.site());
        boolean outsider = setting.rule().values("rf:relation").contains(standing.relation().word());
        boolean openWorker = standing.worker() && setting.rule().values("rf:openFor").contains(product);
        if (!openWorker
                && (!outsider || deployment.paragraphs().find(act.site(), act.mechanism().word(), standing.relation())
                        != null)) {
            return null;
        }
        Clause own = deployment.paragraphs().find(act.site(), act.mechanism().word(), Relation.SELF);
        List<Clause> cited = Outcome.join(setting.reservesFromOutsiders(edition),
                own == null ? List.of() : List.of(own));
        Outcome violated = Outcome.violated(cited, "outsider", OperationFacts.of(deployment, act));
        return openWorker
                ? deployment.opinion()
                        .open(setting.question(), Outcome.granted(cited), violated, "worker",
                                OperationFacts.of(deployment, act))
                : violated;
    }
}
