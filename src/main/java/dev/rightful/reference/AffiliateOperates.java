package dev.rightful.reference;

import dev.rightful.finding.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * An affiliate may operate where the product is open to affiliates and it accepted the agreement in time. Where it is not
 * certain that it is one, this rule alone speaks: what both answers share, else the answer is missing.
 */
final class AffiliateOperates extends OperationRule {

    @Override
    Judgement decide(Hearing hearing, Act act, Role role) {
        if (!role.relation().equals(Role.AFFILIATE)
                || !hearing.rule().words("mechanisms").contains(act.mechanism())) {
            return Judgement.granted(act.subject());
        }
        Judgement best = null;
        for (Role.Member member : role.members()) {
            Judgement judgement = decide(hearing, act, member);
            best = best == null || judgement.verdict().compareTo(best.verdict()) < 0 ? judgement : best;
        }
        return best == null ? Judgement.granted(act.subject()) : best;
    }

    private static Judgement decide(Hearing hearing, Act act, Role.Member member) {
        Judgement inside = asAffiliate(hearing, act, member.party());
        if (member.certainty() == Certainty.CERTAIN && member.isCompany()) {
            return inside;
        }
        Judgement outside = asThirdParty(hearing, act);
        if (inside.verdict() == outside.verdict()) {
            return inside;
        }
        Judgement worse = inside.verdict().compareTo(outside.verdict()) > 0 ? inside : outside;
        List<Paragraph> cited = new ArrayList<>(Operating.operatorScope(hearing.law(), act.site()));
        cited.addAll(hearing.nearest("affiliation", act.site()));
        Judgement unknown = cite(new Judgement(act.subject(), Verdict.UNDETERMINED, worse.clauses()), cited);
        if (member.isCompany()) {
            return unknown;
        }
        if (!hearing.answers().isWide(hearing.rule().name("question"))) {
            return cite(outside, cited);
        }
        return member.certainty() == Certainty.CERTAIN ? inside : unknown;
    }

    private static Judgement cite(Judgement judgement, List<Paragraph> paragraphs) {
        Judgement cited = Judgement.of(judgement.subject(), judgement.verdict(), paragraphs);
        cited.clauses().addAll(judgement.clauses());
        return cited;
    }

    private static Judgement asAffiliate(Hearing hearing, Act act, String affiliate) {
        Site site = act.site();
        List<Paragraph> cited = new ArrayList<>(Operating.operatorScope(hearing.law(), site));
        if (hearing.paragraphs("act", site).isEmpty()) {
            cited.addAll(hearing.nearest("act", site));
            cited.addAll(hearing.reserving(site, true));
            return Judgement.violated(act.subject(), cited);
        }
        cited.addAll(hearing.nearest("condition", site));
        return Judgement.of(act.subject(), Acceptances.of(hearing.world(), affiliate, site.edition()), cited);
    }

    /** What the other rules about operations say of a third party. */
    private static Judgement asThirdParty(Hearing hearing, Act act) {
        Judgement worst = Judgement.granted(act.subject());
        for (Rule rule : hearing.law().rules()) {
            if (Rules.of(rule) instanceof OperationRule other && !(other instanceof AffiliateOperates)) {
                Judgement judgement = other.decide(hearing.of(rule), act, Role.thirdParty());
                worst = judgement.verdict().compareTo(worst.verdict()) > 0 ? judgement : worst;
            }
        }
        return worst;
    }
}
