package dev.rightful.evaluation;

import dev.rightful.finding.Range;
import dev.rightful.finding.Subject;
import dev.rightful.model.Licence;
import dev.rightful.model.Link;
import dev.rightful.rights.Clause;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An extension needs a licence of its own under the code of its host, unless the host's product includes it. */
record HostLicence(Setting setting) implements LinkRule, Licensing {

    @Override
    public @Nullable Outcome judge(Link link, int subject) {
        Deployment deployment = setting.deployment();
        int host = Hosts.of(link, deployment);
        Clause clause = findClause(host);
        if (clause == null) {
            return null;
        }
        return clause.values("rf:included").contains(deployment.product(host))
                ? Outcome.granted(clause)
                : licensed(link, host, clause);
    }

    private Outcome licensed(Link link, int host, Clause clause) {
        Deployment deployment = setting.deployment();
        Code code = deployment.licensed(host);
        List<Clause> cited = List.of(clause);
        Map<String, Object> facts = Map.of("link", link.id(), "site", setting.site(host).id(), "product",
                deployment.productName(host), "code", code.id());
        if (!deployment.licences().stated()) {
            return Outcome.undetermined(cited, "licences-unknown", facts);
        }
        List<Licence> licences = code.licences(clause.values("rf:licenceKind"));
        for (Licence licence : licences) {
            if (clause.allows("rf:obtained", LicenceBook.obtained(licence))) {
                return Outcome.granted(clause);
            }
        }
        return licences.isEmpty()
                ? Outcome.violated(cited, "missing", facts)
                : Outcome.undetermined(cited, "obtained-otherwise", facts);
    }

    @Override
    public void tell(Accounts accounts) {
        Deployment deployment = setting.deployment();
        Accounts.Open open = new Accounts.Open();
        for (int number : setting.links()) {
            Link link = setting.link(number);
            int host = Hosts.of(link, deployment);
            String product = deployment.product(host);
            Code code = deployment.licensed(host);
            Clause clause = findClause(host);
            if (clause != null && clause.values("rf:included").contains(product)) {
                accounts.add(Accounts.saving(setting, clause.values("rf:licenceKind").get(0), code.id(), 1,
                        new Subject(Subject.Kind.LINK, link.id()), List.of(clause), "included",
                        Map.of("site", setting.site(host).id(), "product", deployment.productName(host))));
            } else if (clause != null) {
                List<String> kinds = clause.values("rf:licenceKind");
                open.of(List.of(code.id(), clause), () -> new Accounts.Account(setting,
                        Accounts.kinds(code, kinds), code.id(), null).citing(List.of(clause))
                        .of(Range.exactly(1), Accounts.obtained(deployment, code.licences(kinds), clause)))
                        .asks(Accounts.asking(link, Range.exactly(1), List.of(clause)));
            }
        }
        open.tell(accounts);
    }

    private @Nullable Clause findClause(int host) {
        Deployment deployment = setting.deployment();
        for (Clause clause : deployment.edition(host).clauses(setting.act())) {
            if (clause.allows("rf:hostProduct", deployment.product(host))) {
                return clause;
            }
        }
        return null;
    }
}
