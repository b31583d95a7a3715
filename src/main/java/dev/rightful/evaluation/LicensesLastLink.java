package dev.rightful.evaluation;

import dev.rightful.finding.Verdict;
import dev.rightful.rights.Clause;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The paragraph that lets a site be operated over a link asks for licences of that link as well. */
final class LicensesLastLink implements OperationRule {

    private final Setting setting;
    private final String mechanism;

    LicensesLastLink(Setting setting) {
        this.setting = setting;
        this.mechanism = setting.rule().value("rf:mechanism");
    }

    @Override
    public @Nullable Outcome judge(Act act, Standing standing) {
        LastLinks.Said said = act.lastLink();
        if (!mechanism.equals(act.mechanism().word()) || said == null) {
            return null;
        }
        Clause clause = setting.deployment().paragraphs().find(act.site(), act.mechanism().word(), standing.relation());
        if (clause == null || clause.findDuty(setting.act()) == null) {
            return null;
        }
        Outcome link = said.outcome();
        Map<String, Object> facts = OperationFacts.of(setting.deployment(), act);
        facts.put("link", said.link());
        facts.put("rule", setting.rule().value("rf:takesOver"));
        Outcome told = switch (link.verdict()) {
            case GRANTED -> null;
            case UNDETERMINED -> Outcome.undetermined(link.clauses(), "licences-undetermined", facts);
            case VIOLATED -> Outcome.violated(link.clauses(), "licences-violated", facts);
        };
        return told == null || link.verdict() != Verdict.UNDETERMINED
                ? told
                : new Outcome(told.verdict(), told.clauses(), told.statement(), told.path(), link.question());
    }
}
