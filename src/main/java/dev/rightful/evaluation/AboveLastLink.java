package dev.rightful.evaluation;

import dev.rightful.model.Site;
import dev.rightful.rights.Clause;
import dev.rightful.rights.Duty;
import dev.rightful.rights.Edition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A third party that reaches a remote site only from above the site that opens it: whether the remote's paragraph covers
 * that is open, unless its licensee's permission names that party.
 */
final class AboveLastLink implements OperationRule {

    private final Setting setting;
    private final String mechanism;
    private final List<String> relations;

    AboveLastLink(Setting setting) {
        this.setting = setting;
        this.mechanism = setting.rule().value("rf:mechanism");
        this.relations = setting.rule().values("rf:relations");
    }

    @Override
    public @Nullable Outcome judge(Act act, Standing standing) {
        if (!mechanism.equals(act.mechanism().word()) || !act.logsInAbove()) {
            return null;
        }
        Deployment deployment = setting.deployment();
        Edition edition = deployment.edition(act.site());
        Clause clause = deployment.paragraphs().find(act.site(), act.mechanism().word(), standing.relation());
        Site site = deployment.site(act.site());
        if (clause == null || deployment.papers().holdsNaming(site.licensee(), act.site(), act.party())) {
            return null;
        }
        List<Clause> cited = new ArrayList<>(List.of(clause));
        for (Duty duty : clause.duties()) {
            Clause condition = edition.findClause(duty.clause());
            if (condition != null && !cited.contains(condition)) {
                cited.add(condition);
            }
        }
        Map<String, Object> facts = OperationFacts.of(deployment, act);
        Outcome granted = Outcome.granted(cited);
        Outcome above = deployment.opinion()
                .open(setting.question(), granted,
                        Outcome.violated(cited, "above", facts), "open", facts);
        if (relations.contains(standing.relation().word())) {
            return above;
        }
        return standing.relation() == Relation.AFFILIATE ? ifNoAffiliate(act, standing, granted, above, facts) : null;
    }

    /** An affiliate is no third party; but one that is not certain to be an affiliate may be one. */
    private Outcome ifNoAffiliate(Act act, Standing standing, Outcome granted, Outcome above,
            Map<String, Object> facts) {
        Affiliates affiliates = setting.deployment().affiliates();
        String licensee = setting.deployment().site(act.site()).licensee();
        boolean certain = standing.affiliates()
                .stream()
                .anyMatch(affiliate -> affiliates.isCertain(affiliate, licensee));
        return certain
                ? granted
                : setting.deployment().opinion().unknown(granted, above, "perhaps-above", facts);
    }
}
