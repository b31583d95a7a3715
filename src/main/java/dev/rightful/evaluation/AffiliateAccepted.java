package dev.rightful.evaluation;

import dev.rightful.finding.Statement;
import dev.rightful.rights.Clause;
import dev.rightful.rights.Edition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An affiliated company operates a site only where its product is shared with affiliates, and only after it has itself
 * submitted to the site's edition. Where affiliation is not certain, this rule weighs what follows either way.
 */
final class AffiliateAccepted implements OperationRule {

    private final Setting setting;
    private final List<String> mechanisms;
    private final List<OperationRule> others;

    AffiliateAccepted(Setting setting, List<OperationRule> others) {
        this.setting = setting;
        this.mechanisms = setting.rule().values("rf:mechanisms");
        this.others = others;
    }

    @Override
    public @Nullable Outcome judge(Act act, Standing standing) {
        if (standing.relation() != Relation.AFFILIATE
                || !mechanisms.contains(act.mechanism().word())) {
            return null;
        }
        Deployment deployment = setting.deployment();
        Outcome stranger = asStranger(act);
        Edition edition = deployment.edition(act.site());
        Affiliates.Doubt doubt = setting.doubt(edition, OperationFacts.of(deployment, act));
        Outcome best = null;
        for (String affiliate : standing.affiliates()) {
            Outcome outcome = deployment.affiliates()
                    .judge(affiliate, deployment.site(act.site()).licensee(),
                            asAffiliate(act, affiliate), stranger, doubt);
            best = best == null ? outcome : Outcome.better(best, outcome);
        }
        return best;
    }

    /** What would follow if it were a third party. */
    private Outcome asStranger(Act act) {
        Outcome worst = Outcome.granted(own(act));
        for (OperationRule rule : others) {
            Outcome outcome = rule.judge(act, Standing.THIRD_PARTY);
            if (outcome != null) {
                worst = Outcome.worse(worst, outcome);
            }
        }
        if (worst.statement() == null) {
            return worst;
        }
        List<Clause> cited = Outcome.join(own(act), worst.clauses());
        return new Outcome(worst.verdict(), cited, new Statement("as-third-party", facts(act, act.party())),
                worst.path(), worst.question());
    }

    private Outcome asAffiliate(Act act, String affiliate) {
        Deployment deployment = setting.deployment();
        Edition edition = deployment.edition(act.site());
        String share = setting.rule().value("rf:act");
        Map<String, Object> facts = facts(act, affiliate);
        if (edition.findClause(share, deployment.product(act.site())) == null) {
            List<Clause> cited = Outcome.join(cited(act, edition, share), setting.reservesFromOutsiders(edition));
            return Outcome.violated(cited, "product-outside", facts);
        }
        List<Clause> cited = cited(act, edition, setting.rule().value("rf:condition"));
        Submission submission = Submission.of(deployment.party(affiliate), edition, deployment.asOf());
        return switch (submission.state()) {
            case ACCEPTED -> Outcome.granted(cited);
            case UNDATED -> Outcome.undetermined(cited, "acceptance-undated", facts);
            case REFUSED -> Outcome.violated(cited, "refused", facts);
            case LATER -> {
                facts.put("accepted", submission.later());
                yield Outcome.violated(cited, "accepted-later", facts);
            }
            case UNKNOWN -> Outcome.undetermined(cited, "not-accepted", facts);
        };
    }

    /** The operator clause of the site's product, then the clauses about an act. */
    private List<Clause> cited(Act act, Edition edition, String about) {
        return Outcome.join(own(act), edition.clauses(about));
    }

    private List<Clause> own(Act act) {
        Clause own = setting.deployment().paragraphs().find(act.site(), act.mechanism().word(), Relation.SELF);
        return own == null ? List.of() : List.of(own);
    }

    private Map<String, Object> facts(Act act, String affiliate) {
        Map<String, Object> facts = new HashMap<>(OperationFacts.of(setting.deployment(), act));
        facts.put("affiliate", affiliate);
        return facts;
    }
}
