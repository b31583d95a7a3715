package dev.rightful.evaluation;

import dev.rightful.finding.Subject;
import dev.rightful.rights.Clause;
import dev.rightful.rights.Constraint;
import dev.rightful.rights.Product;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        Deployment deployment = setting.deployment();
        if (!Setting.anyLimits(setting.own(code.sites()), ACTIVATED)) {
            return null;
        }
        Map<String, Long> devices = new HashMap<>();
        Map<String, Long> units = new HashMap<>();
        Map<Clause, String> limited = new LinkedHashMap<>();
        Outcome worst = null;
        for (int site : code.sites()) {
            String product = deployment.product(site);
            Clause clause = setting.findOwn(site);
            Constraint limit = clause == null ? null : clause.findConstraint(ACTIVATED);
            if (clause != null && limit != null && limit.values().contains(BY_DESIGN)) {
                worst = Outcome.worst(worst, byDesign(site, clause, code));
            } else if (clause != null && limit != null) {
                limited.put(clause, product);
                devices.merge(product, setting.site(site).activatedDevices(), Long::sum);
                units.merge(product, counter(site).units(setting.site(site)), Long::sum);
            }
        }
        for (Map.Entry<Clause, String> each : limited.entrySet()) {
            String product = each.getValue();
            worst = Outcome.worst(worst, byNumber(each.getKey(), deployment.rights().product(product),
                    devices.getOrDefault(product, 0L), units.getOrDefault(product, 0L), code));
        }
        return worst;
    }

    private DeviceCounter counter(int site) {
        return setting.deployment().prepared().counter(setting.deployment().edition(site));
    }

    private Outcome byNumber(Clause clause, Product product, long devices, long units, Code code) {
        long limit = Objects.requireNonNull(clause.findConstraint(ACTIVATED)).number();
        Map<String, Object> facts = Map.of("code", code.id(), "product", product, "devices", devices, "units", units,
                "limit", limit);
        List<Clause> cited = List.of(clause);
        Outcome granted = Outcome.granted(cited);
        if (devices > limit) {
            return Outcome.violated(cited, "over-limit", facts);
        }
        return devices + units <= limit
                ? granted
                : setting.deployment()
                        .opinion()
                        .open(setting.question(), granted,
                                Outcome.violated(cited, "over-limit-with-units", facts), "open", facts);
    }

    private Outcome byDesign(int site, Clause clause, Code code) {
        long devices = setting.site(site).activatedDevices();
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
        return devices <= limit
                ? Outcome.granted(cited)
                : Outcome.violated(cited, "over-design",
                        Map.of("code", code.id(), "site", id, "devices", devices, "limit", limit));
    }
}
