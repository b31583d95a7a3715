package dev.rightful.evaluation;

import dev.rightful.model.Link;
import dev.rightful.rights.Clause;
import dev.rightful.rights.Edition;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The product at the far end of a link is one of those that the near end's clause names. */
record PartnerMay(Setting setting) implements LinkRule {

    @Override
    public @Nullable Outcome judge(Link link, int subject) {
        Deployment deployment = setting.deployment();
        int from = deployment.network().from(subject);
        int to = deployment.network().to(subject);
        Outcome granted = setting.findGranted(from, to);
        if (granted != null) {
            return granted;
        }
        Edition edition = deployment.edition(from);
        List<Clause> clauses = setting.applicable(from);
        String operand = setting.rule().value("rf:operand");
        for (Clause clause : clauses) {
            if (clause.allows(operand, deployment.product(to))) {
                return setting.granted(from, to, List.of(clause));
            }
        }
        return Outcome.violated(setting.reserved(edition, clauses), "not-granted",
                Map.of("from", link.from(), "to", link.to(), "product", deployment.productName(to)));
    }
}
