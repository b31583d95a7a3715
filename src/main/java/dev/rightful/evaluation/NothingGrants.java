package dev.rightful.evaluation;

import dev.rightful.rights.Clause;
import dev.rightful.rights.Edition;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The product of the operated site has no paragraph for operation by this mechanism, so the right is reserved. */
record NothingGrants(Setting setting) implements OperationRule {

    @Override
    public @Nullable Outcome judge(Act act, Standing standing) {
        Deployment deployment = setting.deployment();
        Edition edition = deployment.edition(act.site());
        String product = deployment.product(act.site());
        String mechanism = act.mechanism().word();
        boolean openProduct = setting.rule().values("rf:openFor").contains(product);
        boolean granted = deployment.paragraphs().find(act.site(), mechanism, standing.relation()) != null;
        boolean openWorker = granted && standing.worker() && openProduct && act.mechanism().isOverLinks();
        if (!openWorker && (granted || !concerns(act, standing))) {
            return null;
        }
        Map<String, Object> facts = OperationFacts.of(deployment, act);
        List<Clause> cited = cited(edition, mechanism, standing);
        if (openWorker) {
            return deployment.opinion()
                    .open(setting.rule().value("rf:workerQuestion"), Outcome.granted(cited),
                            Outcome.violated(cited, "not-granted", facts), "worker", facts);
        }
        Outcome violated = Outcome.violated(cited, "not-granted", facts);
        return openProduct && standing.relation() == Relation.SELF
                ? deployment.opinion().open(setting.question(), Outcome.granted(cited), violated, "open", facts)
                : violated;
    }

    /**
     * Which acts this rule speaks of: the licensee's own by any mechanism, a third party's over links, and everybody's
     * over links that need a paragraph of the remote. What outsiders do with a site's own clients, and affiliates, other
     * rules judge.
     */
    private boolean concerns(Act act, Standing standing) {
        String mechanism = act.mechanism().word();
        return switch (standing.relation()) {
            case SELF -> true;
            case THIRD_PARTY -> setting.rule().values("rf:mechanisms").contains(mechanism);
            case AFFILIATE, LAW_ENFORCEMENT -> setting.rule().values("rf:everybodyOver").contains(mechanism);
        };
    }

    private List<Clause> cited(Edition edition, String mechanism, Standing standing) {
        boolean outsider = standing.worker() || standing.relation() != Relation.SELF;
        return Outcome.join(outsider ? setting.reservesFromOutsiders(edition) : setting.reserves(edition),
                Paragraphs.all(edition, mechanism, standing.relation()));
    }
}
