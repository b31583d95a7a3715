package dev.rightful.reference;

import dev.rightful.finding.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Whether serving others is a licensee's own business is open. */
final class ForItself implements ReferenceRule {

    @Override
    public List<Judgement> judge(Hearing hearing) {
        List<Judgement> judgements = new ArrayList<>();
        for (Connection pair : Hosting.pairs(hearing.world())) {
            Site site = Hosting.of(pair, hearing.world());
            List<Paragraph> paragraphs = hearing.nearest("act", site);
            boolean isOpen = !paragraphs.isEmpty() && servesOthers(site, hearing.world());
            Verdict verdict = isOpen && !hearing.isWide(hearing.rule().name("question"))
                    ? Verdict.VIOLATED
                    : Verdict.GRANTED;
            judgements.add(Judgement.of(pair.subject(), verdict, paragraphs));
        }
        return judgements;
    }

    private static boolean servesOthers(Site site, World world) {
        for (Reach.Route route : world.reach().from(site.id())) {
            String other = world.site(route.site()).licensee();
            boolean isAffiliate = world.isCompany(other)
                    && world.control().affiliation(other, site.licensee()) == Certainty.CERTAIN;
            if (!other.equals(site.licensee()) && !isAffiliate) {
                return true;
            }
        }
        return false;
    }
}
