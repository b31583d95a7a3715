package dev.rightful.evaluation;

import dev.rightful.model.Extension;
import dev.rightful.model.Site.Compatibility;
import dev.rightful.rights.Clause;
import dev.rightful.rights.Constraint;
import dev.rightful.rights.Edition;
import dev.rightful.rights.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A site may host an extension: its product is one that the clause names or an approved OEM version, it is officially
 * compatible where a clause asks for that, and the parts of the extension sit on computers that a clause names.
 *
 * <p>Where the parts sit is judged when it is stated; compatibility that a clause asks for is open as long as no extract is
 * stated.
 */
record ExtensionHost(Setting setting) implements ExtensionRule {

    @Override
    public @Nullable Outcome judge(int site, Extension extension) {
        Edition edition = setting.deployment().edition(site);
        List<Clause> clauses = edition.clauses(setting.act(), extension.product());
        if (clauses.isEmpty()) {
            return null;
        }
        for (Clause clause : clauses) {
            boolean isExempt = clause.values("rf:insteadOfHost")
                    .stream()
                    .anyMatch(key -> Boolean.TRUE.equals(extension.features().get(key)));
            if (isExempt) {
                return Outcome.granted(clause);
            }
        }
        Outcome host = host(site, extension, edition, clauses);
        return compatible(site, extension, edition, placed(site, extension, edition, host));
    }

    /** What the clause says that is most in favour of the site. */
    private Outcome host(int site, Extension extension, Edition edition, List<Clause> clauses) {
        Map<String, Object> facts = facts(site, extension);
        Outcome best = Outcome.violated(setting.reserved(edition, clauses), "not-granted", facts);
        for (Clause clause : clauses) {
            HostClause host = HostClause.of(clause, site, setting.deployment());
            if (host.mayHost(extension)) {
                best = Outcome.better(best, !host.foreign()
                        ? Outcome.granted(clause)
                        : oemVersion(host, extension.oemApproved(), facts));
            }
        }
        return best;
    }

    private static Outcome oemVersion(HostClause host, @Nullable Boolean approved, Map<String, Object> facts) {
        if (approved == null) {
            return Outcome.undetermined(List.of(host.clause()), "approval-unknown", facts);
        }
        return host.namesOemVersions()
                ? Outcome.granted(host.clause())
                : Outcome.undetermined(List.of(host.clause()), "oem-not-named", facts);
    }

    private Outcome placed(int site, Extension extension, Edition edition, Outcome host) {
        List<Clause> clauses = edition.clauses(setting.rule().value("rf:placeAct"), extension.product());
        List<String> places = extension.hosts();
        if (places == null || clauses.isEmpty()) {
            return host;
        }
        List<Object> elsewhere = new ArrayList<>(0);
        for (String place : places) {
            if (clauses.stream().noneMatch(clause -> clause.allows("rf:placement", place))) {
                elsewhere.add(new Term("placement", place));
            }
        }
        if (elsewhere.isEmpty()) {
            return Outcome.together(host, Outcome.granted(clauses));
        }
        Map<String, Object> facts = facts(site, extension);
        facts.put("hosts", elsewhere);
        return Outcome.worse(host, Outcome.violated(setting.reserved(edition, clauses), "placed-elsewhere", facts));
    }

    private Outcome compatible(int site, Extension extension, Edition edition, Outcome host) {
        Outcome worst = host;
        for (Clause clause : edition.clauses(setting.rule().value("rf:compatibilityAct"), extension.product())) {
            if (clause.allows("rf:provenHost", setting.deployment().product(site))) {
                worst = Outcome.together(worst, compatible(site, extension, clause));
            }
        }
        return worst;
    }

    private Outcome compatible(int site, Extension extension, Clause clause) {
        List<Clause> cited = List.of(clause);
        Map<String, Object> facts = facts(site, extension);
        if (extension.compatibility() == Compatibility.ABSENT) {
            return Outcome.violated(cited, "incompatible", facts);
        }
        Constraint extract = clause.findConstraint("rf:extract");
        boolean isMissing = extension.compatibility() == null && extract != null && extract.allows("needed");
        return isMissing ? Outcome.undetermined(cited, "extract-missing", facts) : Outcome.granted(cited);
    }
}
