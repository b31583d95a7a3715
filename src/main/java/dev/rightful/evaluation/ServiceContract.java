package dev.rightful.evaluation;

import dev.rightful.finding.Range;
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
record ServiceContract(Setting setting) implements ExtensionRule, Licensing {

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
        List<Object> used = used(extension, clause);
        List<Object> open = open(extension, clause);
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

    private static List<Object> used(Extension extension, Clause clause) {
        List<Object> used = new ArrayList<>(0);
        for (String feature : clause.values("rf:feature")) {
            if (Boolean.TRUE.equals(extension.features().get(feature))) {
                used.add(feature);
            }
        }
        return used;
    }

    /** The features of which it matters that nothing is stated. */
    private static List<Object> open(Extension extension, Clause clause) {
        Constraint unstated = clause.findConstraint("rf:unstated");
        List<Object> open = new ArrayList<>(0);
        if (unstated != null && unstated.allows("open")) {
            for (String feature : clause.values("rf:feature")) {
                if (extension.features().get(feature) == null) {
                    open.add(feature);
                }
            }
        }
        return open;
    }

    @Override
    public void tell(Accounts accounts) {
        Deployment deployment = setting.deployment();
        Accounts.Open all = new Accounts.Open();
        forEachExtension((site, extension) -> {
            for (Clause clause : deployment.edition(site).clauses(setting.act(), extension.product())) {
                boolean isUsed = !used(extension, clause).isEmpty();
                if (isUsed || !open(extension, clause).isEmpty()) {
                    Code code = deployment.licensed(site);
                    List<String> kinds = clause.values("rf:licenceKind");
                    Range needed = new Range(isUsed ? 1 : 0, 1);
                    all.of(List.of(code.id(), clause), () -> new Accounts.Account(setting,
                            Accounts.kinds(code, kinds), code.id(), null).citing(List.of(clause)))
                            .of(needed, Accounts.there(deployment, code.pieces(kinds), code.pieces(kinds)))
                            .asks(Accounts.asking(setting.site(site), Accounts.thing(extension), needed,
                                    List.of(clause)));
                }
            }
        });
        all.tell(accounts);
    }
}
