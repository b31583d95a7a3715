package dev.rightful.evaluation;

import dev.rightful.finding.Subject;
import dev.rightful.rights.Clause;
import dev.rightful.rights.Edition;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The product of a site may run servers of a sort at all. */
record SiteMay(Setting setting) implements Rule {

    @Override
    public Subject.Kind kind() {
        return Subject.Kind.SITE;
    }

    @Override
    public @Nullable Outcome judge(int subject) {
        Deployment deployment = setting.deployment();
        long servers = ServerCount.of(setting.rule().value("rf:quantity")).of(setting.site(subject).servers());
        if (servers == 0 || deployment.isForeign(subject)) {
            return null;
        }
        Edition edition = deployment.edition(subject);
        Clause clause = setting.findOwn(subject);
        return clause != null
                ? Outcome.granted(clause)
                : Outcome.violated(setting.reserved(edition, edition.clauses(setting.act())), "not-granted",
                        Map.of("site", setting.site(subject).id(), "product", deployment.productName(subject),
                                "servers", servers));
    }
}
