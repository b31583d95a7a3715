package dev.rightful.evaluation;

import dev.rightful.model.Extension;
import dev.rightful.model.Release;
import dev.rightful.rights.Clause;
import dev.rightful.rights.Phrase;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The host of an extension is recent enough for it, and the extension itself is where it has a release of its own.
 *
 * <p>A product that may not host the extension at all has no first release; another rule reports it.
 */
record ExtensionRelease(Setting setting) implements ExtensionRule {

    @Override
    public @Nullable Outcome judge(int site, Extension extension) {
        Deployment deployment = setting.deployment();
        Outcome worst = null;
        for (Clause clause : deployment.edition(site).clauses(setting.act(), extension.product())) {
            HostClause host = HostClause.of(clause, site, deployment);
            Release minimum = host.findMinimum();
            Release earliest = host.findEarliest();
            if (minimum != null && earliest != null && host.mayHost(extension)) {
                Outcome outcome = judged(site, extension, host, minimum, earliest);
                worst = Outcome.together(worst, outcome);
            }
        }
        return worst;
    }

    private Outcome judged(int site, Extension extension, HostClause host, Release minimum, Release earliest) {
        List<Clause> cited = List.of(host.clause());
        Release installed = setting.site(site).release();
        Release own = extension.release();
        Map<String, Object> facts = facts(site, Phrase.of(name(extension), "(" + minimum + ")"));
        // Below the first release of any host nothing else can decide.
        Release certain = host.foreign() ? earliest : minimum;
        boolean isOld = isBefore(installed, certain) || isBefore(own, certain);
        if (isOld) {
            return Outcome.violated(cited, "too-old", facts);
        }
        return installed == null || isBefore(installed, minimum)
                ? Outcome.undetermined(cited, "release-unknown", facts)
                : Outcome.granted(cited);
    }

    private static boolean isBefore(@Nullable Release release, Release minimum) {
        return release != null && release.compareTo(minimum) < 0;
    }
}
