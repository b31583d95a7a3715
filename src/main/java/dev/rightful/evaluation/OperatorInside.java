package dev.rightful.evaluation;

import dev.rightful.rights.Clause;
import dev.rightful.rights.Edition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Only those operate a site with its own clients whom the operator clause of its product names; outsiders do not. Where a
 * product has no operator clause, those who work for the licensee are an open question.
 */
final class OperatorInside implements OperationRule {

    private final Setting setting;
    private final List<String> mechanisms;
    private final List<String> relations;
    private final List<String> openFor;

    OperatorInside(Setting setting) {
        this.setting = setting;
        this.mechanisms = setting.rule().values("rf:mechanisms");
        this.relations = setting.rule().values("rf:relation");
        this.openFor = setting.rule().values("rf:openFor");
    }

    @Override
    public @Nullable Outcome judge(Act act, Standing standing) {
        if (!mechanisms.contains(act.mechanism().word())) {
            return null;
        }
        Deployment deployment = setting.deployment();
        Edition edition = deployment.edition(act.site());
        String product = deployment.product(act.site());
        boolean outsider = relations.contains(standing.relation().word());
        boolean openWorker = standing.worker() && openFor.contains(product);
        if (!openWorker
                && (!outsider || deployment.paragraphs().find(act.site(), act.mechanism().word(), standing.relation())
                        != null)) {
            return null;
        }
        Clause own = deployment.paragraphs().find(act.site(), act.mechanism().word(), Relation.SELF);
        List<Clause> cited = Outcome.join(setting.reservesFromOutsiders(edition),
                own == null ? List.of() : List.of(own));
        boolean outsideEverywhere = deployment.reach()
                .types()
                .stream()
                .allMatch(type -> deployment.paragraphs().find(act.site(), type, standing.relation()) == null);
        Outcome violated = Outcome.violated(cited,
                outsideEverywhere ? "no-way-in" : act.mechanism().isLocal() ? "outsider"
                        : "outsider-directly",
                OperationFacts.of(deployment, act));
        return openWorker
                ? deployment.opinion()
                        .open(setting.question(), Outcome.granted(cited), violated, "worker",
                                OperationFacts.of(deployment, act))
                : violated;
    }
}
