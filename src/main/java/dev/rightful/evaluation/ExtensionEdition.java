package dev.rightful.evaluation;

import dev.rightful.model.Extension;
import dev.rightful.model.Release;
import dev.rightful.rights.Clause;
import dev.rightful.rights.Edition;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The edition of a site has a section on its extensions.
 *
 * <p>Without one nothing grants the extension: that is certain where no other edition grants it to the site either, or only
 * from a later release on; otherwise edition and extension do not fit, and papers have to show which agreement covers it.
 */
record ExtensionEdition(Setting setting) implements ExtensionRule {

    @Override
    public @Nullable Outcome judge(int site, Extension extension) {
        Deployment deployment = setting.deployment();
        Edition edition = deployment.edition(site);
        List<Clause> clauses = edition.clauses(setting.act(), extension.product());
        if (!clauses.isEmpty()) {
            return Outcome.granted(clauses);
        }
        Map<String, Object> facts = facts(site, extension);
        for (Edition other : deployment.rights().editions()) {
            for (Clause clause : other.clauses(setting.act(), extension.product())) {
                if (grants(HostClause.of(clause, site, deployment), site, extension)) {
                    return Outcome.undetermined(setting.reserves(edition), "edition-unfit", facts);
                }
            }
        }
        return Outcome.violated(setting.reserves(edition), "edition-without", facts);
    }

    private boolean grants(HostClause host, int site, Extension extension) {
        Release minimum = host.findMinimum();
        Release installed = setting.site(site).release();
        return host.mayHost(extension)
                && (minimum == null || (installed != null && installed.compareTo(minimum) >= 0));
    }
}
