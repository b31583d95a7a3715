package dev.rightful.input;

import dev.rightful.model.Site;
import org.jspecify.annotations.Nullable;

/** What licences have to know of a site, which may be described behind them and may be wrong in other respects. */
final class SiteFacts {

    private final String id;
    private @Nullable String slc;
    private @Nullable String licensee;

    SiteFacts(String id) {
        this.id = id;
    }

    /** The site's id. */
    String id() {
        return id;
    }

    /** Fills in what was read, when the site has ended. */
    void complete(@Nullable String itsSlc, @Nullable String itsLicensee) {
        slc = itsSlc;
        licensee = itsLicensee;
    }

    /** The code that the site's licences are counted under. */
    String code() {
        return slc == null ? Site.codeWithoutSlc(id) : slc;
    }

    /** The licensee; null when the document does not say, which is a problem that has been reported. */
    @Nullable
    String licensee() {
        return licensee;
    }
}
