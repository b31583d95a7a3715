package dev.rightful.reference;

import java.util.ArrayList;
import java.util.List;

/** Neither the place nor what is watched, the licensee, its affiliates or who operates may be under sanctions. */
final class Sanctions extends SiteRule {

    @Override
    Judgement judge(Hearing hearing, Site site) {
        List<Paragraph> forbidding = hearing.nearest("act", site);
        if (forbidding.isEmpty()) {
            return Judgement.granted(site.subject());
        }
        World world = hearing.world();
        boolean isEmbargoed = site.thing().is("embargoed")
                || site.thing().things("premises").stream().anyMatch(each -> each.is("embargoed"));
        boolean isOperated = world.acts()
                .stream()
                .anyMatch(act -> act.site().equals(site) && isSanctioned(world, act.party()));
        if (isEmbargoed || isOperated || isSanctioned(world, site.licensee())) {
            return Judgement.violated(site.subject(), forbidding);
        }
        Judgement worst = Judgement.granted(site.subject());
        for (String party : world.parties()) {
            if (isSanctioned(world, party)) {
                Judgement judgement = ofAffiliate(hearing, site, party, forbidding);
                worst = judgement.verdict().compareTo(worst.verdict()) > 0 ? judgement : worst;
            }
        }
        return worst;
    }

    private static Judgement ofAffiliate(Hearing hearing, Site site, String party, List<Paragraph> forbidding) {
        List<Paragraph> uncertain = new ArrayList<>(forbidding);
        uncertain.addAll(hearing.nearest("affiliation", site));
        return switch (hearing.affiliation(party, site.licensee(), "question")) {
            case NO -> Judgement.granted(site.subject());
            case POSSIBLE -> Judgement.undetermined(site.subject(), uncertain);
            case CERTAIN -> Judgement.violated(site.subject(), forbidding).whenOpen(uncertain);
        };
    }

    private static boolean isSanctioned(World world, String party) {
        return Boolean.TRUE.equals(world.party(party).findFlag("sanctioned"));
    }
}
