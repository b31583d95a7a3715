package dev.rightful.evaluation;

import dev.rightful.model.Link;
import dev.rightful.rights.Clause;
import dev.rightful.rights.Edition;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The product that a link starts from may do what the link does, such as connect other sites. */
record ProductMay(Setting setting) implements LinkRule {

    @Override
    public @Nullable Outcome judge(Link link, int subject) {
        Deployment deployment = setting.deployment();
        int site = deployment.network().from(subject);
        Outcome granted = setting.findGranted(site, site);
        if (granted != null) {
            return granted;
        }
        Edition edition = deployment.edition(site);
        Clause clause = setting.findOwn(site);
        if (clause != null) {
            return setting.granted(site, site, List.of(clause));
        }
        return Outcome.violated(setting.reserved(edition, edition.clauses(setting.act())), "not-granted",
                Map.of("from", link.from(), "to", link.to(), "product", deployment.productName(site)));
    }
}
