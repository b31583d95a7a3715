package dev.rightful.reference;

import java.util.List;

/** Decides about each site that runs a product which the agreement licenses. */
abstract class SiteRule implements ReferenceRule {

    @Override
    public final List<Judgement> judge(Hearing hearing) {
        return hearing.world().licensedSites().stream().map(site -> judge(hearing, site)).toList();
    }

    /** Judges a site. */
    abstract Judgement judge(Hearing hearing, Site site);
}
