package dev.rightful.graph;

import dev.rightful.graph.Control.Degree;
import dev.rightful.model.Holding;
import dev.rightful.model.Party;
import dev.rightful.model.Votes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Control and affiliation written plainly: sums over all holdings, again and again until nothing changes, in whole
 * parts of a percent. A bound that is exclusive is one part more, or one part less, than the bound itself; a part is so
 * small that all parts of a register together never make a difference otherwise.
 */
final class PlainControl {

    private static final BigInteger FIFTY = parts("50");

    private final Set<String> ids = new HashSet<>();
    private final Map<String, Set<String>> surely = new HashMap<>();
    private final Map<String, Set<String>> possibly = new HashMap<>();

    private record Share(String owner, String owned, BigInteger votes) {}

    PlainControl(Collection<Party> parties) {
        for (Party party : parties) {
            ids.add(party.id());
            party.owns().forEach(holding -> ids.add(holding.party()));
        }
        List<Share> lower = shares(parties, PlainControl::least);
        List<Share> upper = shares(parties, PlainControl::most);
        for (String id : ids) {
            surely.put(id, controlledBy(id, lower));
            possibly.put(id, controlledBy(id, upper));
        }
    }

    Set<String> ids() {
        return ids;
    }

    Degree control(String holder, String held) {
        if (surely.getOrDefault(holder, Set.of()).contains(held)) {
            return Degree.CERTAIN;
        }
        return possibly.getOrDefault(holder, Set.of()).contains(held) ? Degree.POSSIBLE : Degree.NONE;
    }

    Degree affiliated(String one, String other) {
        if (areAffiliated(one, other, surely)) {
            return Degree.CERTAIN;
        }
        return areAffiliated(one, other, possibly) ? Degree.POSSIBLE : Degree.NONE;
    }

    private boolean areAffiliated(String one, String other, Map<String, Set<String>> controlled) {
        return !one.equals(other) && (controlled.getOrDefault(one, Set.of()).contains(other)
                || controlled.getOrDefault(other, Set.of()).contains(one)
                || controlled.values().stream().anyMatch(held -> held.contains(one) && held.contains(other)));
    }

    private Set<String> controlledBy(String holder, List<Share> shares) {
        Set<String> controlled = new HashSet<>();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (String held : ids) {
                BigInteger votes = shares.stream()
                        .filter(share -> share.owned().equals(held))
                        .filter(share -> share.owner().equals(holder) || controlled.contains(share.owner()))
                        .map(Share::votes)
                        .reduce(BigInteger.ZERO, BigInteger::add);
                if (!held.equals(holder) && votes.compareTo(FIFTY) > 0) {
                    changed |= controlled.add(held);
                }
            }
        }
        return controlled;
    }

    private static List<Share> shares(Collection<Party> parties, Function<Votes, BigInteger> votes) {
        List<Share> shares = new ArrayList<>();
        for (Party party : parties) {
            for (Holding holding : party.owns()) {
                if (holding.period().contains(Ownership.TODAY)) {
                    shares.add(new Share(party.id(), holding.party(), votes.apply(holding.votes())));
                }
            }
        }
        return shares;
    }

    /** The least that a share can be. */
    static BigInteger least(Votes votes) {
        BigInteger bound = parts(votes.min().toPlainString());
        return votes.minExclusive() ? bound.add(BigInteger.ONE) : bound;
    }

    /** The most that a share can be. */
    static BigInteger most(Votes votes) {
        BigInteger bound = parts(votes.max().toPlainString());
        return votes.maxExclusive() ? bound.subtract(BigInteger.ONE) : bound;
    }

    private static BigInteger parts(String percent) {
        return new BigDecimal(percent).movePointRight(20).toBigIntegerExact();
    }
}
