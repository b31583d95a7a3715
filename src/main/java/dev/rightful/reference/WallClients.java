package dev.rightful.reference;

import dev.rightful.finding.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.Resource;

/** Clients at a wall are granted with some hosts; with the other hosts of a wall their number is open. */
final class WallClients implements ReferenceRule {

    @Override
    public List<Judgement> judge(Hearing hearing) {
        List<Judgement> judgements = new ArrayList<>();
        for (Connection link : hearing.world().links("smart-wall")) {
            Site site = Hosting.of(link, hearing.world());
            Integer clients = link.thing().findNumber("clients");
            List<Paragraph> paragraphs = hearing.nearest("act", site);
            boolean isAsked = clients != null && clients > 0 && hosts(hearing.nearest("hostAct", site), site)
                    && !paragraphs.isEmpty();
            if (isAsked) {
                boolean isGranted = hosts(paragraphs, site) || hearing.isWide(hearing.rule().name("question"));
                judgements.add(Judgement.of(link.subject(), isGranted ? Verdict.GRANTED : Verdict.VIOLATED,
                        paragraphs));
            }
        }
        return judgements;
    }

    private static boolean hosts(List<Paragraph> paragraphs, Site site) {
        Resource product = site.governing();
        return paragraphs.stream().anyMatch(each -> each.things("hostProduct").contains(product));
    }
}
