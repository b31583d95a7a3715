package dev.rightful.portfolio;

import dev.rightful.finding.Reading;
import dev.rightful.rights.OntologyException;
import dev.rightful.rights.Rights;
import dev.rightful.rights.RuleDefinition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Judges by the rules across topologies, group by group, in memory that grows with what differs within a group and not
 * with the number of claims.
 *
 * <p>The claims are gone through twice, and a third time over those on parties where a rule asks who is affiliated.
 */
final class PortfolioRules {

    private final Rights rights;
    private final Reading reading;
    private final Ownership ownership;

    PortfolioRules(Rights rights, Reading reading) {
        this.rights = rights;
        this.reading = reading;
        this.ownership = new Ownership(new BigDecimal(rights.controlAbove()));
    }

    /** The one place that builds rules from their definitions: a line for each shape. */
    private Hearing hearing(RuleDefinition rule, ClaimGroup of) {
        Terms terms = new Terms(rule, rights, reading, ownership);
        String key = of.key();
        return switch (rule.shape()) {
            case "rf:SharedCodes" -> new SharedCodes(terms, key);
            case "rf:MostTogether" -> new MostTogether(terms, key);
            case "rf:SameLicences" -> new SameLicences(terms, key);
            case "rf:CountedTwice" -> new CountedTwice(terms, key);
            case "rf:CappedLicensee" -> new CappedLicensee(terms, key);
            case "rf:VotesDiffer" -> new VotesDiffer(terms, key);
            case "rf:AcceptancesDiffer" -> new AcceptancesDiffer(terms, key);
            case "rf:SitesDiffer" ->
                    new SitesDiffer(terms, of.group().equals(Groups.SLC) ? key : Fields.split(key).get(1));
            default -> throw new OntologyException(
                    "rule %s: no shape of rules across topologies is named %s".formatted(rule.id(), rule.shape()));
        };
    }

    /** The groups of claims that rules of a shape are asked about. */
    private static List<String> groups(RuleDefinition rule) {
        return switch (rule.shape()) {
            case "rf:CappedLicensee" -> List.of(Groups.CAPPED);
            case "rf:VotesDiffer", "rf:AcceptancesDiffer" -> List.of(Groups.PARTY);
            case "rf:SitesDiffer" -> List.of(Groups.SLC, Groups.TOPOLOGY);
            default -> List.of(Groups.SLC);
        };
    }

    private List<RuleDefinition> rules(String group) {
        List<RuleDefinition> asked = new ArrayList<>();
        for (RuleDefinition rule : rights.portfolioRules()) {
            if (groups(rule).contains(group)) {
                asked.add(rule);
            }
        }
        return asked;
    }

    /** Prepares what the rules have to know of all groups together. */
    void prepare(ClaimStore store) {
        store.forEachGroup(Groups.PARTY, group -> {
            List<String> owner = Fields.split(group.key());
            group.claims().forEachRemaining(claim -> {
                if (Said.of(claim) instanceof Said.OfVotes votes) {
                    ownership.connect(group.key(), Ownership.name(owner.get(0), votes.held()));
                }
            });
        });
        List<RuleDefinition> asking = new ArrayList<>(rules(Groups.SLC));
        asking.removeIf(rule -> !rule.shape().equals("rf:SharedCodes"));
        store.forEachGroup(Groups.SLC, group -> {
            List<SharedCodes> hearings = new ArrayList<>();
            asking.forEach(rule -> hearings
                    .add(new SharedCodes(new Terms(rule, rights, reading, ownership), group.key())));
            ofSeveral(group, hearings);
            hearings.forEach(SharedCodes::ask);
        });
        store.forEachGroup(Groups.PARTY, group -> {
            if (ownership.isAsked(group.key())) {
                String partner = Fields.split(group.key()).get(0);
                HeldVotes held = new HeldVotes(partner);
                group.claims().forEachRemaining(claim -> {
                    if (Said.of(claim) instanceof Said.OfVotes votes) {
                        held.hear(claim, votes);
                    }
                });
                ownership.keep(group.key(), held.ranges());
            }
        });
    }

    /** Judges one group. */
    void judge(ClaimGroup group, Consumer<PortfolioFinding> findings) {
        List<Hearing> hearings = new ArrayList<>();
        for (RuleDefinition rule : rules(group.group())) {
            hearings.add(hearing(rule, group));
        }
        if (ofSeveral(group, hearings)) {
            hearings.forEach(hearing -> hearing.conclude(findings));
        }
    }

    /** Tells hearings about a group; false, and mostly without telling, when only one topology speaks of it. */
    private static boolean ofSeveral(ClaimGroup group, List<? extends Hearing> hearings) {
        List<Claim> first = new ArrayList<>();
        boolean areSeveral = false;
        while (group.claims().hasNext()) {
            Claim claim = group.claims().next();
            if (!areSeveral && !first.isEmpty() && claim.ordinal() != first.get(0).ordinal()) {
                areSeveral = true;
                first.forEach(each -> tell(each, hearings));
                first.clear();
            }
            if (areSeveral) {
                tell(claim, hearings);
            } else {
                first.add(claim);
            }
        }
        return areSeveral;
    }

    private static void tell(Claim claim, List<? extends Hearing> hearings) {
        Said said = Said.of(claim);
        hearings.forEach(hearing -> hearing.hear(claim, said));
    }
}
