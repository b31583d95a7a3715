package dev.rightful.evaluation;

import dev.rightful.model.Site;
import dev.rightful.rights.Clause;
import dev.rightful.rights.Edition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A product that runs on an image of the vendor needs a licence of the licensee's own, unless the image brings it along:
 * another rule, about that licence, is taken over.
 */
record ImageLicensed(Setting setting) implements SiteRule {

    private static final String HOSTING = "rf:hosting";

    /** The clause about the image that a site runs on; null when it runs on none, or its product on none. */
    static @Nullable Clause findImage(Deployment deployment, int number, String act) {
        String hosting = deployment.site(number).circumstances().hosting();
        if (hosting == null) {
            return null;
        }
        for (Clause clause : deployment.edition(number).clauses(act, deployment.product(number))) {
            if (clause.values(HOSTING).contains(hosting)) {
                return clause;
            }
        }
        return null;
    }

    @Override
    public @Nullable Outcome judge(Site site, int number) {
        String hosting = site.circumstances().hosting();
        if (hosting == null) {
            return null;
        }
        Deployment deployment = setting.deployment();
        Map<String, Object> facts = new HashMap<>(Map.of("site", site.id(), "code", site.code(), "product",
                deployment.productName(number), "rule", setting.rule().value("rf:takesOver")));
        Clause clause = findImage(deployment, number, setting.act());
        if (clause == null) {
            return otherProduct(number, hosting, facts);
        }
        List<Clause> cited = List.of(clause);
        Ledger.Page page = setting.ledger().page(setting.rule().value("rf:takesOver"));
        Outcome licence = page.outcome(page.isOfCodes() ? deployment.code(number) : number);
        if (licence == null) {
            return Outcome.granted(cited);
        }
        return switch (licence.verdict()) {
            case GRANTED -> Outcome.granted(cited);
            case UNDETERMINED -> Outcome.undetermined(cited, "licence-undetermined", facts);
            case VIOLATED -> Outcome.violated(cited, "no-own-licence", facts);
        };
    }

    /** An image that is there for other products only. */
    private @Nullable Outcome otherProduct(int number, String hosting, Map<String, Object> facts) {
        Edition edition = setting.deployment().edition(number);
        List<Clause> nearest = edition.clauses(setting.act())
                .stream()
                .filter(clause -> clause.values(HOSTING).contains(hosting))
                .toList();
        return nearest.isEmpty()
                ? null
                : Outcome.violated(setting.reserved(edition, nearest), "not-granted", facts);
    }
}
