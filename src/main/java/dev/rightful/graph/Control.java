package dev.rightful.graph;

import dev.rightful.model.Holding;
import dev.rightful.model.Party;
import dev.rightful.model.Votes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who controls whom by votes, and who is affiliated with whom.
 *
 * <p>A party controls another one when the votes it holds there itself and those held by parties that it controls are
 * together above the limit. That is a least fixpoint in exact decimals: nothing supports itself, percentages are never
 * multiplied, and votes held through parties that are not controlled do not count. Where votes are known as ranges,
 * control is certain by the lower bounds and possible by the upper ones.
 */
public final class Control {

    private final Map<String, List<Stake>> stakes = new HashMap<>();
    private final Map<String, Set<String>> owners = new HashMap<>();
    private final BigDecimal limit;
    private final Map<String, Set<String>> certain = new HashMap<>();
    private final Map<String, Set<String>> possible = new HashMap<>();
    private final Map<List<String>, Degree> affiliations = new HashMap<>();

    /** How sure it is. */
    public enum Degree {
        NONE, POSSIBLE, CERTAIN
    }

    private record Stake(String in, Votes votes) {}

    private record Sum(BigDecimal votes, boolean exclusive) {}

    /**
     * Reads the holdings of a day.
     *
     * @param parties the parties with what they own
     * @param asOf the day
     * @param limit the share of the votes in percent above which a holder controls
     */
    public Control(Collection<Party> parties, LocalDate asOf, BigDecimal limit) {
        this.limit = limit;
        for (Party party : parties) {
            for (Holding holding : party.owns()) {
                if (holding.period().contains(asOf)) {
                    stakes.computeIfAbsent(party.id(), id -> new ArrayList<>())
                            .add(new Stake(holding.party(), holding.votes()));
                    owners.computeIfAbsent(holding.party(), id -> new LinkedHashSet<>()).add(party.id());
                }
            }
        }
    }

    /** Whether a party controls another one. */
    public Degree control(String holder, String held) {
        if (holder.equals(held)) {
            return Degree.NONE;
        }
        if (controlled(holder, true).contains(held)) {
            return Degree.CERTAIN;
        }
        return controlled(holder, false).contains(held) ? Degree.POSSIBLE : Degree.NONE;
    }

    /** Whether two different parties are affiliated: one controls the other, or one party controls both. */
    public Degree affiliated(String one, String other) {
        if (one.equals(other) || stakes.isEmpty()) {
            return Degree.NONE;
        }
        List<String> pair = one.compareTo(other) < 0 ? List.of(one, other) : List.of(other, one);
        Degree known = affiliations.get(pair);
        if (known == null) {
            known = compute(pair.get(0), pair.get(1));
            affiliations.put(pair, known);
        }
        return known;
    }

    private Degree compute(String one, String other) {
        Degree best = better(control(one, other), control(other, one));
        if (best == Degree.CERTAIN) {
            return best;
        }
        Set<String> above = ancestors(other);
        for (String holder : ancestors(one)) {
            if (above.contains(holder)) {
                Degree first = control(holder, one);
                Degree both = first == Degree.NONE ? first : worse(first, control(holder, other));
                best = better(best, both);
                if (best == Degree.CERTAIN) {
                    return best;
                }
            }
        }
        return best;
    }

    private static Degree better(Degree one, Degree other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Degree worse(Degree one, Degree other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** Everyone who holds votes in a party, directly or through others, the nearest first. */
    private Set<String> ancestors(String party) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(party));
        while (!open.isEmpty()) {
            for (String owner : owners.getOrDefault(open.remove(), Set.of())) {
                if (found.add(owner)) {
                    open.add(owner);
                }
            }
        }
        found.remove(party);
        return found;
    }

    private Set<String> controlled(String holder, boolean surely) {
        Map<String, Set<String>> known = surely ? certain : possible;
        Set<String> found = known.get(holder);
        if (found == null) {
            found = fixpoint(holder, surely);
            known.put(holder, found);
        }
        return found;
    }

    private Set<String> fixpoint(String holder, boolean surely) {
        Set<String> controlled = new HashSet<>();
        Map<String, Sum> sums = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(holder));
        while (!open.isEmpty()) {
            for (Stake stake : stakes.getOrDefault(open.remove(), List.of())) {
                if (!controlled.contains(stake.in()) && !stake.in().equals(holder)) {
                    Sum sum = sums.merge(stake.in(), bound(stake.votes(), surely), Control::plus);
                    if (isControl(sum, surely)) {
                        controlled.add(stake.in());
                        open.add(stake.in());
                    }
                }
            }
        }
        return controlled;
    }

    private static Sum bound(Votes votes, boolean lower) {
        return lower ? new Sum(votes.min(), votes.minExclusive()) : new Sum(votes.max(), votes.maxExclusive());
    }

    private static Sum plus(Sum one, Sum other) {
        return new Sum(one.votes().add(other.votes()), one.exclusive() || other.exclusive());
    }

    private boolean isControl(Sum sum, boolean lower) {
        int order = sum.votes().compareTo(limit);
        return order > 0 || (lower && order == 0 && sum.exclusive());
    }
}
