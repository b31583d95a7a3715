package dev.rightful.reference;

import dev.rightful.finding.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Some features of an extension need a valid service contract. */
final class FeaturesCovered implements ReferenceRule {

    @Override
    public List<Judgement> judge(Hearing hearing) {
        List<Judgement> judgements = new ArrayList<>();
        for (Site site : hearing.world().sites()) {
            List<Case> cases = new ArrayList<>();
            for (Added extension : Added.at(site)) {
                for (Paragraph paragraph : extension.paragraphs("act", hearing)) {
                    cases.add(of(extension, paragraph, hearing.world()));
                }
            }
            judgements.add(Case.judgement(site.subject(), cases));
        }
        return judgements;
    }

    private static Case of(Added extension, Paragraph paragraph, World world) {
        boolean isUsed = false;
        boolean isUnknown = false;
        for (String feature : paragraph.words("feature")) {
            Boolean stated = extension.thing().findFlag(feature);
            isUsed |= Boolean.TRUE.equals(stated);
            isUnknown |= stated == null && paragraph.words("unstated").contains("open");
        }
        boolean hasContract = world.statesLicences() && !Owned.under(extension.site().code(), world)
                .of(paragraph.things("licenceKind"))
                .notNone()
                .isEmpty();
        if (hasContract || !(isUsed || isUnknown)) {
            return new Case(Verdict.GRANTED, "covered", List.of());
        }
        if (!isUsed) {
            return new Case(Verdict.UNDETERMINED, "features unknown", List.of(paragraph));
        }
        return world.statesLicences()
                ? new Case(Verdict.VIOLATED, "missing", List.of(paragraph))
                : new Case(Verdict.UNDETERMINED, "licences unknown", List.of(paragraph));
    }
}
