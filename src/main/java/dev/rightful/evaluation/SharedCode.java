package dev.rightful.evaluation;

import dev.rightful.finding.Subject;
import dev.rightful.model.Licence;
import dev.rightful.rights.Clause;
import dev.rightful.rights.Edition;
import dev.rightful.rights.Product;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A code that serves sites of several licensees belongs to one holder, and all the others are its affiliates; each
 * product must allow that.
 */
record SharedCode(Setting setting) implements Rule {

    @Override
    public Subject.Kind kind() {
        return Subject.Kind.SLC;
    }

    @Override
    public @Nullable Outcome judge(int subject) {
        Deployment deployment = setting.deployment();
        Code code = deployment.codes().get(subject);
        if (hasOneLicensee(code)) {
            return null;
        }
        Set<String> licensees = new TreeSet<>();
        code.sites().forEach(site -> licensees.add(setting.site(site).licensee()));
        List<Clause> cited = new ArrayList<>();
        Map<String, Product> outside = new TreeMap<>();
        for (int site : code.sites()) {
            Edition edition = deployment.edition(site);
            for (Clause clause : setting.reserved(edition, edition.clauses(setting.act()))) {
                if (!cited.contains(clause)) {
                    cited.add(clause);
                }
            }
            if (edition.findClause(setting.act(), deployment.product(site)) == null) {
                outside.put(deployment.product(site), deployment.productName(site));
            }
        }
        Map<String, Object> facts = Map.of("code", code.id(), "licensees", List.copyOf(licensees), "products",
                List.copyOf(outside.values()), "sites", code.sites().size());
        if (!outside.isEmpty()) {
            return Outcome.violated(cited, "product-outside", facts);
        }
        if (!deployment.licences().stated()) {
            return Outcome.undetermined(cited, "licences-unknown", facts);
        }
        Outcome best = null;
        for (String holder : holders(code)) {
            Outcome outcome = heldBy(holder, licensees, deployment.edition(code.first()), cited, facts);
            best = best == null ? outcome : Outcome.better(best, outcome);
        }
        return best == null ? Outcome.violated(cited, "no-holder", facts) : best;
    }

    private boolean hasOneLicensee(Code code) {
        String first = setting.site(code.first()).licensee();
        for (int i = 1; i < code.sites().size(); i++) {
            if (!setting.site(code.sites().get(i)).licensee().equals(first)) {
                return false;
            }
        }
        return true;
    }

    private Set<String> holders(Code code) {
        Deployment deployment = setting.deployment();
        List<String> kinds = new ArrayList<>();
        deployment.rights().licenceKinds().forEach(kind -> {
            if (kind.base()) {
                kinds.add(kind.id());
            }
        });
        Set<String> holders = new TreeSet<>();
        for (Licence licence : code.licences(kinds)) {
            if (licence.holder() != null) {
                holders.add(licence.holder());
            }
        }
        return holders;
    }

    private Outcome heldBy(String holder, Set<String> licensees, Edition edition, List<Clause> cited,
            Map<String, Object> facts) {
        Affiliates.Doubt doubt = setting.doubt(edition, facts);
        Outcome worst = Outcome.granted(cited);
        for (String licensee : licensees) {
            if (!licensee.equals(holder)) {
                Map<String, Object> stranger = new HashMap<>(facts);
                stranger.put("holder", holder);
                stranger.put("stranger", licensee);
                worst = Outcome.worse(worst, setting.deployment()
                        .affiliates()
                        .judge(licensee, holder, Outcome.granted(cited),
                                Outcome.violated(cited, "not-affiliated", stranger), doubt));
            }
        }
        return worst;
    }
}
