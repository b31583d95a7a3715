package dev.rightful.reference;

import dev.rightful.finding.Verdict;
import java.util.ArrayList;
import java.util.List;

/** An outsider that does not use the last link itself needs a permission that names it. */
final class AboveCentral extends OperationRule {

    @Override
    Judgement decide(Hearing hearing, Act act, Role role) {
        if (!act.mechanism().equals(hearing.rule().word("mechanism"))) {
            return Judgement.granted(act.subject());
        }
        if (role.relation().equals(Role.AFFILIATE) && !isAffiliate(role)) {
            Judgement outside = decide(hearing, act, Role.thirdParty());
            return outside.verdict() == Verdict.GRANTED ? outside : outside.unproven();
        }
        List<Paragraph> granting = Operating.granting(hearing.law(), act.site(), role.group(), act.mechanism());
        if (!hearing.rule().words("relations").contains(role.relation()) || granting.isEmpty()
                || connectsItself(hearing.world(), act) || isNamed(hearing.world(), act)
                || hearing.answers().isWide(hearing.rule().name("question"))) {
            return Judgement.granted(act.subject());
        }
        List<Paragraph> cited = new ArrayList<>(List.of(granting.get(0)));
        cited.addAll(Operating.duties(hearing, act.site(), granting.get(0)));
        return Judgement.violated(act.subject(), cited);
    }

    private static boolean isAffiliate(Role role) {
        return role.members().stream().anyMatch(each -> each.certainty() == Certainty.CERTAIN && each.isCompany());
    }

    private static boolean connectsItself(World world, Act act) {
        List<Connection> links = world.links(act.mechanism());
        return world.acts()
                .stream()
                .filter(each -> each.party().equals(act.party()))
                .anyMatch(each -> links.stream()
                        .anyMatch(link -> each.loginIds().contains(link.from())
                                && link.to().equals(act.site().id())));
    }

    private static boolean isNamed(World world, Act act) {
        return Permissions.standing(world, act.site().licensee(),
                each -> Permissions.coversSite(each, act.site().id())
                        && Permissions.names(each, act.party()))
                == Permissions.Standing.VALID;
    }
}
