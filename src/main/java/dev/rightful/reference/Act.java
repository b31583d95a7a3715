package dev.rightful.reference;

import dev.rightful.finding.Subject;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A party that operates a site from somewhere, as one entry says, or as the licensee of its own sites.
 *
 * @param party who operates
 * @param logins where it logs in: the site of the entry, or each site of its own from which it gets there
 * @param site the operated site
 * @param mechanism how it gets there
 * @param entry what the document says of the operator; null for a licensee's own staff
 * @param lastLinks the last link of each route; none without one
 */
record Act(String party, Set<Site> logins, Site site, String mechanism, @Nullable Thing entry,
        Set<Connection> lastLinks) {

    /** How many sites its shortest way passes, none where it needs no way. */
    int length(Reach reach) {
        return logins.stream()
                .flatMap(login -> reach.from(login.id()).stream())
                .filter(route -> route.site().equals(site.id()) && route.mechanism().equals(mechanism))
                .mapToInt(route -> route.path().size())
                .min()
                .orElse(0);
    }

    /** The operation of which it is an act. */
    Subject subject() {
        return new Subject(Subject.Kind.OPERATION, party + "@" + site.id() + ":" + mechanism);
    }

    /** Whether it logs in at a site of a licensee. */
    boolean isLoggedInAt(String licensee) {
        return logins.stream().anyMatch(login -> login.licensee().equals(licensee));
    }

    /** Whether it logs in at sites of a licensee only. */
    boolean isLoggedInAtOnly(String licensee) {
        return logins.stream().allMatch(login -> login.licensee().equals(licensee));
    }

    /** The ids of the sites where it logs in. */
    List<String> loginIds() {
        return logins.stream().map(Site::id).toList();
    }
}
