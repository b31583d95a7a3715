package dev.rightful.reference;

import java.util.List;

/** The account has to be registered where the vendor asked for that. */
final class Registration extends SiteRule {

    @Override
    Judgement judge(Hearing hearing, Site site) {
        List<Paragraph> asking = hearing.paragraphs("act", site);
        Thing registration = site.thing().findThing("accountRegistration");
        if (asking.isEmpty() || registration == null) {
            return Judgement.granted(site.subject());
        }
        Boolean isAsked = registration.findFlag("asked");
        Boolean isCompleted = registration.findFlag("completed");
        if (Boolean.TRUE.equals(isCompleted) || Boolean.FALSE.equals(isAsked)
                || (isAsked == null && isCompleted == null)) {
            return Judgement.granted(site.subject());
        }
        return isAsked == null || isCompleted == null
                ? Judgement.undetermined(site.subject(), asking)
                : Judgement.violated(site.subject(), asking);
    }
}
