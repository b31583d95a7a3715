package dev.rightful.portfolio;

import dev.rightful.finding.Verdict;
import dev.rightful.portfolio.PortfolioFinding.Subject;
import dev.rightful.rights.Clause;
import dev.rightful.rights.Edition;
import dev.rightful.rights.LicenceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Topologies that own licences of a kind under a code at the same day own the same number, in the same names.
 *
 * <p>Of base licences the number does not matter. Whoever states none of a kind contradicts nobody, as it may have left
 * out what it does not need; names of holders are compared among the topologies of one partner only.
 */
final class SameLicences implements Hearing {

    private final Terms terms;
    private final String code;
    private final Set<String> editions = new TreeSet<>();
    /** By day and kind: what the topologies say. */
    private final Map<String, Map<String, Claimed>> quantities = new TreeMap<>();
    /** By partner, day and kind. */
    private final Map<String, Map<String, Claimed>> holders = new TreeMap<>();
    /** The entries of the topology that is being heard, by kind. */
    private final Map<String, List<Entry>> entries = new TreeMap<>();
    private long ordinal = -1;

    private record Entry(Claim claim, Said.OfLicence licence) {}

    /** What topologies say of one kind: each different answer, and where. */
    private static final class Claimed {

        private final Set<String> answers = new TreeSet<>();
        private final Proof proof = new Proof();

        void add(String answer, List<Entry> said) {
            // More than can be shown needs no keeping: that the answers differ is known then.
            if (answers.size() < PortfolioFinding.SHOWN) {
                answers.add(answer);
            }
            for (Entry entry : said) {
                Said.OfLicence licence = entry.licence();
                proof.add(entry.claim(), answer,
                        licence.quantity() + " " + licence.kind() + ", " + licence.holder());
            }
        }
    }

    SameLicences(Terms terms, String code) {
        this.terms = terms;
        this.code = code;
    }

    @Override
    public void hear(Claim claim, Said said) {
        if (claim.ordinal() != ordinal) {
            close();
            ordinal = claim.ordinal();
        }
        if (said instanceof Said.OfSite site) {
            editions.add(site.edition());
        } else if (said instanceof Said.OfLicence licence) {
            entries.computeIfAbsent(licence.kind(), kind -> new ArrayList<>()).add(new Entry(claim, licence));
        }
    }

    private void close() {
        entries.forEach((kind, said) -> {
            Said.OfLicence first = said.get(0).licence();
            long total = 0;
            Map<String, Long> byHolder = new TreeMap<>();
            for (Entry entry : said) {
                long quantity = first.isBase() ? 1 : entry.licence().quantity();
                total += quantity;
                byHolder.merge(entry.licence().holder(), quantity, first.isBase() ? Math::max : Long::sum);
            }
            if (!first.isBase()) {
                claimed(quantities, first.day(), kind).add(Long.toString(total), said);
            }
            claimed(holders, Fields.join(first.partner(), first.day()), kind).add(byHolder.toString(), said);
        });
        entries.clear();
    }

    private static Claimed claimed(Map<String, Map<String, Claimed>> all, String part, String kind) {
        return all.computeIfAbsent(part, each -> new TreeMap<>()).computeIfAbsent(kind, each -> new Claimed());
    }

    @Override
    public void conclude(Consumer<PortfolioFinding> findings) {
        close();
        Map<String, Claimed> different = contradictions(quantities);
        boolean byNumber = !different.isEmpty();
        if (!byNumber) {
            different = contradictions(holders);
        }
        if (different.isEmpty()) {
            return;
        }
        List<Object> kinds = new ArrayList<>();
        List<Clause> cited = new ArrayList<>();
        for (String id : different.keySet()) {
            LicenceKind kind = terms.rights().licenceKind(id);
            kinds.add(kind);
            editions.forEach(edition -> cited.addAll(clauses(edition, kind)));
        }
        Claimed shown = different.values().iterator().next();
        findings.accept(terms.finding(Verdict.UNDETERMINED, new Subject("slc", code), cited,
                byNumber ? "quantities-differ" : "holders-differ", Map.of("code", code, "licences", kinds),
                shown.proof, null));
    }

    /** The first contradiction of each kind. */
    private static Map<String, Claimed> contradictions(Map<String, Map<String, Claimed>> all) {
        Map<String, Claimed> found = new TreeMap<>();
        all.forEach((part, kinds) -> kinds.forEach((kind, claimed) -> {
            if (claimed.answers.size() > 1) {
                found.putIfAbsent(kind, claimed);
            }
        }));
        return found;
    }

    /** Those of the rule's act, and those that ask for licences of the kind. */
    private List<Clause> clauses(String id, LicenceKind kind) {
        Edition edition = terms.rights().edition(id);
        List<Clause> clauses = new ArrayList<>(terms.clausesOf("rf:act", id));
        for (String act : terms.rule().values("rf:countingAct")) {
            for (Clause clause : edition.clauses(act)) {
                if (clause.values("rf:licenceKind").contains(kind.id())) {
                    clauses.add(clause);
                }
            }
        }
        return clauses;
    }
}
