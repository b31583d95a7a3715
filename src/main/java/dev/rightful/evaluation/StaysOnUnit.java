package dev.rightful.evaluation;

import dev.rightful.model.Appliance;
import dev.rightful.model.Site;
import dev.rightful.rights.Clause;
import dev.rightful.rights.Edition;
import dev.rightful.rights.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was delivered with an appliance is used on it alone, one whose critical parts were replaced runs under a new code,
 * and the code of a preloaded product is registered, as far as the clauses about the appliance say so.
 */
record StaysOnUnit(Setting setting) implements SiteRule {

    @Override
    public @Nullable Outcome judge(Site site, int number) {
        Appliance appliance = site.circumstances().appliance();
        if (appliance == null) {
            return null;
        }
        Edition edition = setting.deployment().edition(number);
        Outcome worst = null;
        for (Outcome outcome : Arrays.asList(delivered(site, appliance, edition), renewed(site, appliance, edition),
                registered(site, appliance, edition))) {
            if (outcome != null) {
                worst = Outcome.worst(worst, outcome);
            }
        }
        return worst;
    }

    /** Where the parts are that were delivered; null when nothing is said of one that a clause speaks of. */
    private @Nullable Outcome delivered(Site site, Appliance appliance, Edition edition) {
        Map<Appliance.Place, List<Object>> parts = new EnumMap<>(Appliance.Place.class);
        Map<Appliance.Place, List<Clause>> clauses = new EnumMap<>(Appliance.Place.class);
        for (Clause clause : edition.clauses(setting.act(), site.product())) {
            for (String part : clause.values("rf:part")) {
                Appliance.Place place = appliance.places().get(part);
                if (place != null) {
                    parts.computeIfAbsent(place, each -> new ArrayList<>()).add(new Term("delivered", part));
                    clauses.computeIfAbsent(place, each -> new ArrayList<>()).add(clause);
                }
            }
        }
        List<Clause> elsewhere = clauses.get(Appliance.Place.ELSEWHERE);
        if (elsewhere != null) {
            return Outcome.violated(elsewhere, "elsewhere",
                    Map.of("site", site.id(), "parts", parts.getOrDefault(Appliance.Place.ELSEWHERE, List.of())));
        }
        List<Clause> separate = clauses.get(Appliance.Place.SEPARATE_COPY);
        if (separate != null) {
            return Outcome.undetermined(separate, "separate-copy",
                    Map.of("site", site.id(), "parts", parts.getOrDefault(Appliance.Place.SEPARATE_COPY, List.of())));
        }
        List<Clause> inPlace = clauses.get(Appliance.Place.IN_PLACE);
        return inPlace == null ? null : Outcome.granted(inPlace);
    }

    /** Whether an appliance with new critical parts has a new code; null when no clause about it has that as its duty. */
    private @Nullable Outcome renewed(Site site, Appliance appliance, Edition edition) {
        String duty = setting.rule().value("rf:renewAct");
        List<Clause> cited = edition.clauses(setting.act(), site.product())
                .stream()
                .filter(clause -> clause.findDuty(duty) != null)
                .toList();
        if (!appliance.criticalPartsReplaced() || cited.isEmpty()) {
            return null;
        }
        Map<String, Object> facts = Map.of("site", site.id(), "code", site.code());
        Boolean newCode = appliance.newCode();
        if (newCode == null) {
            return Outcome.undetermined(cited, "new-code-unknown", facts);
        }
        return newCode ? Outcome.granted(cited) : Outcome.violated(cited, "old-code", facts);
    }

    /** Whether the code that the preloaded product needs is registered; null when no clause asks, or nobody says. */
    private @Nullable Outcome registered(Site site, Appliance appliance, Edition edition) {
        List<Clause> cited = edition.clauses(setting.rule().value("rf:registerAct"), site.product());
        Boolean registered = appliance.codeRegistered();
        if (registered == null || cited.isEmpty()) {
            return null;
        }
        return registered
                ? Outcome.granted(cited)
                : Outcome.violated(cited, "not-registered", Map.of("site", site.id(), "code", site.code()));
    }
}
