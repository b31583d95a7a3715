package dev.rightful.portfolio;

import dev.rightful.evaluation.AsOf;
import dev.rightful.evaluation.DeviceNeed;
import dev.rightful.evaluation.ServerCount;
import dev.rightful.finding.Assessment;
import dev.rightful.finding.SiteVerdict;
import dev.rightful.model.Acceptance;
import dev.rightful.model.Extension;
import dev.rightful.model.Holding;
import dev.rightful.model.Licence;
import dev.rightful.model.Link;
import dev.rightful.model.Party;
import dev.rightful.model.Site;
import dev.rightful.model.Span;
import dev.rightful.model.Topology;
import dev.rightful.rights.Clause;
import dev.rightful.rights.Constraint;
import dev.rightful.rights.Edition;
import dev.rightful.rights.Product;
import dev.rightful.rights.Rights;
import dev.rightful.rights.RuleDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

/** What topologies state about things of which others may state something, too. Any thread may ask. */
final class Claims {

    private static final String PER_SERVER = "rf:licencesPerServer";

    private final Rights rights;
    private final boolean assumePlanned;
    private final DeviceNeed deviceNeed = new DeviceNeed();
    private final List<RuleDefinition> cappedRules = new ArrayList<>();
    /** The acts whose needs are counted over topologies, by the rules' word for what is counted. */
    private final Map<String, Set<String>> actsOfNeeds = new HashMap<>();

    Claims(Rights rights, boolean assumePlanned) {
        this.rights = rights;
        this.assumePlanned = assumePlanned;
        for (RuleDefinition rule : rights.portfolioRules()) {
            if (rule.shape().equals("rf:CappedLicensee")) {
                cappedRules.add(rule);
            }
            for (String needed : rule.values("rf:needed")) {
                actsOfNeeds.computeIfAbsent(needed, each -> new TreeSet<>()).addAll(rule.values("rf:act"));
            }
        }
    }

    /** The claims of one topology. */
    PackedClaims of(long ordinal, String source, Topology topology, Assessment assessment) {
        Making making = new Making(topology, assessment);
        making.sites();
        making.licences();
        making.needs();
        making.parties();
        return making.claims.packed(ordinal, topology.id(), source);
    }

    /** The claims of one topology in the making. */
    private final class Making {

        private final Topology topology;
        private final String partner;
        private final String day;
        private final AsOf asOf;
        private final ClaimPacker claims = new ClaimPacker();
        private final Map<String, Edition> editions = new HashMap<>();
        private final Map<String, Site> coded = new HashMap<>();
        private final Map<String, Span> codes = new HashMap<>();

        Making(Topology topology, Assessment assessment) {
            this.topology = topology;
            String named = topology.origin().partner();
            this.partner = named == null ? "" : named;
            this.day = assessment.asOf().toString();
            this.asOf = AsOf.of(assessment.asOf());
            for (SiteVerdict site : assessment.sites()) {
                editions.put(site.id(), rights.edition(site.edition()));
            }
        }

        private void add(String group, String key, Span span, Said said) {
            claims.add(group, key, span.line(), span.column(), said);
        }

        private Edition edition(Site site) {
            Edition edition = editions.get(site.id());
            if (edition == null) {
                throw new IllegalArgumentException("site %s was not judged".formatted(site.id()));
            }
            return edition;
        }

        void sites() {
            Set<String> companies = new HashSet<>();
            for (Party party : topology.parties()) {
                if (party.kind() != Party.Kind.COMPANY) {
                    companies.add(party.id());
                }
            }
            for (Site site : topology.sites()) {
                if (rights.product(site.product()).role() == Product.Role.FOREIGN) {
                    continue;
                }
                Edition edition = edition(site);
                Said.OfSite said = new Said.OfSite(partner, day, site.id(), site.licensee(),
                        !companies.contains(site.licensee()), site.governingProduct(), edition.id(),
                        site.releaseText() == null ? "" : site.releaseText(),
                        ServerCount.MANAGEMENT.of(site.servers()), ServerCount.RECORDING.of(site.servers()),
                        site.servers() != null, site.activatedDevices(), site.devices() != null);
                if (site.slc() == null) {
                    add(Groups.TOPOLOGY, Fields.join(partner, topology.id()), site.span(), said);
                } else {
                    add(Groups.SLC, site.slc(), site.span(), said);
                    coded.put(site.id(), site);
                    codes.putIfAbsent(site.slc(), site.span());
                }
                capped(site, edition);
            }
        }

        private void capped(Site site, Edition edition) {
            for (RuleDefinition rule : cappedRules) {
                capped(site, edition, rule.value("rf:act"), rule.value("rf:operand"));
            }
        }

        private void capped(Site site, Edition edition, String act, String operand) {
            for (Clause clause : edition.clauses(act, site.governingProduct())) {
                Constraint limit = clause.findConstraint(operand);
                if (limit != null && Character.isDigit(limit.values().get(0).charAt(0))) {
                    String code = site.slc() == null ? Fields.join(topology.id(), site.id()) : site.slc();
                    add(Groups.CAPPED, Fields.join(partner, site.licensee()), site.span(),
                            new Said.OfCapped(partner, day, code, site.id(), clause.id(), limit.number(),
                                    site.activatedDevices()));
                }
            }
        }

        void licences() {
            List<Licence> licences = topology.licences();
            if (licences == null) {
                codes.forEach((code, span) -> add(Groups.SLC, code, span, new Said.OfNoLicences(partner, day)));
                return;
            }
            for (Licence licence : licences) {
                boolean counts = licence.quantity() > 0 && (!licence.planned() || assumePlanned)
                        && asOf.covers(licence.period());
                if (counts && codes.containsKey(licence.code())) {
                    String holder = licence.holder();
                    add(Groups.SLC, licence.code(), licence.span(),
                            new Said.OfLicence(partner, day, licence.product(),
                                    rights.isBaseLicence(licence.product()),
                                    licence.quantity(),
                                    holder == null ? "" : holder, !licence.covers().isEmpty(), entry(licence)));
                }
            }
        }

        private String entry(Licence licence) {
            return Fields.join(licence.obtained().name(), String.valueOf(licence.period().from()),
                    String.valueOf(licence.period().to()), Fields.join(licence.covers()));
        }

        void needs() {
            if (coded.isEmpty()) {
                return;
            }
            for (Site site : topology.sites()) {
                if (coded.containsKey(site.id())) {
                    devices(site);
                    extensions(site);
                }
            }
            Map<String, String> siteOfServer = new HashMap<>();
            coded.values().forEach(site -> {
                if (site.servers() != null) {
                    site.servers().managementIds().forEach(server -> siteOfServer.put(server, site.id()));
                }
            });
            Map<String, Integer> times = new HashMap<>();
            Set<String> served = named();
            for (Link link : topology.links()) {
                if (link instanceof Link.Interconnect interconnect && coded.containsKey(interconnect.central())) {
                    Site central = site(interconnect.central());
                    String pair = Fields.join(interconnect.central(), interconnect.remote());
                    int time = times.merge(pair, 1, Integer::sum);
                    need("cameras", central, link.span(), pair + time, interconnect.cameras(), (edition, act) -> {
                        List<Clause> own = edition.clauses(act, central.governingProduct());
                        return own.isEmpty() ? edition.clauses(act) : own;
                    });
                } else if (link instanceof Link.Failover pair) {
                    failover(pair, siteOfServer, served);
                }
            }
        }

        private Site site(String id) {
            Site site = coded.get(id);
            if (site == null) {
                throw new IllegalArgumentException("site %s has no code".formatted(id));
            }
            return site;
        }

        private void devices(Site site) {
            long devices = deviceNeed.atLeast(site, edition(site));
            need("devices", site, site.span(), site.id(), devices,
                    (edition, act) -> edition.clauses(act, site.governingProduct()));
        }

        private void extensions(Site site) {
            if (site.extensions() == null) {
                return;
            }
            Map<String, Long> used = new HashMap<>();
            Map<String, Clause> clauses = new HashMap<>();
            for (String act : actsOfNeeds.getOrDefault("extensions", Set.of())) {
                for (Extension extension : site.extensions()) {
                    for (Clause clause : edition(site).clauses(act, extension.product())) {
                        String key = clause.values("rf:quantity").get(0);
                        String item = Fields.join(site.id(), extension.product(), key);
                        used.merge(item, (long) extension.quantities().getOrDefault(key, 0), Long::sum);
                        clauses.put(item, clause);
                    }
                }
            }
            clauses.forEach((item, clause) -> need("extensions", site, site.span(), item,
                    used.getOrDefault(item, 0L), (edition, act) -> List.of(clause)));
        }

        private void failover(Link.Failover pair, Map<String, String> siteOfServer, Set<String> served) {
            String host = siteOfServer.get(pair.primary());
            if (host == null) {
                return;
            }
            Site site = site(host);
            for (String server : List.of(pair.primary(), pair.secondary())) {
                if (served.add(Fields.join(site.code(), server))) {
                    need("failover", site, pair.span(), server, 1, Edition::clauses);
                }
            }
        }

        /** The servers that licences name, each with the code. */
        private Set<String> named() {
            Set<String> named = new HashSet<>();
            for (Licence licence : topology.licences() == null ? List.<Licence>of() : topology.licences()) {
                licence.covers().forEach(server -> named.add(Fields.join(licence.code(), server)));
            }
            return named;
        }

        private void need(String needed, Site site, Span span, String item, long amount,
                BiFunction<Edition, String, List<Clause>> clauses) {
            for (String act : actsOfNeeds.getOrDefault(needed, Set.of())) {
                List<Clause> asking = clauses.apply(edition(site), act);
                if (amount > 0 && !asking.isEmpty()) {
                    Constraint each = asking.get(0).findConstraint(PER_SERVER);
                    add(Groups.SLC, site.code(), span, new Said.OfNeed(partner, day, act, asking.get(0).id(), item,
                            each == null ? amount : amount * each.number()));
                }
            }
        }

        void parties() {
            Set<String> all = new TreeSet<>();
            editions.values().forEach(edition -> all.add(edition.id()));
            String inForce = Fields.join(new ArrayList<>(all));
            for (Party party : topology.parties()) {
                String key = Fields.join(partner, party.id());
                for (Holding holding : party.owns()) {
                    if (asOf.covers(holding.period())) {
                        add(Groups.PARTY, key, party.described(), new Said.OfVotes(partner, day, holding.party(),
                                holding.votes().min().stripTrailingZeros().toPlainString(),
                                holding.votes().max().stripTrailingZeros().toPlainString(),
                                holding.votes().minExclusive(), holding.votes().maxExclusive(), inForce));
                    }
                }
                for (Acceptance acceptance : party.accepted()) {
                    add(Groups.PARTY, key, party.described(), new Said.OfAcceptance(partner, day, acceptance.edition(),
                            acceptance.on() == null ? "" : acceptance.on().toString(), acceptance.refused()));
                }
            }
        }
    }
}
