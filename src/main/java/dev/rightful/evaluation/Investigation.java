package dev.rightful.evaluation;

import dev.rightful.finding.Dated;
import dev.rightful.model.Operator;
import dev.rightful.rights.Clause;
import dev.rightful.rights.Edition;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An authority operates a site while it investigates an incident for the licensee: with a reference, in a limited period
 * that covers the day.
 */
record Investigation(Setting setting) implements OperationRule {

    @Override
    public @Nullable Outcome judge(Act act, Standing standing) {
        Operator entry = act.entry();
        if (standing.relation() != Relation.LAW_ENFORCEMENT || entry == null) {
            return null;
        }
        Deployment deployment = setting.deployment();
        Edition edition = deployment.edition(act.site());
        Map<String, Object> facts = OperationFacts.of(deployment, act);
        Clause clause = deployment.paragraphs().find(act.site(), Mechanism.LOCAL.word(), Relation.LAW_ENFORCEMENT);
        if (clause == null) {
            Clause own = deployment.paragraphs().find(act.site(), Mechanism.LOCAL.word(), Relation.SELF);
            return Outcome.violated(
                    Outcome.join(setting.reservesFromOutsiders(edition), own == null ? List.of() : List.of(own)),
                    "not-granted",
                    facts);
        }
        List<Clause> cited = List.of(clause);
        if (entry.incident() == null) {
            return Outcome.violated(cited, "no-incident", facts);
        }
        if (!deployment.asOf().covers(entry.period(), () -> dated(entry))) {
            LocalDate to = entry.period().to();
            boolean over = to != null && deployment.asOf().isOver(to, () -> dated(entry));
            facts.put("day", over ? to : Objects.requireNonNull(entry.period().from()));
            return Outcome.violated(cited, over ? "ended" : "not-begun", facts);
        }
        if (entry.period().to() == null) {
            return Outcome.undetermined(cited, "no-end", facts);
        }
        return deployment.site(act.at()).licensee().equals(deployment.site(act.site()).licensee())
                ? null
                : Outcome.undetermined(cited, "for-another", facts);
    }

    private static Dated dated(Operator entry) {
        return new Dated("investigation", Map.of("party", entry.party(), "site", entry.at()), entry.span());
    }
}
