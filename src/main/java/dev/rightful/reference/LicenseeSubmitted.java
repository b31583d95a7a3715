package dev.rightful.reference;

import dev.rightful.finding.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The licensee has to have accepted its edition where somebody else installed the product for it, and before it bought
 * what is sold after acceptance only; and nobody uses what it refused.
 */
final class LicenseeSubmitted extends SiteRule {

    @Override
    Judgement judge(Hearing hearing, Site site) {
        LocalDate today = hearing.world().settings().asOf();
        Judgement worst = Judgement.granted(site.subject());
        Thing installer = site.thing().findThing("installer");
        if (installer != null && !installer.id().equals(site.licensee())) {
            worst = worse(worst, judged(hearing, site, hearing.nearest("act", site), today, Verdict.UNDETERMINED));
        }
        Thing appliance = site.thing().findThing("appliance");
        LocalDate purchased = appliance == null ? null : appliance.findDay("purchased");
        List<Paragraph> beforePurchase = hearing.paragraphs("purchaseAct", site);
        if (purchased != null && !beforePurchase.isEmpty()) {
            worst = worse(worst, judged(hearing, site, beforePurchase, purchased, Verdict.UNDETERMINED));
        }
        return worse(worst, judged(hearing, site, List.of(), today, Verdict.GRANTED));
    }

    /** The worse of two; of two as bad the one that was asked first. */
    private static Judgement worse(Judgement one, Judgement other) {
        return other.verdict().compareTo(one.verdict()) > 0 ? other : one;
    }

    /** Judges by what the licensee answered until a day; {@code unanswered} is the verdict where it did not. */
    private static Judgement judged(Hearing hearing, Site site, List<Paragraph> asking, LocalDate until,
            Verdict unanswered) {
        boolean isRefused = false;
        boolean isUndated = false;
        boolean isLater = false;
        for (Thing answer : hearing.world().party(site.licensee()).things("accepted")) {
            if (!site.edition().equals(answer.findName("edition"))) {
                continue;
            }
            LocalDate on = answer.findDay("on");
            if (answer.text("status").equals("refused")) {
                isRefused |= on == null || !on.isAfter(until);
            } else if (on != null && !on.isAfter(until)) {
                return Judgement.granted(site.subject());
            } else {
                isUndated |= on == null;
                isLater |= on != null;
            }
        }
        if (isUndated) {
            return Judgement.of(site.subject(), unanswered, asking);
        }
        if (isRefused) {
            List<Paragraph> cited = new ArrayList<>(asking);
            cited.addAll(hearing.nearest("useAct", site));
            return Judgement.violated(site.subject(), cited);
        }
        boolean isTooLate = isLater && unanswered != Verdict.GRANTED;
        return Judgement.of(site.subject(), isTooLate ? Verdict.VIOLATED : unanswered, asking);
    }
}
