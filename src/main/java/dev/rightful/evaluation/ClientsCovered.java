package dev.rightful.evaluation;

import dev.rightful.finding.Asking;
import dev.rightful.finding.Range;
import dev.rightful.finding.Subject;
import dev.rightful.model.Licence;
import dev.rightful.model.Site;
import dev.rightful.rights.Clause;
import dev.rightful.rights.Constraint;
import dev.rightful.rights.Term;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The viewing clients under a code that need a licensed technology are no more than its base licences include and packs
 * cover. How many a pack covers the clause does not say: at least one, and what the document states.
 */
final class ClientsCovered implements SiteRule, Licensing {

    private static final String INCLUDED = "rf:viewingClients";
    private static final String KINDS = "rf:licenceKind";

    /** What the sites of one code have. */
    private record Tally(long clients, long included, long covered, boolean packsOfUnknownSize) {}

    private final Setting setting;
    private final Map<Integer, Tally> tallies = new HashMap<>();

    ClientsCovered(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Setting setting() {
        return setting;
    }

    @Override
    public @Nullable Outcome judge(Site site, int number) {
        Integer clients = site.circumstances().aacClients();
        Clause clause = clients == null || clients == 0 ? null : limiting(number);
        if (clause == null) {
            return null;
        }
        List<Clause> cited = List.of(clause);
        Deployment deployment = setting.deployment();
        Tally tally = tallies.computeIfAbsent(deployment.code(number), this::tally);
        Map<String, Object> facts = Map.of("site", site.id(), "code", site.code(), "clients", tally.clients(),
                "included", tally.included(), "covered", tally.covered());
        if (tally.clients() <= tally.included() + tally.covered()) {
            return Outcome.granted(cited);
        }
        if (!deployment.licences().stated()) {
            return Outcome.undetermined(cited, "licences-unknown", facts);
        }
        return tally.packsOfUnknownSize()
                ? Outcome.undetermined(cited, "packs-unknown", facts)
                : Outcome.violated(cited, "too-many", facts);
    }

    /** The clause that limits the clients of a site, or null when nothing does. */
    private @Nullable Clause limiting(int site) {
        Clause clause = setting.findOwn(site);
        return clause == null || clause.findConstraint(INCLUDED) == null ? null : clause;
    }

    private Tally tally(int number) {
        Code code = setting.deployment().codes().get(number);
        long clients = 0;
        long included = 0;
        Set<String> products = new TreeSet<>();
        Set<String> kinds = new TreeSet<>();
        for (int site : code.sites()) {
            Clause clause = limiting(site);
            Integer stated = setting.site(site).circumstances().aacClients();
            if (clause != null) {
                clients += stated == null ? 0 : stated;
                kinds.addAll(clause.values(KINDS));
                if (products.add(setting.deployment().product(site))) {
                    included += baseLicences(code, site) * number(clause);
                }
            }
        }
        long covered = 0;
        boolean unknown = false;
        for (Licence pack : code.licences(kinds)) {
            covered += pack.clients() == null ? pack.quantity() : pack.clients();
            unknown |= pack.clients() == null;
        }
        return new Tally(clients, included, covered, unknown);
    }

    private static long number(Clause clause) {
        Constraint limit = Objects.requireNonNull(clause.findConstraint(INCLUDED));
        return limit.number();
    }

    /** How many base licences of a site's product a code has; one that is missing is another rule's business. */
    private long baseLicences(Code code, int site) {
        String kind = Objects.requireNonNull(
                setting.deployment().rights().product(setting.deployment().product(site)).baseLicence());
        return Math.max(1, code.pieces(Set.of(kind)));
    }

    /** A pack covers at least one client, so that one pack may do and one for each client certainly does. */
    @Override
    public void tell(Accounts accounts) {
        Deployment deployment = setting.deployment();
        Accounts.Open open = new Accounts.Open();
        for (int site = 0; site < deployment.network().size(); site++) {
            Clause clause = setting.findOutcome(site) == null ? null : limiting(site);
            Integer clients = setting.site(site).circumstances().aacClients();
            if (clause == null || clients == null) {
                continue;
            }
            Code code = deployment.licensed(site);
            Tally tally = tallies.computeIfAbsent(deployment.code(site), this::tally);
            long beyond = tally.clients() - tally.included();
            if (beyond > 0) {
                open.of(List.of(code.id(), clause), () -> account(code, clause, tally, beyond))
                        .asks(Accounts.asking(setting.site(site),
                                new Asking.Thing(new Term("quantity", "aacClients"), null, clients),
                                new Range(0, clients), List.of(clause)));
            } else {
                accounts.add(Accounts.saving(setting, clause.values(KINDS).get(0), code.id(), 0,
                        new Subject(Subject.Kind.SITE, setting.site(site).id()), List.of(clause), "clients",
                        Map.of("clients", clients)));
            }
        }
        open.tell(accounts);
    }

    private Accounts.Account account(Code code, Clause clause, Tally tally, long beyond) {
        long packs = code.pieces(clause.values(KINDS));
        long uncovered = Math.max(0, beyond - tally.covered());
        boolean perhaps = tally.packsOfUnknownSize() || !setting.deployment().licences().stated();
        Range missing = uncovered == 0 ? Range.NONE : new Range(perhaps ? 0 : 1, uncovered);
        Range needed = uncovered == 0
                ? Range.exactly(Math.min(packs, beyond))
                : Range.exactly(packs).plus(missing);
        return new Accounts.Account(setting, clause.values(KINDS), code.id(), null).citing(List.of(clause))
                .of(needed, Range.exactly(packs), missing);
    }
}
