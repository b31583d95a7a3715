package dev.rightful.portfolio;

import dev.rightful.model.Votes;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** The votes that one party holds in others: the sums of each topology, and the range between all topologies. */
final class HeldVotes {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Map<String, Votes> ranges = new LinkedHashMap<>();
    private final Map<String, Votes> inTopology = new LinkedHashMap<>();
    private final String partner;
    private long ordinal = -1;

    /**
     * @param partner whose names the parties have
     */
    HeldVotes(String partner) {
        this.partner = partner;
    }

    /** Hears what a claim says, claims of a topology one after the other. */
    void hear(Claim claim, Said.OfVotes votes) {
        if (claim.ordinal() != ordinal) {
            finish();
            ordinal = claim.ordinal();
        }
        inTopology.merge(Ownership.name(partner, votes.held()),
                new Votes(votes.least(), votes.most(), votes.minExclusive(), votes.maxExclusive()), HeldVotes::sum);
    }

    private static Votes sum(Votes one, Votes other) {
        BigDecimal min = one.min().add(other.min()).min(HUNDRED);
        BigDecimal max = one.max().add(other.max()).min(HUNDRED);
        boolean minExclusive = (one.minExclusive() || other.minExclusive()) && min.compareTo(max) < 0;
        return new Votes(min, max, minExclusive, false);
    }

    private static Votes between(Votes one, Votes other) {
        int least = one.min().compareTo(other.min());
        Votes lower = least < 0 || (least == 0 && !one.minExclusive()) ? one : other;
        BigDecimal max = one.max().max(other.max());
        return new Votes(lower.min(), max, lower.minExclusive() && lower.min().compareTo(max) < 0, false);
    }

    private void finish() {
        inTopology.forEach((held, votes) -> ranges.merge(held, votes, HeldVotes::between));
        inTopology.clear();
    }

    /** Between what the topologies state, by whom the votes are held in. */
    Map<String, Votes> ranges() {
        finish();
        return ranges;
    }
}
