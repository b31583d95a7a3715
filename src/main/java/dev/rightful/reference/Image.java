package dev.rightful.reference;

import dev.rightful.finding.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.Resource;

/** What runs from the vendor's image has to be a product that may, with a licence of its own unless one is included. */
final class Image extends SiteRule {

    @Override
    Judgement judge(Hearing hearing, Site site) {
        String hosting = site.thing().findText("hosting");
        List<Paragraph> about = hearing.nearest("act", site)
                .stream()
                .filter(each -> hosting != null && each.words("hosting").contains(hosting))
                .toList();
        if (about.isEmpty()) {
            return Judgement.granted(site.subject());
        }
        List<Paragraph> granting = about.stream().filter(each -> each.isAbout(site.governing())).toList();
        if (granting.isEmpty()) {
            List<Paragraph> cited = new ArrayList<>(about);
            cited.addAll(hearing.reserving(site, false));
            return Judgement.violated(site.subject(), cited);
        }
        Verdict verdict = Verdict.GRANTED;
        Resource question = null;
        if (granting.stream().noneMatch(each -> each.things("included").contains(site.governing()))) {
            for (Resource other : hearing.rule().names("takesOver")) {
                verdict = verdict.worse(hearing.verdict(other, site.subject()));
                question = hearing.question(other, site.subject());
            }
        }
        return Judgement.of(site.subject(), verdict, granting).takingOver(question);
    }
}
