package dev.rightful.evaluation;

import dev.rightful.rights.Clause;
import dev.rightful.rights.Edition;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The product of the operated site has no paragraph for operation by this mechanism, so the right is reserved. */
final class NothingGrants implements OperationRule {

    private final Setting setting;
    private final List<String> mechanisms;
    private final List<String> everybodyOver;
    private final List<String> openFor;

    NothingGrants(Setting setting) {
        this.setting = setting;
        this.mechanisms = setting.rule().values("rf:mechanisms");
        this.everybodyOver = setting.rule().values("rf:everybodyOver");
        this.openFor = setting.rule().values("rf:openFor");
    }

    @Override
    public @Nullable Outcome judge(Act act, Standing standing) {
        Deployment deployment = setting.deployment();
        Edition edition = deployment.edition(act.site());
        String product = deployment.product(act.site());
        String mechanism = act.mechanism().word();
        boolean openProduct = openFor.contains(product);
        boolean granted = deployment.paragraphs().find(act.site(), mechanism, standing.relation()) != null;
        boolean openWorker = granted && standing.worker() && openProduct && act.mechanism().isOverLinks();
        if (!openWorker && (granted || !concerns(act, standing))) {
            return null;
        }
        Map<String, Object> facts = OperationFacts.of(deployment, act);
        List<Clause> cited = cited(act, edition, standing.relation(), openWorker);
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
            case THIRD_PARTY -> mechanisms.contains(mechanism);
            case AFFILIATE, LAW_ENFORCEMENT -> everybodyOver.contains(mechanism);
        };
    }

    /** What does not grant the act. Whoever works for the licensee is an outsider where just that is the question. */
    private List<Clause> cited(Act act, Edition edition, Relation relation, boolean openWorker) {
        boolean outsider = openWorker || relation != Relation.SELF;
        String mechanism = act.mechanism().word();
        Clause own = setting.deployment().paragraphs().find(act.site(), mechanism, relation);
        return Outcome.join(outsider ? setting.reservesFromOutsiders(edition) : setting.reserves(edition),
                own == null ? Paragraphs.all(edition, mechanism, relation) : List.of(own));
    }
}
