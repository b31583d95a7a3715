package dev.rightful.reference;

import dev.rightful.finding.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Resource;
import org.jspecify.annotations.Nullable;

/** What was delivered with an appliance stays on it; replaced parts may need a new code, and a code its registration. */
final class BoundToUnit extends SiteRule {

    @Override
    Judgement judge(Hearing hearing, Site site) {
        Thing appliance = site.thing().findThing("appliance");
        if (appliance == null) {
            return Judgement.granted(site.subject());
        }
        Map<Verdict, List<Paragraph>> cited = new TreeMap<>();
        for (Paragraph paragraph : paragraphs(hearing, "act", site)) {
            Verdict verdict = Verdict.GRANTED;
            for (String part : paragraph.words("part")) {
                verdict = verdict.worse(ofPlace(appliance, part));
            }
            if (Operating.duty(hearing, site, paragraph, hearing.rule().name("renewAct")) != null
                    && appliance.is("criticalPartsReplaced")) {
                verdict = verdict.worse(ofFlag(appliance.findFlag("newCode"), Verdict.UNDETERMINED));
            }
            cited.computeIfAbsent(verdict, each -> new ArrayList<>()).add(paragraph);
        }
        for (Paragraph paragraph : paragraphs(hearing, "registerAct", site)) {
            Verdict verdict = ofFlag(appliance.findFlag("codeRegistered"), Verdict.GRANTED);
            cited.computeIfAbsent(verdict, each -> new ArrayList<>()).add(paragraph);
        }
        Verdict worst = Verdict.GRANTED;
        for (Verdict verdict : cited.keySet()) {
            worst = worst.worse(verdict);
        }
        return Judgement.of(site.subject(), worst, cited.getOrDefault(worst, List.of()));
    }

    /** The paragraphs about the appliance itself, whatever is preloaded on it. */
    private static List<Paragraph> paragraphs(Hearing hearing, String parameter, Site site) {
        Resource act = hearing.rule().name(parameter);
        return hearing.law()
                .speakingOf(site.edition(), act)
                .stream()
                .filter(each -> each.names(site.product()))
                .toList();
    }

    private static Verdict ofPlace(Thing appliance, String part) {
        String place = appliance.findText(part);
        if ("elsewhere".equals(place)) {
            return Verdict.VIOLATED;
        }
        return "separate-copy".equals(place) ? Verdict.UNDETERMINED : Verdict.GRANTED;
    }

    private static Verdict ofFlag(@Nullable Boolean holds, Verdict notStated) {
        if (holds == null) {
            return notStated;
        }
        return holds ? Verdict.GRANTED : Verdict.VIOLATED;
    }
}
