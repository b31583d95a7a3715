package dev.rightful.evaluation;

import dev.rightful.finding.Dated;
import dev.rightful.finding.Path;
import dev.rightful.finding.Verdict;
import dev.rightful.model.Circumstances.HumanRights;
import dev.rightful.model.Site;
import dev.rightful.rights.Clause;
import dev.rightful.rights.Term;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** No finding on record has made the licence lapse, which it does as a whole: for every site under the code. */
final class NotLapsed implements SiteRule {

    private static final String LAPSES = "rf:lapsesBy";
    private static final String MAY_END = "rf:mayEndBy";

    /** A finding at a site, by the terms of that site. */
    private record Recorded(int site, String finding, Clause clause, Verdict verdict) {}

    private final Setting setting;
    private final Map<Integer, Recorded> byCode = new HashMap<>();

    NotLapsed(Setting setting) {
        this.setting = setting;
        Deployment deployment = setting.deployment();
        for (int site = 0; site < deployment.network().size(); site++) {
            HumanRights record = deployment.site(site).circumstances().humanRights();
            Recorded recorded = record == null || deployment.isForeign(site) ? null : recorded(site, record);
            if (recorded != null) {
                byCode.merge(deployment.code(site), recorded,
                        (known, other) -> other.verdict().compareTo(known.verdict()) > 0 ? other : known);
            }
        }
    }

    private @Nullable Recorded recorded(int site, HumanRights record) {
        Clause clause = setting.findOwn(site);
        LocalDate on = record.on();
        if (clause == null || (on != null && !setting.deployment().asOf().hasCome(on, () -> dated(site)))) {
            return null;
        }
        if (clause.values(LAPSES).contains(record.finding())) {
            return new Recorded(site, record.finding(), clause, Verdict.VIOLATED);
        }
        return clause.values(MAY_END).contains(record.finding())
                ? new Recorded(site, record.finding(), clause, Verdict.UNDETERMINED)
                : null;
    }

    private Dated dated(int number) {
        Site site = setting.site(number);
        return new Dated("human-rights", Map.of("site", site.id()), site.span());
    }

    @Override
    public Setting setting() {
        return setting;
    }

    @Override
    public @Nullable Outcome judge(Site site, int number) {
        Recorded recorded = byCode.isEmpty() ? null : byCode.get(setting.deployment().code(number));
        if (recorded == null) {
            Clause clause = site.circumstances().humanRights() == null ? null : setting.findOwn(number);
            return clause == null ? null : Outcome.granted(clause);
        }
        String at = setting.site(recorded.site()).id();
        List<Clause> cited = List.of(recorded.clause());
        Map<String, Object> facts =
                Map.of("site", site.id(), "at", at, "code", site.code(), "finding",
                        new Term("finding", recorded.finding()));
        Outcome outcome = recorded.verdict() == Verdict.UNDETERMINED
                ? Outcome.undetermined(cited, "may-end", facts)
                : Outcome.violated(cited, recorded.site() == number ? "lapsed" : "lapsed-elsewhere", facts);
        return outcome.along(Path.of(recorded.site() == number ? List.of(at) : List.of(at, site.id())));
    }
}
