package dev.rightful.evaluation;

import dev.rightful.finding.Path;
import dev.rightful.finding.Statement;
import dev.rightful.finding.Verdict;
import dev.rightful.rights.Clause;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The paragraph that lets a site be operated over a link asks for licences of that link as well. */
record LicensesLastLink(Setting setting) implements OperationRule {

    @Override
    public @Nullable Outcome judge(Act act, Standing standing) {
        LastLinks.Said said = act.lastLink();
        if (said == null) {
            return null;
        }
        Clause clause = setting.deployment().paragraphs().find(act.site(), act.mechanism().word(), standing.relation());
        if (clause == null || clause.findDuty(setting.act()) == null) {
            return null;
        }
        Outcome link = said.outcome();
        if (link.verdict() == Verdict.GRANTED) {
            return null;
        }
        Map<String, Object> facts = OperationFacts.of(setting.deployment(), act);
        facts.put("link", said.link());
        facts.put("rule", setting.rule().value("rf:takesOver"));
        return link.verdict() == Verdict.VIOLATED
                ? Outcome.violated(link.clauses(), "licences-violated", facts)
                : new Outcome(Verdict.UNDETERMINED, link.clauses(), new Statement("licences-undetermined", facts),
                        Path.NONE, link.question());
    }
}
