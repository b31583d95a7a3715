package dev.rightful.reference;

import dev.rightful.finding.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A finding on human rights at one site ends the licence of its whole code, or lets the vendor end it. */
final class HumanRights implements ReferenceRule {

    @Override
    public List<Judgement> judge(Hearing hearing) {
        List<Judgement> judgements = new ArrayList<>();
        for (Site found : hearing.world().licensedSites()) {
            Thing onRecord = found.thing().findThing("humanRights");
            LocalDate on = onRecord == null ? null : onRecord.findDay("on");
            if (onRecord != null && (on == null || !on.isAfter(hearing.world().settings().asOf()))) {
                for (Site site : hearing.world().licensedSites()) {
                    if (site.code().equals(found.code())) {
                        judgements.add(judge(hearing, found, onRecord.text("finding"), site));
                    }
                }
            }
        }
        return judgements;
    }

    private static Judgement judge(Hearing hearing, Site found, String finding, Site site) {
        Judgement worst = Judgement.granted(site.subject());
        for (Paragraph paragraph : hearing.paragraphs("act", found)) {
            if (paragraph.words("lapsesBy").contains(finding)) {
                return Judgement.violated(site.subject(), List.of(paragraph));
            }
            if (paragraph.words("mayEndBy").contains(finding)) {
                worst = Judgement.of(site.subject(), Verdict.UNDETERMINED, List.of(paragraph));
            }
        }
        return worst;
    }
}
