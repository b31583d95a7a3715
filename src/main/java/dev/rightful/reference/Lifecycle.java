package dev.rightful.reference;

import java.time.LocalDate;
import java.util.List;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.jspecify.annotations.Nullable;

/** Devices that are to be added or replaced need licences that can still be activated for certain. */
final class Lifecycle extends SiteRule {

    @Override
    Judgement judge(Hearing hearing, Site site) {
        List<Paragraph> granting = hearing.paragraphs("act", site);
        if (granting.isEmpty() || !site.thing().is("plannedDeviceChanges")) {
            return Judgement.granted(site.subject());
        }
        Integer years = granting.get(0).findNumber("years");
        LocalDate since = notBefore(hearing.law(), site);
        boolean isOpen = years != null && since != null
                && !hearing.world().settings().asOf().isAfter(since.plusYears(years));
        return isOpen ? Judgement.granted(site.subject()) : Judgement.undetermined(site.subject(), granting);
    }

    /** The day before which the release of a site was not to be had; that of the nearest earlier one for one not known. */
    private static @Nullable LocalDate notBefore(Law law, Site site) {
        LocalDate stated = site.thing().findDay("availableSince");
        Version release = World.release(site.thing());
        if (stated != null || release == null) {
            return stated;
        }
        Version nearest = null;
        LocalDate since = null;
        for (Resource each : law.all("Release")) {
            Version version = Version.of(Term.id(each));
            Statement from = law.find(each, Term.rf("availableFrom"));
            if (from != null && version.compareTo(release) <= 0
                    && (nearest == null || version.compareTo(nearest) > 0)) {
                nearest = version;
                since = LocalDate.parse(from.getLiteral().getLexicalForm());
            }
        }
        return since;
    }
}
