package dev.rightful.evaluation;

import dev.rightful.finding.Subject;
import dev.rightful.model.Licence;
import dev.rightful.model.Site;
import dev.rightful.rights.Clause;
import dev.rightful.rights.Edition;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A valid base licence for the site's product lies under its code, held by its licensee or by a company whose affiliate
 * the licensee is; or the site runs on an image that brings it along.
 */
record BaseLicence(Setting setting) implements Licensing {

    @Override
    public Subject.Kind kind() {
        return Subject.Kind.SITE;
    }

    @Override
    public @Nullable Outcome judge(int subject) {
        Deployment deployment = setting.deployment();
        String kind = deployment.rights().product(deployment.product(subject)).baseLicence();
        Clause clause = setting.findApplicable(subject);
        if (deployment.isForeign(subject) || kind == null || clause == null) {
            return null;
        }
        Site site = setting.site(subject);
        Clause image = findImage(subject);
        if (image != null) {
            return Outcome.granted(image);
        }
        Code code = deployment.licensed(subject);
        for (Licence licence : code.licences()) {
            if (licence.product().equals(kind) && site.licensee().equals(licence.holder())) {
                return Outcome.granted(clause);
            }
        }
        Map<String, Object> facts = Map.of("site", site.id(), "product", deployment.productName(subject), "code",
                site.code(), "licensee", site.licensee());
        List<Clause> cited = List.of(clause);
        if (!deployment.licences().stated()) {
            return Outcome.undetermined(cited, "licences-unknown", facts);
        }
        Outcome best = Outcome.violated(cited, "missing", facts);
        Outcome granted = Outcome.granted(cited);
        TreeSet<String> holders = new TreeSet<>();
        for (Licence licence : code.licences(List.of(kind))) {
            if (licence.holder() != null) {
                holders.add(licence.holder());
            }
        }
        for (String holder : holders) {
            Outcome outcome = ofAnother(subject, holder, granted, facts);
            best = holder.equals(holders.first()) ? outcome : Outcome.better(best, outcome);
        }
        return best;
    }

    /** The clause about an image that brings the licence of the site's product along; null when the site runs on none. */
    private @Nullable Clause findImage(int subject) {
        String act = setting.rule().findValue("rf:imageAct");
        Clause clause = act == null ? null : ImageLicensed.findImage(setting.deployment(), subject, act);
        boolean included =
                clause != null && clause.values("rf:included").contains(setting.deployment().product(subject));
        return included ? clause : null;
    }

    private Outcome ofAnother(int subject, String holder, Outcome granted, Map<String, Object> facts) {
        Deployment deployment = setting.deployment();
        Edition edition = deployment.edition(subject);
        Map<String, Object> withHolder = new HashMap<>(facts);
        withHolder.put("holder", holder);
        Outcome stranger = Outcome.violated(granted.clauses(), "held-by-another", withHolder);
        boolean covered = edition.findClause(setting.rule().value("rf:shareAct"),
                deployment.product(subject)) != null;
        return covered
                ? deployment.affiliates()
                        .judge(setting.site(subject).licensee(), holder, granted, stranger,
                                setting.doubt(edition, withHolder))
                : stranger;
    }

    @Override
    public void tell(Accounts accounts) {
        Deployment deployment = setting.deployment();
        Map<List<String>, BaseLicences> all = new LinkedHashMap<>();
        for (int site = 0; site < deployment.network().size(); site++) {
            String kind = deployment.rights().product(deployment.product(site)).baseLicence();
            Clause clause = setting.findApplicable(site);
            Outcome outcome = setting.findOutcome(site);
            if (outcome == null || kind == null || clause == null) {
                continue;
            }
            Code code = deployment.licensed(site);
            Clause image = findImage(site);
            if (image != null) {
                accounts.add(Accounts.saving(setting, kind, code.id(), 1,
                        new Subject(Subject.Kind.SITE, setting.site(site).id()), List.of(image), "image",
                        Map.of("site", setting.site(site).id(), "product", deployment.productName(site))));
            } else {
                all.computeIfAbsent(List.of(code.id(), kind), each -> new BaseLicences(setting, code, kind))
                        .add(site, clause, outcome.verdict());
            }
        }
        all.values().forEach(each -> each.tell(accounts));
    }
}
