package dev.rightful.evaluation;

import dev.rightful.evaluation.Accounts.Account;
import dev.rightful.finding.Range;
import dev.rightful.finding.Saving;
import dev.rightful.finding.Subject;
import dev.rightful.finding.Verdict;
import dev.rightful.graph.Control.Degree;
import dev.rightful.model.Licence;
import dev.rightful.rights.Clause;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The base licences of one kind that the sites of one code need: one for each licensee, but those who are affiliates of each
 * other share one where their product allows it.
 */
final class BaseLicences {

    private final Setting setting;
    private final Code code;
    private final String kind;
    private final List<Clause> clauses = new ArrayList<>();
    private final Map<String, Verdict> verdicts = new TreeMap<>();
    private final Map<String, Integer> sites = new TreeMap<>();
    private final List<Integer> asking = new ArrayList<>();

    BaseLicences(Setting setting, Code code, String kind) {
        this.setting = setting;
        this.code = code;
        this.kind = kind;
    }

    /** Adds a site with the clause that asks for its licence and what was found. */
    void add(int site, Clause clause, Verdict verdict) {
        String licensee = setting.site(site).licensee();
        verdicts.merge(licensee, verdict, Verdict::worse);
        sites.putIfAbsent(licensee, site);
        asking.add(site);
        if (!clauses.contains(clause)) {
            clauses.add(clause);
        }
    }

    void tell(Accounts accounts) {
        List<String> served = licensees(Verdict.GRANTED);
        List<String> unserved = licensees(Verdict.VIOLATED);
        List<String> perhaps = new ArrayList<>(unserved);
        perhaps.addAll(licensees(Verdict.UNDETERMINED));
        boolean isStated = setting.deployment().licences().stated();
        Range missing = new Range(isStated ? holders(unserved, false) : 0, holders(perhaps, true));
        int shared = holders(served, true);
        long usable = pieces(served);
        Account account = new Account(setting, List.of(kind), code.id(), null).citing(clauses)
                .of(Range.exactly(shared).plus(missing), Range.exactly(usable), missing);
        for (int site : asking) {
            account.asks(Accounts.asking(setting.site(site), null, Range.exactly(1), clauses));
        }
        accounts.add(account.demand());
        if (served.size() > shared) {
            accounts.add(saving(served, served.size() - shared));
        }
    }

    private List<String> licensees(Verdict verdict) {
        List<String> found = new ArrayList<>();
        verdicts.forEach((licensee, each) -> {
            if (each == verdict) {
                found.add(licensee);
            }
        });
        return found;
    }

    /**
     * How many holders some licensees need.
     *
     * @param certainly whether only those share that are affiliates beyond doubt
     */
    private int holders(Collection<String> licensees, boolean certainly) {
        List<String> holders = new ArrayList<>();
        for (String licensee : licensees) {
            boolean shares = findSharing(licensee) != null && holders.stream()
                    .anyMatch(holder -> certainly
                            ? setting.deployment().affiliates().isCertain(licensee, holder)
                            : setting.deployment().affiliates().degree(licensee, holder) != Degree.NONE);
            if (!shares) {
                holders.add(licensee);
            }
        }
        return holders.size();
    }

    /** The clause that opens a licensee's product to affiliates, or null. */
    private @Nullable Clause findSharing(String licensee) {
        Integer site = sites.get(licensee);
        return site == null
                ? null
                : setting.deployment()
                        .edition(site)
                        .findClause(setting.rule().value("rf:shareAct"), setting.deployment().product(site));
    }

    /** How many pieces serve somebody. */
    private long pieces(List<String> served) {
        long pieces = 0;
        for (Licence licence : code.licences(List.of(kind))) {
            String holder = licence.holder();
            boolean serves = holder != null && served.stream()
                    .anyMatch(licensee -> licensee.equals(holder)
                            || setting.deployment().affiliates().degree(licensee, holder) != Degree.NONE);
            pieces += serves ? licence.quantity() : 0;
        }
        return pieces;
    }

    private Saving saving(List<String> served, int licences) {
        List<Clause> sharing = new ArrayList<>();
        for (String licensee : served) {
            Clause clause = findSharing(licensee);
            if (clause != null && !sharing.contains(clause)) {
                sharing.add(clause);
            }
        }
        return Accounts.saving(setting, kind, code.id(), licences, new Subject(Subject.Kind.SLC, code.id()), sharing,
                "shared", Map.of("code", code.id(), "licensees", served));
    }
}
