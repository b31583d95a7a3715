package dev.rightful.evaluation;

import dev.rightful.model.Extension;
import dev.rightful.rights.Clause;
import dev.rightful.rights.Constraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Features of an extension that depend on a service contract are covered by one that is valid under the site's code.
 *
 * <p>A feature that is not stated is not in use, unless the clause leaves open which features it speaks of.
 */
record ServiceContract(Setting setting) implements ExtensionRule {

    @Override
    public @Nullable Outcome judge(int site, Extension extension) {
        Outcome worst = null;
        for (Clause clause : setting.deployment().edition(site).clauses(setting.act(), extension.product())) {
            Outcome outcome = judged(site, extension, clause);
            worst = Outcome.together(worst, outcome);
        }
        return worst;
    }

    private Outcome judged(int site, Extension extension, Clause clause) {
        Deployment deployment = setting.deployment();
        Constraint unstated = clause.findConstraint("rf:unstated");
        boolean isOpen = unstated != null && unstated.allows("open");
        List<Object> used = new ArrayList<>(0);
        List<Object> open = new ArrayList<>(0);
        for (String feature : clause.values("rf:feature")) {
            Boolean stated = extension.features().get(feature);
            if (Boolean.TRUE.equals(stated)) {
                used.add(feature);
            } else if (stated == null && isOpen) {
                open.add(feature);
            }
        }
        boolean isCovered = !deployment.licensed(site).licences(clause.values("rf:licenceKind")).isEmpty();
        if (isCovered || (used.isEmpty() && open.isEmpty())) {
            return Outcome.granted(clause);
        }
        List<Clause> cited = List.of(clause);
        Map<String, Object> facts = facts(site, extension);
        if (used.isEmpty()) {
            facts.put("features", open);
            return Outcome.undetermined(cited, "features-unknown", facts);
        }
        facts.put("features", used);
        return deployment.licences().stated()
                ? Outcome.violated(cited, "missing", facts)
                : Outcome.undetermined(cited, "licences-unknown", facts);
    }
}
