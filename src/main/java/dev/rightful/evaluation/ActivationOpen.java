package dev.rightful.evaluation;

import dev.rightful.finding.Dated;
import dev.rightful.model.Release;
import dev.rightful.model.Site;
import dev.rightful.rights.Clause;
import dev.rightful.rights.Constraint;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Devices are added or replaced only while licences can still be activated: so many years from the general availability of
 * the release. Running on without a change is granted for good.
 */
final class ActivationOpen implements SiteRule {

    private static final String YEARS = "rf:years";

    private final Setting setting;
    private final NavigableMap<Release, LocalDate> availability = new TreeMap<>();

    ActivationOpen(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Setting setting() {
        return setting;
    }

    @Override
    public @Nullable Outcome judge(Site site, int number) {
        Clause clause = site.circumstances().plannedDeviceChanges() ? setting.findOwn(number) : null;
        Constraint years = clause == null ? null : clause.findConstraint(YEARS);
        if (clause == null || years == null) {
            return null;
        }
        LocalDate stated = site.circumstances().availableSince();
        LocalDate first = stated == null ? earliest(site.release()) : stated;
        LocalDate last = stated == null ? latest(site.release()) : stated;
        AsOf asOf = setting.deployment().asOf();
        Map<String, Object> facts = Map.of("site", site.id(), "years", years.number());
        if (first != null && !asOf.isOver(first.plusYears(years.number()), () -> dated(site))) {
            return Outcome.granted(clause);
        }
        return last != null && asOf.isOver(last.plusYears(years.number()), () -> dated(site))
                ? Outcome.undetermined(List.of(clause), "activation-ended", facts)
                : Outcome.undetermined(List.of(clause), "availability-unknown", facts);
    }

    private static Dated dated(Site site) {
        return new Dated("activation", Map.of("site", site.id()), site.span());
    }

    /** The day before which a release could not be had, or null; one that is not known came after the one before it. */
    private @Nullable LocalDate earliest(@Nullable Release release) {
        Map.Entry<Release, LocalDate> known = release == null ? null : availability().floorEntry(release);
        return known == null ? null : known.getValue();
    }

    /** The day from which a release could be had for sure, or null; one that is not known came before the one behind it. */
    private @Nullable LocalDate latest(@Nullable Release release) {
        Map.Entry<Release, LocalDate> known = release == null ? null : availability().ceilingEntry(release);
        return known == null ? null : known.getValue();
    }

    private NavigableMap<Release, LocalDate> availability() {
        if (availability.isEmpty()) {
            setting.deployment()
                    .rights()
                    .availability()
                    .forEach((release, day) -> availability.put(Release.of(release), LocalDate.parse(day)));
        }
        return availability;
    }
}
