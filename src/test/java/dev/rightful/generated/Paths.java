package dev.rightful.generated;

import dev.rightful.finding.Assessment;
import dev.rightful.finding.Finding;
import dev.rightful.finding.OperationVerdict;
import dev.rightful.finding.Path;
import dev.rightful.finding.Subject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Walks every path that an assessment shows: each step is a link that is drawn, and no shorter way leads there. */
public final class Paths {

    private static final Set<String> BESIDE_REACH = Set.of("federation/tree");

    private final PlainReach reach;
    private final Case walked;

    private Paths(Case walked) {
        this.walked = walked;
        this.reach = new PlainReach(walked.topology());
    }

    /** What is wrong with the operations of an assessment and with its paths; null when nothing is. */
    public static @Nullable String failure(Case each, Assessment assessment) {
        Paths paths = new Paths(each);
        String operations = paths.operations(assessment);
        if (operations != null) {
            return operations;
        }
        for (OperationVerdict operation : assessment.operations()) {
            String wrong = paths.wrong(operation);
            if (wrong != null) {
                return wrong + " in " + operation;
            }
        }
        for (Finding finding : assessment.findings()) {
            String wrong = paths.wrong(finding, assessment);
            if (wrong != null) {
                return wrong + " in " + finding;
            }
        }
        return null;
    }

    private @Nullable String operations(Assessment assessment) {
        Set<String> found = new TreeSet<>();
        assessment.operations().forEach(operation -> found.add(operation.id()));
        Set<String> expected = reach.operations(assessment.asOf());
        if (found.equals(expected)) {
            return null;
        }
        Set<String> missing = new TreeSet<>(expected);
        missing.removeAll(found);
        found.removeAll(expected);
        return "operations that are missing: %s, that should not be there: %s".formatted(missing, found);
    }

    private @Nullable String wrong(OperationVerdict operation) {
        Path path = operation.path();
        String start = path.sites().get(0);
        String end = path.sites().get(path.sites().size() - 1);
        if (!end.equals(operation.site())) {
            return "the path does not end at the operated site";
        }
        if (!reach.logins(operation.party(), walked.options().asOf()).contains(start)) {
            return "the party does not log in where the path starts";
        }
        return switch (operation.mechanism()) {
            case PlainReach.LOCAL -> path.length() == 1 ? null : "somebody at the site itself needs no path";
            case PlainReach.DIRECT -> path.length() == 2 ? null : "a direct way has two ends";
            default -> route(path, operation.mechanism());
        };
    }

    /** What is wrong with a path over federation links, whose last link is of a type. */
    private @Nullable String route(Path path, String last) {
        List<String> sites = path.sites();
        boolean isWhole = sites.size() == path.length();
        for (int i = 0; i + 1 < sites.size(); i++) {
            boolean isLast = i + 2 == sites.size();
            boolean isGap = !isWhole && i + 1 == sites.size() / 2;
            if (!isGap && !reach.isLinked(isLast ? last : PlainReach.FEDERATION, sites.get(i), sites.get(i + 1))) {
                return "no link leads from %s to %s".formatted(sites.get(i), sites.get(i + 1));
            }
        }
        Integer shortest = reach.distances(sites.get(0), last).get(sites.get(sites.size() - 1));
        return Objects.equals(shortest, path.length() - 1)
                ? null
                : "the shortest way has %s links, the path %d".formatted(shortest, path.length() - 1);
    }

    private @Nullable String wrong(Finding finding, Assessment assessment) {
        Path path = finding.path();
        return switch (finding.subject().kind()) {
            case OPERATION -> assessment.operations()
                    .stream()
                    .anyMatch(each -> each.id().equals(finding.subject().id()) && starts(each, path))
                            ? null
                            : "no operation has the path of its finding";
            case SITE, PREMISES -> isOfOperation(path, assessment) ? null : fromSite(finding.subject(), path);
            case LINK -> BESIDE_REACH.contains(finding.rule()) ? federated(finding, path) : fromLink(finding, path);
            case SLC -> sharing(finding.subject().id(), path);
        };
    }

    /** What somebody does at a site may be what is wrong with the site. */
    private static boolean isOfOperation(Path path, Assessment assessment) {
        return assessment.operations().stream().anyMatch(each -> each.path().equals(path));
    }

    /** One party may have several acts that make one operation, each with a path of its own. */
    private static boolean starts(OperationVerdict operation, Path path) {
        return path.sites().get(path.sites().size() - 1).equals(operation.site());
    }

    /** A path leads from the site to one that it reaches, or to the site from one that shares its code. */
    private @Nullable String fromSite(Subject subject, Path path) {
        String site = subject.kind() == Subject.Kind.PREMISES
                ? subject.id().substring(0, subject.id().lastIndexOf(":premises"))
                : subject.id();
        Set<String> codes = new TreeSet<>();
        walked.topology()
                .sites()
                .stream()
                .filter(each -> path.sites().contains(each.id()))
                .forEach(
                        each -> codes.add(each.code()));
        if (path.sites().contains(site) && codes.size() == 1) {
            return null;
        }
        if (!path.sites().get(0).equals(site)) {
            return "the path does not start at the site";
        }
        String over = route(path, PlainReach.FEDERATION);
        return over == null ? null : route(path, PlainReach.INTERCONNECT);
    }

    private @Nullable String federated(Finding finding, Path path) {
        List<String> sites = path.sites();
        boolean isCycle = finding.statement().situation().equals("cycle");
        boolean isWhole = sites.size() == path.length();
        int steps = isCycle ? sites.size() : sites.size() - 1;
        boolean showsLink = false;
        for (int i = 0; i < steps; i++) {
            String from = sites.get(i);
            String to = sites.get((i + 1) % sites.size());
            boolean isGap = !isWhole && i + 1 == sites.size() / 2;
            if (!isGap && !reach.isLinked(PlainReach.FEDERATION, from, to)) {
                return "no federation link leads from %s to %s".formatted(from, to);
            }
            showsLink |= isLink(finding.subject().id(), from, to);
        }
        if (isWhole && !showsLink) {
            return "the link is not on the path";
        }
        return isCycle && !sites.get(0).equals(new TreeSet<>(sites).first())
                ? "the cycle does not begin with its least site"
                : null;
    }

    private boolean isLink(String id, String from, String to) {
        return walked.topology()
                .links()
                .stream()
                .anyMatch(each -> each.id().equals(id) && each.from().equals(from) && each.to().equals(to));
    }

    private @Nullable String fromLink(Finding finding, Path path) {
        return walked.topology().links().stream().noneMatch(link -> link.id().equals(finding.subject().id()))
                ? "there is no such link"
                : path.length() == 0 ? "a link has a path"
                : null;
    }

    private @Nullable String sharing(String code, Path path) {
        Set<String> sites = new TreeSet<>();
        walked.topology().sites().forEach(site -> {
            // Another maker's product has no code of the agreement.
            if (site.code().equals(code) && !World.CATALOGUE.foreignProducts().contains(site.product())) {
                sites.add(site.id());
            }
        });
        return path.length() == sites.size() && sites.containsAll(path.sites())
                ? null
                : "the path of a code shows the sites under it, which are " + sites;
    }
}
