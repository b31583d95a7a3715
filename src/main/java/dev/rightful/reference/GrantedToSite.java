package dev.rightful.reference;

import java.util.ArrayList;
import java.util.List;

/** A site that has any of something has to run a product that is granted it. */
final class GrantedToSite implements ReferenceRule {

    @Override
    public List<Judgement> judge(Hearing hearing) {
        String quantity = hearing.rule().word("quantity");
        List<Judgement> judgements = new ArrayList<>();
        for (Site site : hearing.world().sites()) {
            if (!hearing.world().isForeign(site) && new ServerRoom(site).computers(quantity) > 0
                    && hearing.paragraphs("act", site).isEmpty()) {
                List<Paragraph> cited = new ArrayList<>(hearing.nearest("act", site));
                cited.addAll(hearing.reserving(site, false));
                judgements.add(Judgement.violated(site.subject(), cited));
            }
        }
        return judgements;
    }
}
