package dev.rightful.portfolio;

import dev.rightful.finding.Finding;
import dev.rightful.finding.Subject;
import dev.rightful.model.Link;
import dev.rightful.model.Site;
import dev.rightful.model.Topology;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sites and links of a topology that findings are about. */
final class FoundSites {

    private final Topology topology;
    private final Map<String, Site> sites = new HashMap<>();
    private @Nullable Map<String, List<String>> sitesOfCode;
    private @Nullable Map<String, List<String>> linksOfCentral;

    FoundSites(Topology topology) {
        this.topology = topology;
        topology.sites().forEach(site -> sites.put(site.id(), site));
    }

    /** The site at which something was found; of a link the one it is read from. */
    @Nullable
    Site site(Finding finding) {
        List<String> path = finding.path().sites();
        return switch (finding.subject().kind()) {
            case SITE -> sites.get(finding.subject().id());
            case PREMISES, OPERATION -> sites.get(siteId(finding.subject()));
            case LINK, SLC -> path.isEmpty() ? null : sites.get(path.get(0));
        };
    }

    private static String siteId(Subject subject) {
        String id = subject.id();
        int end = id.lastIndexOf(':');
        return subject.kind() == Subject.Kind.OPERATION
                ? id.substring(id.lastIndexOf('@', end) + 1, end)
                : id.substring(0, end);
    }

    /** The sites whose verdict a finding takes part in. */
    List<String> ofVerdict(Subject subject) {
        return switch (subject.kind()) {
            case SITE -> List.of(subject.id());
            case PREMISES, OPERATION -> List.of(siteId(subject));
            case SLC -> sitesOfCode().getOrDefault(subject.id(), List.of());
            case LINK -> List.of();
        };
    }

    private Map<String, List<String>> sitesOfCode() {
        Map<String, List<String>> known = sitesOfCode;
        if (known == null) {
            known = new HashMap<>();
            for (Site site : topology.sites()) {
                known.computeIfAbsent(site.code(), code -> new ArrayList<>(1)).add(site.id());
            }
            sitesOfCode = known;
        }
        return known;
    }

    /** The Interconnect links of a central site. */
    List<String> interconnects(String central) {
        Map<String, List<String>> known = linksOfCentral;
        if (known == null) {
            known = new HashMap<>();
            for (Link link : topology.links()) {
                if (link instanceof Link.Interconnect) {
                    known.computeIfAbsent(link.from(), from -> new ArrayList<>(1)).add(link.id());
                }
            }
            linksOfCentral = known;
        }
        return known.getOrDefault(central, List.of());
    }
}
