package dev.rightful.portfolio;

import dev.rightful.finding.Finding;
import dev.rightful.finding.Verdict;
import dev.rightful.graph.Control;
import dev.rightful.graph.Control.Degree;
import dev.rightful.model.Holding;
import dev.rightful.model.Licence;
import dev.rightful.model.Link;
import dev.rightful.model.Party;
import dev.rightful.model.Period;
import dev.rightful.model.Site;
import dev.rightful.model.Votes;
import dev.rightful.portfolio.Portfolios.Judged;
import dev.rightful.rights.BuiltIn;
import dev.rightful.rights.Phrasebook;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The rules across topologies as one would write them who has all topologies in memory and all the time in the world: every
 * question is answered by going through everything again.
 */
final class PlainPortfolio {

    private static final Set<String> SHARED = Set.of("corporate", "expert", "professional-plus");
    private static final Set<String> ONE_SERVER = Set.of("express-plus", "essential-plus");

    private final List<Judged> documents;
    private final Set<String> lines = new TreeSet<>();

    /** A site with its document. */
    private record Drawn(Judged document, Site site) {

        String day() {
            return document.assessment().asOf().toString();
        }

        String partner() {
            return PlainPortfolio.partner(document);
        }

        String part() {
            return partner() + "/" + day();
        }
    }

    private PlainPortfolio(List<Judged> documents) {
        this.documents = documents;
    }

    /** The findings as lines of rule, verdict, case and subject. */
    static Set<String> findings(List<Judged> documents) {
        PlainPortfolio plain = new PlainPortfolio(documents);
        Set<String> codes = new TreeSet<>();
        documents.forEach(each -> each.topology().sites().forEach(site -> {
            if (site.slc() != null) {
                codes.add(site.slc());
            }
        }));
        codes.forEach(plain::code);
        plain.topologies();
        plain.capped();
        plain.parties();
        return plain.lines;
    }

    private static String partner(Judged document) {
        String partner = document.topology().origin().partner();
        return partner == null ? "" : partner;
    }

    private void found(String line) {
        lines.add("portfolio/" + line);
    }

    private List<Drawn> drawn() {
        List<Drawn> drawn = new ArrayList<>();
        documents.forEach(each -> each.topology().sites().forEach(site -> drawn.add(new Drawn(each, site))));
        return drawn;
    }

    private static <K> Collection<List<Drawn>> by(List<Drawn> drawn, Function<Drawn, K> key) {
        return drawn.stream().collect(Collectors.groupingBy(key)).values();
    }

    private static long count(List<Drawn> drawn, Function<Drawn, Object> of) {
        return drawn.stream().map(of).distinct().count();
    }

    private void code(String code) {
        List<Drawn> drawn = drawn().stream().filter(each -> code.equals(each.site().slc())).toList();
        if (count(drawn, Drawn::document) < 2) {
            return;
        }
        sites(drawn, code);
        shared(drawn, code);
        servers(drawn, code, "management-servers", ONE_SERVER, 1, PlainPortfolio::management);
        servers(drawn, code, "recording-servers", ONE_SERVER, 1, PlainPortfolio::recording);
        servers(drawn, code, "device-cap", Set.of("essential-plus"), 8, Site::activatedDevices);
        claims(drawn, code);
        counted(drawn, code, "interconnect-licences", "interconnect-camera");
        counted(drawn, code, "device-licences", "device");
    }

    private static long management(Site site) {
        return site.servers() == null || site.servers().management() == null ? 1 : site.servers().management();
    }

    private static long recording(Site site) {
        return site.servers() == null || site.servers().recording() == null ? 0 : site.servers().recording();
    }

    private void sites(List<Drawn> drawn, String of) {
        for (List<Drawn> one : by(drawn, each -> each.site().id() + "/" + each.day())) {
            String end = " undetermined differ " + of + "/" + one.get(0).site().id();
            if (count(one, each -> each.site().product()) > 1) {
                found("site-product" + end);
            }
            if (differ(one, each -> each.site().releaseText())) {
                found("site-release" + end);
            }
            if (differ(one, each -> each.site().devices() == null ? null : each.site().activatedDevices())) {
                found("site-devices" + end);
            }
            if (differ(one, each -> each.site().servers() == null
                    ? null
                    : management(each.site()) + "+" + recording(each.site()))) {
                found("site-servers" + end);
            }
            for (List<Drawn> ofPartner : by(one, Drawn::partner)) {
                if (count(ofPartner, each -> each.site().licensee()) > 1) {
                    found("site-licensee" + end);
                }
            }
        }
    }

    private static boolean differ(List<Drawn> drawn, Function<Drawn, Object> fact) {
        return drawn.stream().filter(each -> fact.apply(each) != null).map(fact).distinct().count() > 1;
    }

    private void topologies() {
        for (List<Drawn> drawn : by(drawn().stream().filter(each -> each.site().slc() == null).toList(),
                each -> each.partner() + "/" + each.document().topology().id())) {
            if (count(drawn, Drawn::document) > 1) {
                sites(drawn, drawn.get(0).document().topology().id());
            }
        }
    }

    private List<Licence> valid(Judged document, String code) {
        List<Licence> valid = new ArrayList<>();
        for (Licence licence : document.topology().licences() == null
                ? List.<Licence>of()
                : document.topology().licences()) {
            if (licence.code().equals(code) && licence.period().contains(document.assessment().asOf())
                    && licence.quantity() > 0) {
                valid.add(licence);
            }
        }
        return valid;
    }

    private void shared(List<Drawn> drawn, String code) {
        String worst = "granted";
        for (List<Drawn> part : by(drawn, Drawn::part)) {
            worst = worse(worst, shared(part, code, true));
        }
        if (!worst.startsWith("violated") && count(drawn, Drawn::part) > 1) {
            worst = worse(worst, shared(drawn, code, false));
        }
        if (!worst.equals("granted")) {
            found("shared-code " + worst + " " + code);
        }
    }

    private static String worse(String one, String other) {
        List<String> order = List.of("g", "u", "v");
        return order.indexOf(other.substring(0, 1)) > order.indexOf(one.substring(0, 1)) ? other : one;
    }

    private String shared(List<Drawn> drawn, String code, boolean sure) {
        Set<String> licensees = new TreeSet<>();
        for (List<Drawn> one : by(drawn, each -> each.site().id())) {
            if (count(one, each -> each.site().licensee()) == 1) {
                licensees.add(one.get(0).site().licensee());
            }
        }
        boolean isKnown = by(drawn, each -> each.document().topology().id()).stream()
                .anyMatch(one -> one.stream()
                        .map(each -> each.site().licensee())
                        .collect(Collectors.toSet())
                        .containsAll(licensees));
        if (licensees.size() < 2 || isKnown) {
            return "granted";
        }
        if (drawn.stream().anyMatch(each -> !SHARED.contains(each.site().product()))) {
            return sure ? "violated product-outside" : "undetermined perhaps-one";
        }
        String best = "";
        Map<String, String> holders = new TreeMap<>();
        boolean unknown = false;
        List<Drawn> inOrder = new ArrayList<>(drawn);
        inOrder.sort((one, other) -> {
            int order = one.document().topology().id().compareTo(other.document().topology().id());
            return order != 0 ? order : one.document().source().compareTo(other.document().source());
        });
        Map<String, String> names = new HashMap<>();
        for (Drawn each : inOrder) {
            names.putIfAbsent(each.site().licensee(), each.partner() + "/" + each.site().licensee());
            unknown |= each.document().topology().licences() == null;
            for (Licence licence : valid(each.document(), code)) {
                if (Portfolios.RIGHTS.isBaseLicence(licence.product())) {
                    holders.putIfAbsent(String.valueOf(licence.holder()), each.partner() + "/" + licence.holder());
                }
            }
        }
        for (Map.Entry<String, String> holder : holders.entrySet()) {
            String answer = "granted";
            for (String licensee : licensees) {
                if (!licensee.equals(holder.getKey())) {
                    answer = worse(answer, affiliated(licensee, String.valueOf(names.get(licensee)),
                            holder.getValue(), drawn));
                }
            }
            boolean isBetter = best.isEmpty() || (worse(answer, best).equals(best)
                    && !answer.substring(0, 1).equals(best.substring(0, 1)));
            best = isBetter ? answer : best;
        }
        if (unknown && (best.isEmpty() || best.startsWith("violated") || best.startsWith("undetermined"))) {
            best = "undetermined licences-unknown";
        }
        best = best.isEmpty() ? "violated no-holder" : best;
        return best.startsWith("violated") && !sure ? "undetermined perhaps-one" : best;
    }

    private String affiliated(String licensee, String name, String holder, List<Drawn> drawn) {
        Degree degree = control().affiliated(name, holder);
        if (degree == Degree.NONE) {
            return "violated not-affiliated";
        }
        boolean isCompany = drawn.stream()
                .filter(each -> each.site().licensee().equals(licensee))
                .flatMap(each -> each.document().topology().parties().stream())
                .noneMatch(party -> party.id().equals(licensee) && party.kind() != Party.Kind.COMPANY);
        return !isCompany
                ? "undetermined kind-open"
                : degree == Degree.POSSIBLE ? "undetermined control-possible"
                : "granted";
    }

    /** Whoever owns whom by any topology: between the least and the most that is stated. */
    private Control control() {
        Map<String, Map<String, BigDecimal[]>> votes = new TreeMap<>();
        for (Judged each : documents) {
            for (Party party : each.topology().parties()) {
                for (Holding holding : party.owns()) {
                    BigDecimal[] range = votes
                            .computeIfAbsent(partner(each) + "/" + party.id(), owner -> new TreeMap<>())
                            .computeIfAbsent(partner(each) + "/" + holding.party(),
                                    held -> new BigDecimal[]{holding.votes().min(), holding.votes().max()});
                    range[0] = range[0].min(holding.votes().min());
                    range[1] = range[1].max(holding.votes().max());
                }
            }
        }
        List<Party> parties = new ArrayList<>();
        votes.forEach((owner, all) -> {
            List<Holding> holdings = new ArrayList<>();
            all.forEach((held, range) -> holdings
                    .add(new Holding(held, new Votes(range[0], range[1], false, false), Period.ALWAYS)));
            parties.add(new Party(owner, null, Party.Kind.COMPANY, null, holdings, List.of(), List.of(), null, null));
        });
        return new Control(parties, (owner, holding) -> true, BigDecimal.valueOf(50));
    }

    private void servers(List<Drawn> drawn, String code, String rule, Set<String> products, long limit,
            Function<Site, Long> number) {
        boolean sure = false;
        boolean perhaps = false;
        for (String product : products) {
            List<Drawn> running = drawn.stream().filter(each -> each.site().product().equals(product)).toList();
            for (List<Drawn> part : by(running, Drawn::part)) {
                sure |= sum(part, number, true) > limit && mostAlone(part, number) <= limit;
            }
            perhaps |= sum(running, number, false) > limit && mostAlone(running, number) <= limit;
        }
        if (sure || perhaps) {
            found(rule + (sure ? " violated too-many " : " undetermined perhaps-too-many ") + code);
        }
    }

    private static long sum(List<Drawn> drawn, Function<Site, Long> number, boolean least) {
        long sum = 0;
        for (List<Drawn> one : by(drawn.stream().filter(each -> number.apply(each.site()) > 0).toList(),
                each -> each.site().id())) {
            var numbers = one.stream().mapToLong(each -> number.apply(each.site()));
            sum += least ? numbers.min().orElse(0) : numbers.max().orElse(0);
        }
        return sum;
    }

    private static long mostAlone(List<Drawn> drawn, Function<Site, Long> number) {
        return by(drawn, Drawn::document).stream()
                .mapToLong(one -> one.stream().mapToLong(each -> number.apply(each.site())).sum())
                .max()
                .orElse(0);
    }

    private void claims(List<Drawn> drawn, String code) {
        Map<String, Set<Object>> numbers = new HashMap<>();
        Map<String, Set<Object>> holders = new HashMap<>();
        for (Judged document : drawn.stream().map(Drawn::document).distinct().toList()) {
            Map<String, Long> total = new TreeMap<>();
            Map<String, Map<String, Long>> byHolder = new TreeMap<>();
            for (Licence licence : valid(document, code)) {
                boolean isBase = Portfolios.RIGHTS.isBaseLicence(licence.product());
                total.merge(licence.product(), isBase ? 0L : licence.quantity(), Long::sum);
                byHolder.computeIfAbsent(licence.product(), kind -> new TreeMap<>())
                        .merge(String.valueOf(licence.holder()), isBase ? 0L : licence.quantity(), Long::sum);
            }
            String day = document.assessment().asOf().toString();
            total.forEach((kind, number) -> numbers.computeIfAbsent(day + kind, each -> new HashSet<>()).add(number));
            byHolder.forEach((kind, by) -> holders
                    .computeIfAbsent(partner(document) + "/" + day + kind, each -> new HashSet<>())
                    .add(by));
        }
        if (numbers.values().stream().anyMatch(each -> each.size() > 1)) {
            found("licence-claims undetermined quantities-differ " + code);
        } else if (holders.values().stream().anyMatch(each -> each.size() > 1)) {
            found("licence-claims undetermined holders-differ " + code);
        }
    }

    private Map<String, Long> needs(Judged document, String code, String kind) {
        Map<String, Long> needs = new TreeMap<>();
        Map<String, Site> sites = new HashMap<>();
        document.topology().sites().forEach(site -> sites.put(site.id(), site));
        for (Site site : sites.values()) {
            if (kind.equals("device") && code.equals(site.slc()) && site.activatedDevices() > 0) {
                needs.put(site.id(), site.activatedDevices());
            }
        }
        for (Link link : document.topology().links()) {
            if (link instanceof Link.Interconnect interconnect && !kind.equals("device")
                    && code.equals(String.valueOf(sites.get(interconnect.central())).isEmpty()
                            ? ""
                            : slc(sites, interconnect.central()))
                    && interconnect.cameras() > 0) {
                needs.put(interconnect.from() + ">" + interconnect.to(), (long) interconnect.cameras());
            }
        }
        return needs;
    }

    private static String slc(Map<String, Site> sites, String id) {
        Site site = sites.get(id);
        return site == null ? "" : String.valueOf(site.slc());
    }

    private void counted(List<Drawn> drawn, String code, String rule, String kind) {
        List<Drawn> covered = drawn.stream().filter(each -> {
            long need = needs(each.document(), code, kind).values().stream().mapToLong(Long::longValue).sum();
            return need > 0 && need <= owned(each.document(), code, kind).stream().mapToLong(Licence::quantity).sum();
        }).toList();
        boolean sure = false;
        for (List<Drawn> part : by(covered, Drawn::part)) {
            sure |= several(part) && need(part, code, kind, true) > all(part, code, kind);
        }
        boolean perhaps = several(covered) && need(covered, code, kind, false) > most(covered, code, kind);
        if (sure || perhaps) {
            found(rule + (sure ? " violated too-few " : " undetermined perhaps-too-few ") + code);
        }
    }

    private static boolean several(List<Drawn> drawn) {
        return count(drawn, each -> each.document().topology().id()) > 1;
    }

    private List<Licence> owned(Judged document, String code, String kind) {
        return valid(document, code).stream().filter(each -> each.product().equals(kind)).toList();
    }

    private long need(List<Drawn> drawn, String code, String kind, boolean least) {
        Map<String, Long> needs = new TreeMap<>();
        for (Drawn each : drawn) {
            needs(each.document(), code, kind)
                    .forEach((item, amount) -> needs.merge(item, amount, least ? Math::min : Math::max));
        }
        return needs.values().stream().mapToLong(Long::longValue).sum();
    }

    private long most(List<Drawn> drawn, String code, String kind) {
        return drawn.stream()
                .mapToLong(each -> owned(each.document(), code, kind).stream().mapToLong(Licence::quantity).sum())
                .max()
                .orElse(0);
    }

    private long all(List<Drawn> drawn, String code, String kind) {
        Map<List<Object>, Long> most = new HashMap<>();
        for (List<Drawn> one : by(drawn, Drawn::document)) {
            Map<List<Object>, Long> times = new HashMap<>();
            for (Licence licence : owned(one.get(0).document(), code, kind)) {
                times.merge(List.of(licence.quantity(), String.valueOf(licence.holder()), licence.obtained(),
                        licence.period()), 1L, Long::sum);
            }
            times.forEach((entry, number) -> most.merge(entry, number, Math::max));
        }
        return most.entrySet().stream().mapToLong(each -> (int) each.getKey().get(0) * each.getValue()).sum();
    }

    private void capped() {
        for (List<Drawn> drawn : by(
                drawn().stream()
                        .filter(each -> each.site().product().equals("essential-plus")
                                && each.site().activatedDevices() > 0)
                        .toList(),
                each -> each.partner() + "/" + each.site().licensee())) {
            long devices = 0;
            long codes = 0;
            for (List<Drawn> code : by(drawn, each -> each.site().slc() == null
                    ? each.document().topology().id() + "/" + each.site().id()
                    : String.valueOf(each.site().slc()))) {
                long under = sum(code, Site::activatedDevices, false);
                if (under <= 8) {
                    devices += under;
                    codes++;
                }
            }
            if (codes > 1 && several(drawn) && devices > 8) {
                found("capped-licensee undetermined over-limit " + drawn.get(0).site().licensee());
            }
        }
    }

    private void parties() {
        Map<String, Set<String>> days = new TreeMap<>();
        Map<String, List<Map<String, Votes>>> owned = new TreeMap<>();
        for (Judged each : documents) {
            for (Party party : each.topology().parties()) {
                party.accepted().forEach(accepted -> {
                    if (accepted.on() != null) {
                        days.computeIfAbsent(partner(each) + "/" + party.id(), key -> new TreeSet<>())
                                .add(accepted.on().toString());
                    }
                });
                Map<String, Votes> held = new TreeMap<>();
                party.owns().forEach(holding -> held.put(holding.party(), holding.votes()));
                if (!held.isEmpty()) {
                    owned.computeIfAbsent(partner(each) + "/" + each.assessment().asOf() + "/" + party.id(),
                            key -> new ArrayList<>()).add(held);
                }
            }
        }
        days.forEach((party, on) -> {
            if (on.size() > 1) {
                found("acceptances undetermined differ " + party.substring(party.lastIndexOf('/') + 1));
            }
        });
        owned.forEach((key, all) -> {
            Set<String> held = new TreeSet<>();
            all.forEach(each -> held.addAll(each.keySet()));
            for (String in : held) {
                boolean same = all.stream().map(each -> each.get(in)).distinct().count() == 1;
                boolean control = all.stream()
                        .allMatch(each -> each.containsKey(in)
                                && each.get(in).min().compareTo(BigDecimal.valueOf(50)) > 0);
                if (!same && !control) {
                    found("ownership undetermined differ " + key.substring(key.lastIndexOf('/') + 1));
                }
            }
        });
    }

    /** Whether a finding is explained by a cause, or all those are that it repeats. */
    static boolean explains(Cause cause, Finding finding, Judged document) {
        List<Finding> roots = roots(finding, document);
        if (!roots.isEmpty()) {
            return roots.stream().allMatch(root -> explains(cause, root, document));
        }
        if (finding.verdict() != cause.verdict()) {
            return false;
        }
        List<String> kinds = finding.clauses()
                .stream()
                .map(id -> Portfolios.RIGHTS.findClause(id))
                .map(clause -> clause == null ? List.<String>of() : clause.values("rf:licenceKind"))
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse(List.of());
        boolean isSame = kinds.equals(cause.lacks()) && (!kinds.isEmpty() || (cause.rules().contains(finding.rule())
                && finding.statement().situation().equals(cause.situation())
                && finding.clauseKeys().equals(cause.clauseKeys())));
        if (cause.product() == null && cause.release() == null) {
            return isSame;
        }
        Site site = new FoundSites(document.topology()).site(finding);
        return isSame && site != null && site.governingProduct().equals(cause.product())
                && String.valueOf(site.releaseText()).equals(String.valueOf(cause.release()));
    }

    /** Whether a fact would settle a finding, or all those that it repeats. */
    static boolean settles(MissingFact fact, Finding finding, Judged document) {
        List<Finding> roots = roots(finding, document);
        if (!roots.isEmpty()) {
            return roots.stream().allMatch(root -> settles(fact, root, document));
        }
        if (finding.verdict() != Verdict.UNDETERMINED || fact.question() != null || finding.question() != null) {
            return finding.verdict() == Verdict.UNDETERMINED && fact.question() != null
                    && fact.question().equals(finding.question());
        }
        Phrasebook english = BuiltIn.phrasebook("en");
        List<String> asked = english.needTemplates(fact.rule(), fact.situation());
        if (!asked.equals(english.needTemplates(finding.rule(), finding.statement().situation()))) {
            return false;
        }
        boolean namesNobody =
                fact.parties().keySet().stream().noneMatch(place -> asked.toString().contains("{" + place + "}"));
        Site site = new FoundSites(document.topology()).site(finding);
        return namesNobody
                ? fact.from() == null || (site != null && fact.from().equals(site.licensee()))
                : fact.parties()
                        .entrySet()
                        .stream()
                        .allMatch(each -> each.getValue().equals(finding.statement().facts().get(each.getKey())));
    }

    private static List<Finding> roots(Finding finding, Judged document) {
        List<Finding> roots = new ArrayList<>();
        Map<String, Object> facts = finding.statement().facts();
        for (Finding other : document.assessment().findings()) {
            boolean isNamed = (facts.get("rules") instanceof List<?> rules && rules.contains(other.rule()))
                    || other.rule().equals(facts.get("rule"));
            Object subject = switch (other.subject().kind()) {
                case SLC -> facts.get("code");
                case LINK -> facts.get("link");
                default -> facts.get("to");
            };
            if (isNamed && other.subject().id().equals(subject) && other.verdict() == finding.verdict()) {
                roots.add(other);
            }
        }
        return roots;
    }
}
