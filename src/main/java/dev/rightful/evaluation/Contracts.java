package dev.rightful.evaluation;

import dev.rightful.finding.Dated;
import dev.rightful.model.Engagement;
import dev.rightful.model.Party;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * For whom a party works at the day.
 *
 * @param proven those for whom it works under a contract with a reference
 * @param claimed those for whom it is said to work, without a reference
 */
record Contracts(Set<String> proven, Set<String> claimed) {

    static Contracts of(Party party, AsOf asOf) {
        Set<String> proven = new LinkedHashSet<>();
        Set<String> claimed = new LinkedHashSet<>();
        for (Engagement engagement : party.worksFor()) {
            if (asOf.covers(engagement.period(), () -> dated(party, engagement))) {
                (engagement.contract() == null ? claimed : proven).add(engagement.party());
            }
        }
        claimed.removeAll(proven);
        return new Contracts(proven, claimed);
    }

    private static Dated dated(Party party, Engagement engagement) {
        return new Dated("contract", Map.of("party", party.id(), "other", engagement.party()), party.described());
    }
}
