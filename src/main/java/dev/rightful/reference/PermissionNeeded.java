package dev.rightful.reference;

import java.util.List;

/** The licensee of the operated site has to hold a permission, where the paragraph for the mechanism asks for one. */
final class PermissionNeeded extends OperationRule {

    @Override
    Judgement decide(Hearing hearing, Act act, Role role) {
        Rule rule = hearing.rule();
        Site site = act.site();
        if (!act.mechanism().equals(rule.word("mechanism")) || !rule.words("relations").contains(role.relation())) {
            return Judgement.granted(act.subject());
        }
        List<Paragraph> granting = Operating.granting(hearing.law(), site, role.group(), act.mechanism());
        Paragraph asking = granting.isEmpty()
                ? null
                : Operating.duty(hearing, site, granting.get(0), Term.rf("holdPermission"));
        if (asking == null) {
            return Judgement.granted(act.subject());
        }
        Permissions.Standing standing = Permissions.standing(hearing.world(), site.licensee(),
                each -> Permissions.coversSite(each, site.id())
                        && Permissions.coversOperator(each, act.party(), role.isSelf()));
        return switch (standing) {
            case VALID -> Judgement.granted(act.subject());
            case NOTHING -> Judgement.undetermined(act.subject(), List.of(asking));
            case INVALID -> Judgement.violated(act.subject(), List.of(asking));
        };
    }
}
