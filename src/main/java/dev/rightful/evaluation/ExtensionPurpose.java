package dev.rightful.evaluation;

import dev.rightful.model.Extension;
import dev.rightful.model.Purpose;
import dev.rightful.rights.Clause;
import dev.rightful.rights.Edition;
import dev.rightful.rights.Term;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A tool serves a purpose that its clause names, or is in use in a form that another clause grants beyond that. */
record ExtensionPurpose(Setting setting) implements ExtensionRule {

    @Override
    public @Nullable Outcome judge(int site, Extension extension) {
        Edition edition = setting.deployment().edition(site);
        List<Clause> clauses = edition.clauses(setting.act(), extension.product());
        if (clauses.isEmpty()) {
            return null;
        }
        Purpose stated = extension.purpose();
        String purpose = (stated == null ? setting.site(site).purpose() : stated).name().toLowerCase(Locale.ROOT);
        List<Clause> cited = Outcome.join(clauses, clauses(edition, "rf:alongAct", extension));
        if (clauses.stream().anyMatch(clause -> clause.allows("rf:purpose", purpose))) {
            return Outcome.granted(cited);
        }
        Map<String, Object> facts = facts(site, extension);
        facts.put("purpose", new Term("purpose", purpose));
        Outcome best = Outcome.violated(setting.reserved(edition, cited), "not-granted", facts);
        for (Clause alternative : clauses(edition, "rf:alternativeAct", extension)) {
            for (String feature : alternative.values("rf:feature")) {
                Boolean inUse = extension.features().get(feature);
                if (inUse == null) {
                    best = Outcome.better(best, Outcome.undetermined(
                            Outcome.join(cited, List.of(alternative)), "form-unknown", facts));
                } else if (inUse) {
                    return Outcome.granted(alternative);
                }
            }
        }
        return best;
    }

    private List<Clause> clauses(Edition edition, String parameter, Extension extension) {
        String act = setting.rule().findValue(parameter);
        return act == null ? List.of() : edition.clauses(act, extension.product());
    }
}
