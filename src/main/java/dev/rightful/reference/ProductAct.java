package dev.rightful.reference;

import java.util.ArrayList;
import java.util.List;

/** The product at the acting end of a link has to be granted the act. */
final class ProductAct implements ReferenceRule {

    @Override
    public List<Judgement> judge(Hearing hearing) {
        List<Judgement> judgements = new ArrayList<>();
        for (Connection link : hearing.world().links(hearing.rule().word("linkType"))) {
            Site site = hearing.world().site(link.from());
            List<Paragraph> granting = hearing.paragraphs("act", site);
            if (granting.isEmpty()) {
                List<Paragraph> cited = new ArrayList<>(hearing.nearest("act", site));
                cited.addAll(hearing.reserving(site, false));
                judgements.add(Judgement.violated(link.subject(), cited));
            } else {
                judgements.add(Judgement.granted(link.subject(), granting.subList(0, 1)));
            }
        }
        return judgements;
    }
}
