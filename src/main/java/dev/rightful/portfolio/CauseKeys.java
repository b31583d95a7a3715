package dev.rightful.portfolio;

import dev.rightful.finding.Finding;
import dev.rightful.model.Site;
import dev.rightful.rights.Clause;
import dev.rightful.rights.Rights;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Names what a finding has in common with others: the licences that its clauses ask for, or else its rule, case and
 * clauses; and the same with the product and release of its site.
 *
 * <p>As a text: verdict, kinds of licences, rule, case, clause keys, product, release; what does not count is empty. A
 * licence that is missing is one cause under whatever rules it is missed; those rules are noted under the licence.
 */
final class CauseKeys {

    private final Rights rights;
    private final Map<String, String> licences = new ConcurrentHashMap<>();

    CauseKeys(Rights rights) {
        this.rights = rights;
    }

    Set<String> of(Finding finding, FoundSites sites) {
        String verdict = finding.verdict().word();
        String lacks = lacks(finding);
        String clauses = String.join(" ", finding.clauseKeys());
        String situation = finding.statement().situation();
        Site site = sites.site(finding);
        String product = site == null ? "" : site.governingProduct();
        String release = site == null || site.releaseText() == null ? "" : site.releaseText();
        if (lacks.isEmpty()) {
            return Set.copyOf(List.of(Fields.join(verdict, "", finding.rule(), situation, clauses, "", ""),
                    Fields.join(verdict, "", finding.rule(), situation, clauses, product, release)));
        }
        Set<String> keys = new TreeSet<>();
        keys.add(Fields.join(verdict, lacks, "", "", "", "", ""));
        keys.add(Fields.join(verdict, lacks, "", "", "", product, release));
        keys.add(Fields.join(verdict, lacks, finding.rule(), "", clauses, "", ""));
        return keys;
    }

    /** The licences that the clauses of a finding ask for. */
    private String lacks(Finding finding) {
        for (String id : finding.clauses()) {
            String kinds = licences.computeIfAbsent(id, each -> {
                Clause clause = rights.findClause(each);
                return clause == null ? "" : String.join(" ", clause.values("rf:licenceKind"));
            });
            if (!kinds.isEmpty()) {
                return kinds;
            }
        }
        return "";
    }

    /** What a key says, by the name of the part. */
    static Map<String, String> parts(String key) {
        List<String> parts = Fields.split(key);
        Map<String, String> named = new HashMap<>();
        List<String> names = List.of("verdict", "lacks", "rule", "situation", "clauses", "product", "release");
        for (int i = 0; i < names.size(); i++) {
            named.put(names.get(i), parts.get(i));
        }
        return named;
    }
}
