package dev.rightful.evaluation;

import dev.rightful.finding.Asking;
import dev.rightful.finding.Range;
import dev.rightful.model.Extension;
import dev.rightful.model.Licence;
import dev.rightful.rights.Clause;
import dev.rightful.rights.Phrase;
import dev.rightful.rights.Term;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is used with an extension, over all sites of a code, is licensed under that code.
 *
 * <p>A site that uses none of it is in order whatever the others do.
 */
final class ExtensionQuantity implements ExtensionRule, Licensing {

    /**
     * How many of something the sites of a code use with an extension.
     *
     * @param stated what the document states
     * @param open whether some site does not state it
     */
    private record Use(long stated, boolean open) {}

    /**
     * How many licences there are.
     *
     * @param bought those obtained in a way that the clause names
     * @param all those obtained in any way
     */
    private record Stock(long bought, long all) {}

    private final Setting setting;
    /** By code, extension and key. */
    private final Map<String, Map<String, Map<String, Use>>> uses = new HashMap<>();
    private @Nullable Map<String, Numbers> sitesOfCodes;

    ExtensionQuantity(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Setting setting() {
        return setting;
    }

    @Override
    public @Nullable Outcome judge(int site, Extension extension) {
        Outcome worst = null;
        for (Clause clause : setting.deployment().edition(site).clauses(setting.act(), extension.product())) {
            Outcome outcome = judged(site, extension, clause, clause.values("rf:quantity").get(0));
            worst = worst == null ? outcome : ExtensionRule.worst(worst, outcome);
        }
        return worst;
    }

    private Outcome judged(int site, Extension extension, Clause clause, String key) {
        Deployment deployment = setting.deployment();
        Integer own = extension.quantities().get(key);
        if (own != null && own == 0) {
            return Outcome.granted(clause);
        }
        Use use = use(site, extension.product(), key);
        Stock stock = stock(site, clause);
        long bought = stock.bought();
        long all = stock.all();
        List<Clause> cited = List.of(clause);
        Phrase used = Phrase.of(name(extension), new Term("quantity", key));
        if (!deployment.licences().stated()) {
            return Outcome.undetermined(cited, "licences-unknown", facts(site, used));
        }
        if (use.stated() > all && own != null) {
            return Outcome.violated(cited, "too-few", facts(site, Phrase.of(used, use.stated(), ">", all)));
        }
        if (use.open()) {
            return Outcome.undetermined(cited, "use-unknown", facts(site, used));
        }
        return use.stated() <= bought
                ? Outcome.granted(cited)
                : Outcome.undetermined(cited, "obtained-otherwise",
                        facts(site, Phrase.of(used, use.stated(), ">", bought)));
    }

    private Stock stock(int site, Clause clause) {
        long bought = 0;
        long all = 0;
        for (Licence licence : setting.deployment().licensed(site).licences(clause.values("rf:licenceKind"))) {
            int counting = clause.allows("rf:countedBy", "registered")
                    ? Math.min(licence.quantity(), licence.registered())
                    : licence.quantity();
            all += counting;
            bought += clause.allows("rf:obtained", LicenceBook.obtained(licence)) ? counting : 0;
        }
        return new Stock(bought, all);
    }

    @Override
    public void tell(Accounts accounts) {
        Deployment deployment = setting.deployment();
        Accounts.Open open = new Accounts.Open();
        forEachExtension((site, extension) -> {
            for (Clause clause : deployment.edition(site).clauses(setting.act(), extension.product())) {
                String key = clause.values("rf:quantity").get(0);
                Integer own = extension.quantities().get(key);
                if (own == null || own > 0) {
                    open.of(List.of(deployment.licensed(site).id(), extension.product(), key, clause),
                            () -> account(site, extension.product(), key, clause))
                            .asks(Accounts.asking(setting.site(site),
                                    new Asking.Thing(new Term("quantity", key), null, own == null ? 0 : own),
                                    own == null ? Range.from(0) : Range.exactly(own), List.of(clause)));
                }
            }
        });
        open.tell(accounts);
    }

    private Accounts.Account account(int site, String product, String key, Clause clause) {
        Use use = use(site, product, key);
        Stock stock = stock(site, clause);
        return new Accounts.Account(setting, clause.values("rf:licenceKind"), setting.deployment().licensed(site).id(),
                null).citing(List.of(clause))
                .of(use.open() ? Range.from(use.stated()) : Range.exactly(use.stated()),
                        Accounts.there(setting.deployment(), stock.bought(), stock.all()));
    }

    private Use use(int site, String product, String key) {
        String code = setting.site(site).code();
        return uses.computeIfAbsent(code, each -> new HashMap<>())
                .computeIfAbsent(product, each -> new HashMap<>())
                .computeIfAbsent(key, each -> counted(code, product, key));
    }

    private Use counted(String code, String product, String key) {
        long stated = 0;
        boolean open = false;
        for (int other : sites(code)) {
            for (Extension extension : Objects.requireNonNull(setting.site(other).extensions())) {
                if (extension.product().equals(product)) {
                    Integer quantity = extension.quantities().get(key);
                    stated += quantity == null ? 0 : quantity;
                    open |= quantity == null;
                }
            }
        }
        return new Use(stated, open);
    }

    /** Every site with extensions under a code, also those of another maker, whose own licences nobody counts. */
    private int[] sites(String code) {
        Map<String, Numbers> known = sitesOfCodes;
        if (known == null) {
            known = new HashMap<>();
            for (int site : setting.deployment().extended()) {
                known.computeIfAbsent(setting.site(site).code(), each -> new Numbers()).add(site);
            }
            sitesOfCodes = known;
        }
        return known.getOrDefault(code, new Numbers()).toArray();
    }
}
