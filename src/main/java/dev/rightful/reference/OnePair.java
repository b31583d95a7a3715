package dev.rightful.reference;

import dev.rightful.finding.Verdict;
import java.util.ArrayList;
import java.util.List;

/** The servers of a pair are two, belong to one site and serve in no other pair. */
final class OnePair implements ReferenceRule {

    @Override
    public List<Judgement> judge(Hearing hearing) {
        World world = hearing.world();
        List<Judgement> judgements = new ArrayList<>();
        for (Connection pair : Hosting.pairs(world)) {
            Site site = Hosting.of(pair, world);
            for (Paragraph paragraph : hearing.nearest("act", site)) {
                Integer systems = paragraph.findNumber("systems");
                boolean isTwo = !pair.from().equals(pair.to());
                boolean isOfOneSite = Hosting.ofServer(pair.to(), world).id().equals(site.id());
                boolean serveElsewhere = systems != null && (Hosting.pairsOf(pair.from(), world).size() > systems
                        || Hosting.pairsOf(pair.to(), world).size() > systems);
                Verdict verdict = isTwo && isOfOneSite && !serveElsewhere ? Verdict.GRANTED : Verdict.VIOLATED;
                judgements.add(Judgement.of(pair.subject(), verdict, List.of(paragraph)));
            }
        }
        return judgements;
    }
}
