package dev.rightful.reference;

import dev.rightful.finding.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * The product of a site has to be one that the paragraph about an extension names, officially compatible where that is asked, and
 * the parts of the extension have to sit where it allows.
 */
final class ExtensionHosted implements ReferenceRule {

    @Override
    public List<Judgement> judge(Hearing hearing) {
        List<Judgement> judgements = new ArrayList<>();
        for (Site site : hearing.world().sites()) {
            List<Case> cases = new ArrayList<>();
            for (Added extension : Added.at(site)) {
                if (!isInsteadOfHost(extension, hearing)) {
                    List<Case> ofOne = new ArrayList<>();
                    host(extension, hearing, ofOne);
                    places(extension, hearing, ofOne);
                    compatibility(extension, hearing, ofOne);
                    cases.add(Case.worst(ofOne));
                }
            }
            judgements.add(Case.judgement(site.subject(), cases));
        }
        return judgements;
    }

    /** Whether a feature stands for a host of the licensee's own. */
    private static boolean isInsteadOfHost(Added extension, Hearing hearing) {
        for (Paragraph paragraph : extension.paragraphs("act", hearing)) {
            for (String feature : paragraph.words("insteadOfHost")) {
                if (Boolean.TRUE.equals(extension.thing().findFlag(feature))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void host(Added extension, Hearing hearing, List<Case> cases) {
        Site site = extension.site();
        for (Paragraph paragraph : extension.paragraphs("act", hearing)) {
            if (hearing.world().isForeign(site)) {
                cases.add(oem(extension, paragraph, hearing));
            } else if (!paragraph.things("hostProduct").contains(site.governing())) {
                cases.add(notGranted(site, paragraph, hearing));
            }
        }
    }

    private static Case notGranted(Site site, Paragraph paragraph, Hearing hearing) {
        List<Paragraph> cited = new ArrayList<>(hearing.reserving(site, false));
        cited.add(paragraph);
        return new Case(Verdict.VIOLATED, "not granted", cited);
    }

    private static Case oem(Added extension, Paragraph paragraph, Hearing hearing) {
        Boolean isApproved = extension.isApproved();
        if (!paragraph.asksFor("oemHost") || Boolean.FALSE.equals(isApproved)) {
            return notGranted(extension.site(), paragraph, hearing);
        }
        if (isApproved == null) {
            return new Case(Verdict.UNDETERMINED, "approval unknown", List.of(paragraph));
        }
        return paragraph.words("oemHost").contains("granted")
                ? new Case(Verdict.GRANTED, "approved", List.of(paragraph))
                : new Case(Verdict.UNDETERMINED, "not named", List.of(paragraph));
    }

    private static void places(Added extension, Hearing hearing, List<Case> cases) {
        List<String> places = extension.thing().texts("hosts");
        for (Paragraph paragraph : extension.paragraphs("placeAct", hearing)) {
            if (!paragraph.words("placement").containsAll(places)) {
                List<Paragraph> cited = new ArrayList<>(hearing.reserving(extension.site(), false));
                cited.add(paragraph);
                cases.add(new Case(Verdict.VIOLATED, "placed elsewhere", cited));
            }
        }
    }

    private static void compatibility(Added extension, Hearing hearing, List<Case> cases) {
        String extract = extension.thing().findText("compatibility");
        for (Paragraph paragraph : extension.paragraphs("compatibilityAct", hearing)) {
            boolean isAsked = !paragraph.asksFor("provenHost")
                    || paragraph.things("provenHost").contains(extension.site().governing());
            boolean isNeeded = paragraph.words("extract").contains("needed");
            if (isAsked && extract == null && isNeeded) {
                cases.add(new Case(Verdict.UNDETERMINED, "extract missing", List.of(paragraph)));
            } else if (isAsked && "absent".equals(extract)) {
                cases.add(new Case(Verdict.VIOLATED, "incompatible", List.of(paragraph)));
            }
        }
    }
}
