package dev.rightful.reference;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who controls whom: the votes that a party holds in another one itself, and those of parties it controls, are more
 * than the share that the agreement names. Computed for each party on its own, round after round until nothing is added.
 */
final class Control {

    private final List<Stake> stakes;
    private final BigDecimal above;
    private final Set<String> owners = new TreeSet<>();
    private final Map<String, Set<String>> certain = new HashMap<>();
    private final Map<String, Set<String>> possible = new HashMap<>();

    /**
     * Votes of one party in another one that count at the day.
     *
     * @param owner who holds them
     * @param held in whom
     * @param min the lower bound in percent
     * @param isAboveMin whether the true share is above the lower bound
     * @param max the upper bound in percent
     */
    record Stake(String owner, String held, BigDecimal min, boolean isAboveMin, BigDecimal max) {}

    Control(List<Stake> stakes, BigDecimal above) {
        this.stakes = stakes;
        this.above = above;
        stakes.forEach(stake -> owners.add(stake.owner()));
    }

    /** Whether a party controls another one. */
    Certainty control(String owner, String held) {
        if (owner.equals(held)) {
            return Certainty.NO;
        }
        if (controlled(owner, true).contains(held)) {
            return Certainty.CERTAIN;
        }
        return controlled(owner, false).contains(held) ? Certainty.POSSIBLE : Certainty.NO;
    }

    /** Whether one of two parties controls the other, or somebody controls both; whatever kind of parties they are. */
    Certainty affiliation(String one, String other) {
        Certainty best = max(control(one, other), control(other, one));
        for (String owner : owners) {
            Certainty both = min(control(owner, one), control(owner, other));
            best = max(best, both);
        }
        return best;
    }

    private Set<String> controlled(String owner, boolean certainly) {
        Map<String, Set<String>> known = certainly ? certain : possible;
        Set<String> found = known.get(owner);
        if (found == null) {
            found = new HashSet<>();
            boolean grows = true;
            while (grows) {
                grows = false;
                for (Stake stake : stakes) {
                    if (!found.contains(stake.held()) && !stake.held().equals(owner)
                            && isMajority(owner, found, stake.held(), certainly)) {
                        found.add(stake.held());
                        grows = true;
                    }
                }
            }
            known.put(owner, found);
        }
        return found;
    }

    private boolean isMajority(String owner, Set<String> controlled, String held, boolean certainly) {
        BigDecimal sum = BigDecimal.ZERO;
        boolean isAbove = false;
        for (Stake stake : stakes) {
            if (stake.held().equals(held) && (stake.owner().equals(owner) || controlled.contains(stake.owner()))) {
                sum = sum.add(certainly ? stake.min() : stake.max());
                isAbove |= certainly && stake.isAboveMin();
            }
        }
        int order = sum.compareTo(above);
        return order > 0 || (order == 0 && isAbove);
    }

    private static Certainty max(Certainty one, Certainty other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Certainty min(Certainty one, Certainty other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
