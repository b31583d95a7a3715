package dev.rightful.evaluation;

import dev.rightful.model.Acceptance;
import dev.rightful.model.Appliance;
import dev.rightful.model.Party;
import dev.rightful.model.Site;
import dev.rightful.rights.Clause;
import dev.rightful.rights.Edition;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The licensee has accepted the agreement where using the product is not enough: somebody else installed it, the product
 * has to be accepted before it is bought, or the licensee has refused.
 */
record LicenseeAccepted(Setting setting) implements SiteRule {

    @Override
    public boolean isAsked() {
        if (setting.deployment().statesCircumstances()) {
            return true;
        }
        for (Party party : setting.deployment().topology().parties()) {
            for (Acceptance answer : party.accepted()) {
                if (answer.refused()) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public @Nullable Outcome judge(Site site, int number) {
        return worse(worse(installed(site, number), bought(site, number)), used(site, number));
    }

    private static @Nullable Outcome worse(@Nullable Outcome one, @Nullable Outcome other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return Outcome.worse(one, other);
    }

    /** Whoever installs for another one sees to it that this one accepts. */
    private @Nullable Outcome installed(Site site, int number) {
        String installer = site.circumstances().installer();
        List<Clause> cited = setting.own(number);
        if (installer == null || installer.equals(site.licensee()) || cited.isEmpty()) {
            return null;
        }
        Map<String, Object> facts = facts(site, number);
        facts.put("installer", installer);
        Submission submission = submission(site, number);
        return switch (submission.state()) {
            case ACCEPTED -> Outcome.granted(cited);
            case UNDATED -> Outcome.undetermined(cited, "acceptance-undated", facts);
            case REFUSED -> refused(number, cited, facts);
            case LATER -> {
                facts.put("accepted", submission.later());
                yield Outcome.violated(cited, "accepted-later", facts);
            }
            case UNKNOWN -> Outcome.undetermined(cited, "not-accepted", facts);
        };
    }

    /** What has to be accepted before it is bought. */
    private @Nullable Outcome bought(Site site, int number) {
        Appliance appliance = site.circumstances().appliance();
        LocalDate purchased = appliance == null ? null : appliance.purchased();
        List<Clause> cited = setting.deployment()
                .edition(number)
                .clauses(setting.rule().value("rf:purchaseAct"), site.product());
        if (purchased == null || cited.isEmpty()) {
            return null;
        }
        Map<String, Object> facts = facts(site, number);
        facts.put("purchased", purchased);
        Submission submission = Submission.by(purchased, licensee(site), setting.deployment().edition(number));
        return switch (submission.state()) {
            case ACCEPTED -> Outcome.granted(cited);
            case REFUSED -> refused(number, cited, facts);
            case LATER -> {
                facts.put("accepted", submission.later());
                yield Outcome.violated(cited, "bought-first", facts);
            }
            case UNDATED, UNKNOWN -> unproven(cited, facts);
        };
    }

    private static Outcome unproven(List<Clause> cited, Map<String, Object> facts) {
        return Outcome.undetermined(cited, "purchase-without-acceptance", facts);
    }

    /** Using the product is acceptance, unless the licensee has said no. */
    private @Nullable Outcome used(Site site, int number) {
        if (setting.deployment().party(site.licensee()).accepted().stream().noneMatch(Acceptance::refused)) {
            return null;
        }
        Submission submission = submission(site, number);
        return submission.state() == Submission.State.REFUSED && !byUse(number).isEmpty()
                ? refused(number, List.of(), facts(site, number))
                : null;
    }

    private Outcome refused(int number, List<Clause> cited, Map<String, Object> facts) {
        return Outcome.violated(Outcome.join(cited, byUse(number)), "refused", facts);
    }

    private List<Clause> byUse(int number) {
        return setting.deployment().edition(number).clauses(setting.rule().value("rf:useAct"));
    }

    private Submission submission(Site site, int number) {
        return Submission.of(licensee(site), setting.deployment().edition(number), setting.deployment().asOf());
    }

    private Party licensee(Site site) {
        return setting.deployment().party(site.licensee());
    }

    private Map<String, Object> facts(Site site, int number) {
        Edition edition = setting.deployment().edition(number);
        return new HashMap<>(Map.of("site", site.id(), "licensee", site.licensee(), "edition", edition.id()));
    }
}
