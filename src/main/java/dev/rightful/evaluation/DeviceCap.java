package dev.rightful.evaluation;

import dev.rightful.finding.Subject;
import dev.rightful.model.Device;
import dev.rightful.model.Site;
import dev.rightful.rights.Clause;
import dev.rightful.rights.Constraint;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A product takes no more than so many activated devices, licences or not: over all its sites under a code, or each site
 * as many as its unit was designed for.
 */
record DeviceCap(Setting setting) implements Rule {

    private static final String ACTIVATED = "rf:activatedDevices";
    private static final String BY_DESIGN = "rf:designMaximum";

    @Override
    public Subject.Kind kind() {
        return Subject.Kind.SLC;
    }

    @Override
    public @Nullable Outcome judge(int subject) {
        Code code = setting.deployment().codes().get(subject);
        Outcome worst = null;
        for (int site : code.sites()) {
            Deployment deployment = setting.deployment();
            Clause clause = deployment.edition(site).findClause(setting.act(), deployment.product(site));
            Constraint limit = clause == null ? null : clause.findConstraint(ACTIVATED);
            if (clause != null && limit != null) {
                Outcome outcome = limit.values().contains(BY_DESIGN) ? byDesign(site, clause, code)
                        : byNumber(site, clause, limit.number(), code);
                worst = worst == null ? outcome : Outcome.worse(worst, outcome);
            }
        }
        return worst;
    }

    private Outcome byNumber(int site, Clause clause, long limit, Code code) {
        Deployment deployment = setting.deployment();
        String product = deployment.product(site);
        long devices = 0;
        long units = 0;
        for (int each : code.sites()) {
            if (deployment.product(each).equals(product)) {
                devices += activated(setting.site(each));
                units += new DeviceCounter(deployment.edition(each)).units(setting.site(each));
            }
        }
        Map<String, Object> facts = Map.of("code", code.id(), "product", deployment.productName(site), "devices",
                devices, "units", units, "limit", limit);
        List<Clause> cited = List.of(clause);
        Outcome granted = Outcome.granted(cited);
        if (devices > limit) {
            return Outcome.violated(cited, "over-limit", facts);
        }
        return devices + units <= limit ? granted
                : deployment.opinion().open(setting.question(), granted,
                        Outcome.violated(cited, "over-limit-with-units", facts), "open", facts);
    }

    private Outcome byDesign(int site, Clause clause, Code code) {
        long devices = activated(setting.site(site));
        Integer limit = setting.site(site).designMaximum();
        List<Clause> cited = List.of(clause);
        if (devices == 0) {
            return Outcome.granted(cited);
        }
        String id = setting.site(site).id();
        if (limit == null) {
            return Outcome.undetermined(cited, "design-unknown",
                    Map.of("code", code.id(), "site", id, "devices", devices));
        }
        return devices <= limit ? Outcome.granted(cited)
                : Outcome.violated(cited, "over-design",
                        Map.of("code", code.id(), "site", id, "devices", devices, "limit", limit));
    }

    private static long activated(Site site) {
        long devices = 0;
        for (Device device : site.devices() == null ? List.<Device>of() : site.devices()) {
            if (device.enabled()) {
                devices += device.count();
            }
        }
        return devices;
    }
}
