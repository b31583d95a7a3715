package dev.rightful.evaluation;

import dev.rightful.model.Site;
import dev.rightful.rights.Clause;
import dev.rightful.rights.Duty;
import dev.rightful.rights.Edition;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The licensee of the operated site holds a permission for it that covers this operator. */
final class PermissionHeld implements OperationRule {

    private final Setting setting;
    private final String mechanism;
    private final List<String> relations;

    PermissionHeld(Setting setting) {
        this.setting = setting;
        this.mechanism = setting.rule().value("rf:mechanism");
        this.relations = setting.rule().values("rf:relations");
    }

    private static final String HOLD = "rf:holdPermission";

    @Override
    public @Nullable Outcome judge(Act act, Standing standing) {
        if (!mechanism.equals(act.mechanism().word())
                || !relations.contains(standing.relation().word())) {
            return null;
        }
        Deployment deployment = setting.deployment();
        Edition edition = deployment.edition(act.site());
        Clause clause = deployment.paragraphs().find(act.site(), act.mechanism().word(), standing.relation());
        Duty duty = clause == null ? null : clause.findDuty(HOLD);
        if (duty == null) {
            return null;
        }
        Clause cited = edition.findClause(duty.clause());
        if (cited == null) {
            return null;
        }
        Site site = deployment.site(act.site());
        Papers.Answer answer = deployment.papers()
                .forOperation(site.licensee(), act.site(), act.party(), standing.relation() == Relation.SELF);
        if (answer.standing() == Papers.Standing.HELD) {
            return null;
        }
        Map<String, Object> facts = OperationFacts.of(deployment, act);
        facts.putAll(answer.facts());
        String situation = answer.standing().situation();
        return answer.standing().isAgainst()
                ? Outcome.violated(List.of(cited), situation, facts)
                : Outcome.undetermined(List.of(cited), situation, facts);
    }
}
