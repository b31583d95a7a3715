package dev.rightful.input;

import dev.rightful.model.Site;
import org.jspecify.annotations.Nullable;

/** What licences have to know of a site, which may be described behind them and may be wrong in other respects. */
final class SiteFacts {

    private final String id;
    private @Nullable String code;
    private boolean standsAlone;
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
        code = itsSlc;
        standsAlone = itsSlc == null;
        licensee = itsLicensee;
    }

    /** The code that the site's licences are counted under. */
    String code() {
        if (code == null) {
            code = Site.codeWithoutSlc(id);
        }
        return code;
    }

    /** Whether the site has no software licence code, so that its licences are its alone. */
    boolean standsAlone() {
        return standsAlone;
    }

    /** The licensee; null when the document does not say, which is a problem that has been reported. */
    @Nullable
    String licensee() {
        return licensee;
    }
}
