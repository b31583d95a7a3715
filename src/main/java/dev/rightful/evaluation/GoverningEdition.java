package dev.rightful.evaluation;

import dev.rightful.finding.Subject;
import dev.rightful.model.Release;
import dev.rightful.model.Site;
import dev.rightful.rights.Clause;
import dev.rightful.rights.Edition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The edition that a site is judged under is the one that governs it. */
final class GoverningEdition implements Rule {

    private final Setting setting;
    private final Map<Edition, List<Clause>> citedOf = new HashMap<>();

    GoverningEdition(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Subject.Kind kind() {
        return Subject.Kind.SITE;
    }

    @Override
    public @Nullable Outcome judge(int subject) {
        Deployment deployment = setting.deployment();
        Site site = setting.site(subject);
        Release release = site.release();
        if (deployment.governing().isForced() || deployment.isForeign(subject) || release == null) {
            return null;
        }
        Edition edition = deployment.edition(subject);
        Edition shipped = deployment.governing().findShippedWith(release);
        if (edition.clauses(setting.act()).isEmpty()) {
            return null;
        }
        List<Clause> cited = citedOf.computeIfAbsent(edition, each -> Outcome.join(each.clauses(setting.act()),
                each.clauses(setting.rule().value("rf:updateAct"))));
        if (site.edition() == null) {
            return shipped != null
                    ? Outcome.granted(cited)
                    : Outcome.undetermined(edition.clauses(setting.act()), "older-than-editions",
                            Map.of("site", site.id(), "release", release.toString(), "edition", edition.id()));
        }
        if (shipped == null || edition.issued().compareTo(shipped.issued()) >= 0) {
            return Outcome.granted(cited);
        }
        Map<String, Object> facts = Map.of("site", site.id(), "release", release.toString(), "edition", edition.id(),
                "shipped", shipped.id());
        return deployment.opinion()
                .open(setting.question(), Outcome.granted(cited),
                        Outcome.violated(cited, "declared-older", facts), "open", facts);
    }
}
