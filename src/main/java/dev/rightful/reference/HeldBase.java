package dev.rightful.reference;

import dev.rightful.finding.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;

/** The code of a site has to carry a valid base licence of its product, held by its licensee or whoever shares it. */
final class HeldBase implements ReferenceRule {

    @Override
    public List<Judgement> judge(Hearing hearing) {
        List<Judgement> judgements = new ArrayList<>();
        for (Site site : hearing.world().sites()) {
            if (!hearing.world().isForeign(site)) {
                judgements.add(Judgement.of(site.subject(), verdict(site, hearing), hearing.paragraphs("act", site)));
            }
        }
        return judgements;
    }

    private static Verdict verdict(Site site, Hearing hearing) {
        if (comesWithImage(site, hearing)) {
            return Verdict.GRANTED;
        }
        if (!hearing.world().statesLicences()) {
            return Verdict.UNDETERMINED;
        }
        boolean isShared = !hearing.paragraphs("shareAct", site).isEmpty();
        Verdict best = Verdict.VIOLATED;
        for (String holder : Owned.under(site.code(), hearing.world()).of(kinds(site, hearing)).notNone().holders()) {
            if (holder.equals(site.licensee())) {
                best = Verdict.GRANTED;
            } else if (isShared) {
                best = Verdicts.better(best,
                        Verdicts.of(hearing.affiliation(site.licensee(), holder, "question")));
            }
        }
        return best;
    }

    private static List<Resource> kinds(Site site, Hearing hearing) {
        Statement kind = hearing.law().find(site.governing(), Term.rf("baseLicence"));
        return kind == null ? List.of() : List.of(kind.getResource());
    }

    /** Whether the site runs on an image that brings the licence of its product along. */
    private static boolean comesWithImage(Site site, Hearing hearing) {
        String hosting = site.thing().findText("hosting");
        for (Paragraph paragraph : hearing.paragraphs("imageAct", site)) {
            if (hosting != null && paragraph.words("hosting").contains(hosting)
                    && paragraph.things("included").contains(site.governing())) {
                return true;
            }
        }
        return false;
    }
}
