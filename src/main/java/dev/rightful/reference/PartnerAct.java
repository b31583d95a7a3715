package dev.rightful.reference;

import java.util.ArrayList;
import java.util.List;

/**
 * The product at the far end of a link has to be one that the paragraph of the acting end names. Where the acting
 * product has no such paragraph, the nearest ones name the products.
 */
final class PartnerAct implements ReferenceRule {

    @Override
    public List<Judgement> judge(Hearing hearing) {
        List<Judgement> judgements = new ArrayList<>();
        for (Connection link : hearing.world().links(hearing.rule().word("linkType"))) {
            Site acting = hearing.world().site(link.from());
            Site partner = hearing.world().site(link.to());
            List<Paragraph> granting = hearing.paragraphs("act", acting);
            List<Paragraph> naming = granting.isEmpty() ? hearing.nearest("act", acting) : granting;
            String operand = Term.local(hearing.rule().name("operand"));
            List<Paragraph> allowing = naming.stream()
                    .filter(each -> each.things(operand).contains(partner.governing()))
                    .limit(1)
                    .toList();
            if (allowing.isEmpty()) {
                List<Paragraph> cited = new ArrayList<>(naming);
                cited.addAll(hearing.reserving(acting, false));
                judgements.add(Judgement.violated(link.subject(), cited));
            } else {
                judgements.add(Judgement.granted(link.subject(), allowing));
            }
        }
        return judgements;
    }
}
