package dev.rightful.evaluation;

import dev.rightful.evaluation.Prepared.Shipped;
import dev.rightful.model.Release;
import dev.rightful.model.Site;
import dev.rightful.rights.Edition;
import dev.rightful.rights.Rights;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which edition of the agreement governs a site: the declared one, else the one that shipped with its release. */
final class Governing {

    private final Rights rights;
    private final @Nullable String forced;
    private final List<Shipped> shipped;

    Governing(Prepared prepared, Options options) {
        this.rights = prepared.rights();
        this.forced = options.edition();
        this.shipped = prepared.shipped();
    }

    /** The edition of a site; a release that no edition knows takes that of the nearest earlier one. */
    Edition edition(Site site) {
        if (forced != null) {
            return rights.edition(forced);
        }
        String declared = site.edition();
        if (declared != null) {
            return rights.edition(declared);
        }
        Release release = site.release();
        if (release == null) {
            return rights.defaultEdition();
        }
        Edition found = findShippedWith(release);
        return found != null ? found : shipped.isEmpty() ? rights.defaultEdition() : shipped.get(0).edition();
    }

    /** The edition that shipped with a release, or null when the release is older than every edition. */
    @Nullable
    Edition findShippedWith(Release release) {
        Edition found = null;
        for (Shipped each : shipped) {
            if (each.from().compareTo(release) <= 0) {
                found = each.edition();
            }
        }
        return found;
    }

    /** Whether every site is judged under one edition, whatever it declares. */
    boolean isForced() {
        return forced != null;
    }
}
