package dev.rightful.portfolio;

import dev.rightful.finding.Reading;
import dev.rightful.finding.Verdict;
import dev.rightful.graph.Control.Degree;
import dev.rightful.portfolio.PortfolioFinding.Subject;
import dev.rightful.rights.Clause;
import dev.rightful.rights.Product;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A code that serves sites of several licensees in several topologies belongs to one holder, and all the others are its
 * affiliates; each product must allow that.
 *
 * <p>A site that topologies give several licensees is one site drawn twice, and says nothing here. Licensees that one
 * topology names together are judged there already.
 */
final class SharedCodes implements Hearing {

    private final Terms terms;
    private final String code;
    private final Parts<Sharing> parts = new Parts<>(Sharing::new);

    SharedCodes(Terms terms, String code) {
        this.terms = terms;
        this.code = code;
    }

    /** Who shares a code. */
    private static final class Sharing {

        private final Map<String, Set<String>> licenseesOfSite = new TreeMap<>();
        private final Map<String, String> nameOf = new HashMap<>();
        private final Set<String> noCompanies = new HashSet<>();
        private final Set<Said.OfSite> kinds = new HashSet<>();
        private final Set<Set<String>> together = new HashSet<>();
        private final Map<String, String> holders = new TreeMap<>();
        private final Proof proof = new Proof();
        private Set<String> inTopology = new TreeSet<>();
        private @Nullable String topology;
        private boolean licencesUnknown;

        void add(Claim claim, Said.OfSite site) {
            if (!claim.topology().equals(topology)) {
                close();
                topology = claim.topology();
            }
            inTopology.add(site.licensee());
            licenseesOfSite.computeIfAbsent(site.id(), id -> new TreeSet<>()).add(site.licensee());
            nameOf.putIfAbsent(site.licensee(), Ownership.name(site.partner(), site.licensee()));
            if (!site.isCompany()) {
                noCompanies.add(site.licensee());
            }
            kinds.add(new Said.OfSite("", "", "", "", false, site.product(), site.edition(), "", 0, 0, false, 0,
                    false));
            proof.add(claim, site.licensee(), site.id() + ": " + site.licensee());
        }

        private void close() {
            together.add(inTopology);
            inTopology = new TreeSet<>();
        }

        /** The licensees of sites that have only one. */
        Set<String> licensees() {
            close();
            Set<String> licensees = new TreeSet<>();
            for (Set<String> ofSite : licenseesOfSite.values()) {
                if (ofSite.size() == 1) {
                    licensees.addAll(ofSite);
                }
            }
            return licensees;
        }

        /** Whether only several topologies together name all of them. */
        boolean isNews(Set<String> licensees) {
            return licensees.size() > 1 && together.stream().noneMatch(each -> each.containsAll(licensees));
        }
    }

    @Override
    public void hear(Claim claim, Said said) {
        switch (said) {
            case Said.OfSite site -> parts.tell(said, part -> part.add(claim, site));
            case Said.OfLicence licence -> {
                if (licence.isBase() && !licence.holder().isEmpty()) {
                    String name = Ownership.name(licence.partner(), licence.holder());
                    parts.tell(said, part -> part.holders.putIfAbsent(licence.holder(), name));
                }
            }
            case Said.OfNoLicences unknown -> parts.tell(said, part -> part.licencesUnknown = true);
            default -> {
            }
        }
    }

    @Override
    public void conclude(Consumer<PortfolioFinding> findings) {
        PortfolioFinding worst = null;
        for (Sharing part : parts.parts()) {
            worst = worse(worst, judged(part, true));
        }
        if (!parts.isOne() && (worst == null || worst.verdict() != Verdict.VIOLATED)) {
            worst = worse(worst, judged(parts.whole(), false));
        }
        if (worst != null) {
            findings.accept(worst);
        }
    }

    private static @Nullable PortfolioFinding worse(@Nullable PortfolioFinding one, @Nullable PortfolioFinding other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.verdict().compareTo(one.verdict()) > 0 ? other : one;
    }

    /** What can be said of one holder or of the whole: granted without a finding. */
    private record Answer(Verdict verdict, String situation, Map<String, Object> facts, @Nullable String question) {}

    private @Nullable PortfolioFinding judged(Sharing sharing, boolean isSure) {
        Set<String> licensees = sharing.licensees();
        if (!sharing.isNews(licensees)) {
            return null;
        }
        List<Clause> cited = new ArrayList<>();
        Map<String, Product> outside = new TreeMap<>();
        for (Said.OfSite kind : sharing.kinds) {
            cited.addAll(terms.clausesOf("rf:act", kind.edition()));
            cited.addAll(terms.clausesOf("rf:reserves", kind.edition()));
            if (terms.rights().edition(kind.edition()).findClause(terms.rule().value("rf:act"), kind.product())
                    == null) {
                outside.put(kind.product(), terms.rights().product(kind.product()));
            }
        }
        Map<String, Object> facts = new HashMap<>();
        facts.put("code", code);
        facts.put("licensees", few(licensees));
        facts.put("topologies", sharing.proof.topologies());
        facts.put("products", List.copyOf(outside.values()));
        Answer answer = !outside.isEmpty()
                ? new Answer(Verdict.VIOLATED, "product-outside", facts, null)
                : byHolders(sharing, licensees, facts);
        if (answer.verdict() == Verdict.GRANTED) {
            return null;
        }
        if (answer.verdict() == Verdict.VIOLATED && !isSure) {
            answer = new Answer(Verdict.UNDETERMINED, "perhaps-one", facts, null);
        }
        if (answer.verdict() == Verdict.UNDETERMINED) {
            for (Said.OfSite kind : sharing.kinds) {
                cited.addAll(terms.clausesOf("rf:affiliation", kind.edition()));
            }
        }
        return terms.finding(answer.verdict(), new Subject("slc", code), cited, answer.situation(), answer.facts(),
                sharing.proof, answer.question());
    }

    private Answer byHolders(Sharing sharing, Set<String> licensees, Map<String, Object> facts) {
        Answer best = sharing.licencesUnknown
                ? new Answer(Verdict.UNDETERMINED, "licences-unknown", facts, null)
                : new Answer(Verdict.VIOLATED, "no-holder", facts, null);
        boolean isFirst = !sharing.licencesUnknown;
        for (Map.Entry<String, String> holder : sharing.holders.entrySet()) {
            Answer answer = heldBy(holder.getKey(), holder.getValue(), sharing, licensees, facts);
            if (isFirst || answer.verdict().compareTo(best.verdict()) < 0) {
                best = answer;
                isFirst = false;
            }
        }
        return best;
    }

    private Answer heldBy(String holder, String name, Sharing sharing, Set<String> licensees,
            Map<String, Object> facts) {
        Answer worst = new Answer(Verdict.GRANTED, "", facts, null);
        for (String licensee : licensees) {
            if (!licensee.equals(holder)) {
                Map<String, Object> said = new HashMap<>(facts);
                said.put("holder", holder);
                said.put("stranger", licensee);
                said.put("affiliate", licensee);
                said.put("of", holder);
                Answer answer = affiliated(licensee, name, sharing, said);
                if (answer.verdict().compareTo(worst.verdict()) > 0) {
                    worst = answer;
                }
                if (worst.verdict() == Verdict.VIOLATED) {
                    break;
                }
            }
        }
        return worst;
    }

    private Answer affiliated(String licensee, String holder, Sharing sharing, Map<String, Object> said) {
        Degree degree = terms.ownership().affiliated(String.valueOf(sharing.nameOf.get(licensee)), holder);
        Answer stranger = new Answer(Verdict.VIOLATED, "not-affiliated", said, null);
        if (degree == Degree.NONE) {
            return stranger;
        }
        Answer byVotes = degree == Degree.CERTAIN
                ? new Answer(Verdict.GRANTED, "", said, null)
                : new Answer(Verdict.UNDETERMINED, "control-possible", said, null);
        if (!sharing.noCompanies.contains(licensee) || terms.reading() == Reading.LENIENT) {
            return byVotes;
        }
        return terms.reading() == Reading.STRICT
                ? stranger
                : new Answer(Verdict.UNDETERMINED, "kind-open", said, terms.rule().value("rf:question"));
    }

    /** Names as far as a sentence can hold them. */
    static List<String> few(Set<String> names) {
        List<String> few = new ArrayList<>();
        for (String name : names) {
            if (few.size() == 8) {
                few.add("…");
                break;
            }
            few.add(name);
        }
        return few;
    }

    /** Asks, before anybody is judged, about everybody on whose affiliation it may turn. */
    void ask() {
        for (Sharing sharing : parts.parts()) {
            ask(sharing);
        }
        ask(parts.whole());
    }

    private void ask(Sharing sharing) {
        Set<String> licensees = sharing.licensees();
        if (sharing.isNews(licensees)) {
            for (Map.Entry<String, String> holder : sharing.holders.entrySet()) {
                for (String licensee : licensees) {
                    String name = String.valueOf(sharing.nameOf.get(licensee));
                    if (!licensee.equals(holder.getKey()) && !terms.ownership().ask(name, holder.getValue())) {
                        break;
                    }
                }
            }
        }
    }
}
