package dev.rightful.evaluation;

import dev.rightful.finding.Range;
import dev.rightful.finding.Subject;
import dev.rightful.finding.Verdict;
import dev.rightful.model.Extension;
import dev.rightful.model.Licence;
import dev.rightful.model.Release;
import dev.rightful.rights.Clause;
import dev.rightful.rights.Edition;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An extension is licensed under the code of its site, unless the site's product includes it, and the site is licensed itself
 * where the extension's clause asks for a rightfully licensed host.
 *
 * <p>What other rules say of the licences of the host is taken over as it is after the reading was applied.
 */
record ExtensionLicence(Setting setting) implements ExtensionRule, Licensing {

    @Override
    public @Nullable Outcome judge(int site, Extension extension) {
        Edition edition = setting.deployment().edition(site);
        Outcome worst = null;
        for (Clause clause : edition.clauses(setting.act(), extension.product())) {
            if (HostClause.of(clause, site, setting.deployment()).mayHost(extension)) {
                worst = Outcome.together(worst, own(site, extension, clause));
            }
        }
        for (Clause clause : edition.clauses(setting.rule().value("rf:hostLicenceAct"), extension.product())) {
            HostClause host = HostClause.of(clause, site, setting.deployment());
            if (host.mayHost(extension) && !host.foreign()) {
                worst = Outcome.together(worst, host(site, extension, clause));
            }
        }
        return worst;
    }

    private Outcome own(int site, Extension extension, Clause clause) {
        Outcome licensed = licensed(site, extension, clause);
        return switch (included(site, clause)) {
            case GRANTED -> Outcome.granted(clause);
            case VIOLATED -> licensed;
            case UNDETERMINED -> setting.deployment()
                    .opinion()
                    .unknown(Outcome.granted(clause), licensed, "inclusion-unknown", facts(site, extension));
        };
    }

    /** Whether the site's product includes the extension: granted, violated when it does not, or unknown. */
    private Verdict included(int site, Clause clause) {
        if (!clause.values("rf:included").contains(setting.deployment().product(site))) {
            return Verdict.VIOLATED;
        }
        List<String> from = clause.values("rf:includedFrom");
        Release installed = setting.site(site).release();
        if (from.isEmpty() || (installed != null && installed.compareTo(Release.of(from.get(0))) >= 0)) {
            return Verdict.GRANTED;
        }
        return installed == null ? Verdict.UNDETERMINED : Verdict.VIOLATED;
    }

    private Outcome licensed(int site, Extension extension, Clause clause) {
        Deployment deployment = setting.deployment();
        List<Clause> cited = List.of(clause);
        Map<String, Object> facts = facts(site, extension);
        if (!deployment.licences().stated()) {
            return Outcome.undetermined(cited, "licences-unknown", facts);
        }
        List<Licence> licences = deployment.licensed(site).licences(clause.values("rf:licenceKind"));
        if (licences.isEmpty()) {
            return Outcome.violated(cited, "missing", facts);
        }
        return isObtained(licences, clause, "rf:obtained")
                ? Outcome.granted(cited)
                : Outcome.undetermined(cited, "obtained-otherwise", facts);
    }

    private static boolean isObtained(List<Licence> licences, Clause clause, String operand) {
        return licences.stream().anyMatch(licence -> clause.allows(operand, LicenceBook.obtained(licence)));
    }

    private Outcome host(int site, Extension extension, Clause clause) {
        Map<String, Object> facts = facts(site, extension);
        return Outcome.worse(Outcome.worse(takenOver(site, clause, facts), obtained(site, clause, facts)),
                boughtApart(site, extension, clause, facts));
    }

    private Outcome takenOver(int site, Clause clause, Map<String, Object> facts) {
        List<Clause> cited = List.of(clause);
        Outcome worst = Outcome.granted(clause);
        for (String rule : setting.rule().values("rf:takesOver")) {
            Ledger.Page page = setting.ledger().page(rule);
            Outcome taken = page.outcome(page.isOfCodes() ? setting.deployment().code(site) : site);
            if (taken != null && taken.verdict() == Verdict.VIOLATED) {
                return Outcome.violated(cited, "host-unlicensed", facts);
            }
            if (taken != null && taken.verdict() == Verdict.UNDETERMINED && worst.verdict() == Verdict.GRANTED) {
                Outcome open = Outcome.undetermined(cited, "host-open", facts);
                worst = new Outcome(open.verdict(), cited, open.statement(), open.path(), taken.question());
            }
        }
        return worst;
    }

    private Outcome obtained(int site, Clause clause, Map<String, Object> facts) {
        Deployment deployment = setting.deployment();
        String kind = Objects.requireNonNull(deployment.rights().product(deployment.product(site)).baseLicence());
        List<Licence> licences = deployment.licensed(site).licences(List.of(kind));
        return licences.isEmpty() || isObtained(licences, clause, "rf:hostObtained")
                ? Outcome.granted(clause)
                : Outcome.undetermined(List.of(clause), "host-obtained-otherwise", facts);
    }

    /** A licence that came with an appliance may not be one that was bought for itself. */
    private Outcome boughtApart(int site, Extension extension, Clause clause, Map<String, Object> facts) {
        List<String> key = clause.values("rf:boughtApart");
        if (key.isEmpty() || setting.site(site).preloaded() == null) {
            return Outcome.granted(clause);
        }
        Boolean stated = extension.features().get(key.get(0));
        if (stated == null) {
            return Outcome.undetermined(List.of(clause), "apart-unknown", facts);
        }
        return stated ? Outcome.granted(clause) : Outcome.violated(List.of(clause), "not-apart", facts);
    }

    @Override
    public void tell(Accounts accounts) {
        Deployment deployment = setting.deployment();
        Accounts.Open open = new Accounts.Open();
        forEachExtension((site, extension) -> {
            for (Clause clause : deployment.edition(site).clauses(setting.act(), extension.product())) {
                if (HostClause.of(clause, site, deployment).mayHost(extension)) {
                    Verdict included = included(site, clause);
                    if (included == Verdict.GRANTED) {
                        accounts.add(Accounts.saving(setting, clause.values("rf:licenceKind").get(0),
                                deployment.licensed(site).id(), 1,
                                new Subject(Subject.Kind.SITE, setting.site(site).id()), List.of(clause), "included",
                                Map.of("site", setting.site(site).id(), "product", deployment.productName(site))));
                    } else {
                        needs(site, extension, clause, included == Verdict.UNDETERMINED, open);
                    }
                }
            }
        });
        open.tell(accounts);
    }

    private void needs(int site, Extension extension, Clause clause, boolean perhaps, Accounts.Open open) {
        Code code = setting.deployment().licensed(site);
        List<String> kinds = clause.values("rf:licenceKind");
        Range needed = new Range(perhaps ? 0 : 1, 1);
        open.of(List.of(code.id(), clause),
                () -> new Accounts.Account(setting, Accounts.kinds(code, kinds), code.id(), null)
                        .citing(List.of(clause)))
                .of(needed, Accounts.obtained(setting.deployment(), code.licences(kinds), clause))
                .asks(Accounts.asking(setting.site(site), Accounts.thing(extension), needed, List.of(clause)));
    }
}
