package dev.rightful.reference;

import dev.rightful.finding.Verdict;
import java.util.ArrayList;
import java.util.List;

/** A tool may serve the purposes only that its paragraph names, or be used in a form that another one grants. */
final class PurposeServed implements ReferenceRule {

    @Override
    public List<Judgement> judge(Hearing hearing) {
        List<Judgement> judgements = new ArrayList<>();
        for (Site site : hearing.world().sites()) {
            List<Case> cases = new ArrayList<>();
            for (Added extension : Added.at(site)) {
                List<Paragraph> paragraphs = extension.paragraphs("act", hearing);
                if (!paragraphs.isEmpty() && !names(paragraphs, extension.purpose())) {
                    cases.add(otherwise(extension, paragraphs, hearing));
                }
            }
            judgements.add(Case.judgement(site.subject(), cases));
        }
        return judgements;
    }

    private static boolean names(List<Paragraph> paragraphs, String purpose) {
        return paragraphs.stream().anyMatch(each -> each.words("purpose").contains(purpose));
    }

    private static Case otherwise(Added extension, List<Paragraph> paragraphs, Hearing hearing) {
        List<Paragraph> cited = new ArrayList<>(paragraphs);
        cited.addAll(extension.paragraphs("alongAct", hearing));
        List<Paragraph> unknown = new ArrayList<>();
        for (Paragraph alternative : extension.paragraphs("alternativeAct", hearing)) {
            for (String feature : alternative.words("feature")) {
                Boolean stated = extension.thing().findFlag(feature);
                if (stated == null) {
                    unknown.add(alternative);
                } else if (stated) {
                    return new Case(Verdict.GRANTED, "in another form", List.of());
                }
            }
        }
        if (unknown.isEmpty()) {
            cited.addAll(hearing.reserving(extension.site(), false));
            return new Case(Verdict.VIOLATED, "not granted", cited);
        }
        cited.addAll(unknown);
        return new Case(Verdict.UNDETERMINED, "form unknown", cited);
    }
}
