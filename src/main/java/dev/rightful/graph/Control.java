package dev.rightful.graph;

import dev.rightful.model.Holding;
import dev.rightful.model.Party;
import dev.rightful.model.Votes;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Who controls whom by votes, and who is affiliated with whom.
 *
 * <p>A party controls another one when the votes it holds there itself and those held by parties that it controls are
 * together above the limit. That is a least fixpoint in exact decimals: nothing supports itself, percentages are never
 * multiplied, and votes held through parties that are not controlled do not count. Where votes are known as ranges,
 * control is certain by the lower bounds and possible by the upper ones.
 */
public final class Control {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Shareholders atLeast;
    private final Shareholders atMost;

    /** How sure it is. */
    public enum Degree {
        NONE, POSSIBLE, CERTAIN
    }

    private interface Question {
        boolean holds(Shareholders shareholders, int one, int other);
    }

    /**
     * Reads the holdings of a day.
     *
     * @param parties the parties with what they own
     * @param holds whether a holding of a party exists at the day
     * @param limit the share of the votes in percent above which a holder controls
     */
    public Control(Collection<Party> parties, BiPredicate<Party, Holding> holds, BigDecimal limit) {
        atLeast = new Shareholders(limit);
        atMost = new Shareholders(limit);
        for (Party party : parties) {
            for (Holding holding : party.owns()) {
                if (holds.test(party, holding)) {
                    int owner = number(party.id());
                    int in = number(holding.party());
                    Votes votes = holding.votes();
                    atLeast.add(owner, in, votes.min(), votes.minExclusive());
                    atMost.add(owner, in, votes.max(), /* exclusive= */ false);
                }
            }
        }
    }

    private int number(String party) {
        return numbers.computeIfAbsent(party, id -> numbers.size());
    }

    /** Whether a party controls another one. */
    public Degree control(String holder, String held) {
        return degree(holder, held, Shareholders::controls);
    }

    /** Whether two different parties are affiliated: one controls the other, or one party controls both. */
    public Degree affiliated(String one, String other) {
        return degree(one, other, Shareholders::underCommonControl);
    }

    private Degree degree(String one, String other, Question question) {
        Integer first = numbers.get(one);
        Integer second = numbers.get(other);
        if (first == null || second == null || first.equals(second)) {
            return Degree.NONE;
        }
        if (question.holds(atLeast, first, second)) {
            return Degree.CERTAIN;
        }
        return question.holds(atMost, first, second) ? Degree.POSSIBLE : Degree.NONE;
    }
}
