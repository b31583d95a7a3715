package dev.rightful.input;

import dev.rightful.model.Site;
import org.jspecify.annotations.Nullable;

/** What licences have to know of a site, which may be described behind them and may be wrong in other respects. */
final class SiteFacts {

    private @Nullable String id;
    private @Nullable String slc;
    private @Nullable String licensee;

    /** Fills in what was read, when the site has ended. */
    void complete(String itsId, @Nullable String itsSlc, @Nullable String itsLicensee) {
        id = itsId;
        slc = itsSlc;
        licensee = itsLicensee;
    }

    /** The code that the site's licences are counted under. */
    String code() {
        if (slc != null) {
            return slc;
        }
        return id == null ? "" : Site.codeWithoutSlc(id);
    }

    /** The licensee; null when the document does not say, which is a problem that has been reported. */
    @Nullable
    String licensee() {
        return licensee;
    }
}
