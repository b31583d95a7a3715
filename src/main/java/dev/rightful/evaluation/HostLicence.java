package dev.rightful.evaluation;

import dev.rightful.model.Licence;
import dev.rightful.model.Link;
import dev.rightful.rights.Clause;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An extension needs a licence of its own under the code of its host, unless the host's product includes it. */
record HostLicence(Setting setting) implements LinkRule {

    @Override
    public @Nullable Outcome judge(Link link, int subject) {
        Deployment deployment = setting.deployment();
        int host = Hosts.of(link, deployment);
        String product = deployment.product(host);
        for (Clause clause : deployment.edition(host).clauses(setting.act())) {
            if (clause.allows("rf:hostProduct", product)) {
                return clause.values("rf:included").contains(product)
                        ? Outcome.granted(clause)
                        : licensed(link, host, clause);
            }
        }
        return null;
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
}
