package dev.rightful.evaluation;

import dev.rightful.finding.Range;
import dev.rightful.finding.Subject;
import dev.rightful.model.Link;
import dev.rightful.rights.Clause;
import dev.rightful.rights.Constraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Licences cover both servers of a failover pair: by name, or by a piece that names no server for each of them. */
record ServersLicensed(Setting setting, Pairs pairs) implements Licensing {

    @Override
    public Subject.Kind kind() {
        return Subject.Kind.LINK;
    }

    @Override
    public @Nullable Outcome judge(int subject) {
        if (!(setting.link(subject) instanceof Link.Failover pair)) {
            return null;
        }
        Deployment deployment = setting.deployment();
        int site = Hosts.of(pair, deployment);
        List<Clause> clauses = deployment.edition(site).clauses(setting.act());
        if (clauses.isEmpty()) {
            return null;
        }
        Clause clause = clauses.get(0);
        Code code = deployment.licensed(site);
        Set<String> unnamed = pairs.unnamed(code, clause);
        List<String> open = new ArrayList<>(Pairs.servers(pair));
        open.retainAll(unnamed);
        long needed = unnamed.size() * perServer(clause);
        long pieces = Pairs.freePieces(code, clause.values("rf:licenceKind"));
        if (open.isEmpty() || pieces >= needed) {
            return Outcome.granted(clause);
        }
        Map<String, Object> facts =
                Map.of("link", pair.id(), "servers", open, "code", code.id(), "needed", needed, "owned",
                        pieces);
        return deployment.licences().stated()
                ? Outcome.violated(List.of(clause), "not-covered", facts)
                : Outcome.undetermined(List.of(clause), "licences-unknown", facts);
    }

    private static long perServer(Clause clause) {
        Constraint perServer = clause.findConstraint("rf:licencesPerServer");
        return perServer == null ? 1 : perServer.number();
    }

    @Override
    public void tell(Accounts accounts) {
        Deployment deployment = setting.deployment();
        Accounts.Open open = new Accounts.Open();
        List<Link> links = deployment.topology().links();
        for (int number = 0; number < links.size(); number++) {
            if (links.get(number) instanceof Link.Failover pair && setting.findOutcome(number) != null) {
                int site = Hosts.of(pair, deployment);
                Clause clause = deployment.edition(site).clauses(setting.act()).get(0);
                Code code = deployment.licensed(site);
                open.of(List.of(code.id(), clause), () -> account(code, clause))
                        .asks(Accounts.asking(pair, Range.exactly(Pairs.servers(pair).size() * perServer(clause)),
                                List.of(clause)));
            }
        }
        open.tell(accounts);
    }

    /** Servers that a licence names are covered by it, however many pieces it is. */
    private Accounts.Account account(Code code, Clause clause) {
        List<String> kinds = clause.values("rf:licenceKind");
        long unnamed = pairs.unnamed(code, clause).size() * perServer(clause);
        long free = Pairs.freePieces(code, kinds);
        long named = Math.min(code.pieces(kinds) - free, pairs.named(code, clause) * perServer(clause));
        return new Accounts.Account(setting, kinds, code.id(), null).citing(List.of(clause))
                .of(Range.exactly(named + unnamed), Accounts.there(setting.deployment(), named + free, named + free));
    }
}
