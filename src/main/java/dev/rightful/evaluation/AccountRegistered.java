package dev.rightful.evaluation;

import dev.rightful.model.Circumstances.AccountRegistration;
import dev.rightful.model.Site;
import dev.rightful.rights.Clause;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the vendor asked the licensee to register its account, that was done: until then no licence is activated. */
record AccountRegistered(Setting setting) implements SiteRule {

    @Override
    public @Nullable Outcome judge(Site site, int number) {
        AccountRegistration account = site.circumstances().accountRegistration();
        List<Clause> cited = setting.own(number);
        if (account == null || cited.isEmpty()) {
            return null;
        }
        Outcome granted = Outcome.granted(cited);
        Map<String, Object> facts = Map.of("site", site.id(), "licensee", site.licensee());
        Outcome missing = Outcome.violated(cited, "not-registered", facts);
        Boolean completed = account.completed();
        Outcome ifAsked = completed == null
                ? Outcome.undetermined(cited, "registration-unknown", facts)
                : completed ? granted
                : missing;
        Boolean asked = account.asked();
        if (asked == null) {
            // Whether the account is registered is known; whether it has to be matters where it is not.
            return completed == null
                    ? null
                    : setting.deployment().opinion().unknown(granted, ifAsked, "request-unknown", facts);
        }
        return asked ? ifAsked : granted;
    }
}
