package dev.rightful.graph;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who holds how many votes in whom, parties as numbers, in one reading of the shares that are known as ranges.
 *
 * <p>Common control is answered by groups: one head and all that it controls. Control is transitive, so whoever is
 * controlled by a head needs no group of its own, and two parties are under common control exactly when a group has
 * both. Before that, every party with a single owner, which controls it, is taken together with that owner: nobody else
 * can control the one without the other. So a register of subsidiaries costs no more than a walk through it.
 */
final class Shareholders {

    private static final int NOBODY = -1;
    private static final int SEVERAL = -2;

    private final BigDecimal limit;
    private final List<List<Stake>> stakes = new ArrayList<>();
    private int[] together = {};
    private List<List<Integer>> groups = List.of();

    private record Share(BigDecimal votes, boolean exclusive) {

        Share plus(Share other) {
            return new Share(votes.add(other.votes), exclusive || other.exclusive);
        }
    }

    private record Stake(int in, Share share) {}

    /** Nobody yet; whoever will hold more than the limit in percent controls. */
    Shareholders(BigDecimal limit) {
        this.limit = limit;
    }

    private static <T> List<List<T>> empty(int size) {
        List<List<T>> lists = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            lists.add(new ArrayList<>(1));
        }
        return lists;
    }

    /** Adds votes; {@code exclusive} says that the true share is above them. */
    void add(int owner, int in, BigDecimal votes, boolean exclusive) {
        while (stakes.size() <= Math.max(owner, in)) {
            stakes.add(new ArrayList<>(1));
        }
        if (owner != in) {
            stakes.get(owner).add(new Stake(in, new Share(votes, exclusive)));
        }
    }

    /** Whether a party controls another one. */
    boolean controls(int holder, int held) {
        return controlled(holder, stakes).contains(held);
    }

    /** Whether one of two different parties controls the other, or somebody controls both. Any thread may ask. */
    synchronized boolean underCommonControl(int one, int other) {
        if (together.length == 0) {
            findGroups();
        }
        int first = root(one);
        int second = root(other);
        return first == second || haveCommon(groups.get(first), groups.get(second));
    }

    /** Whether two ascending lists have an element in common. */
    private static boolean haveCommon(List<Integer> some, List<Integer> others) {
        int i = 0;
        int j = 0;
        while (i < some.size() && j < others.size()) {
            int order = some.get(i).compareTo(others.get(j));
            if (order == 0) {
                return true;
            }
            i += order < 0 ? 1 : 0;
            j += order > 0 ? 1 : 0;
        }
        return false;
    }

    private Set<Integer> controlled(int holder, List<List<Stake>> held) {
        Set<Integer> controlled = new LinkedHashSet<>();
        Map<Integer, Share> sums = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(holder));
        while (!open.isEmpty()) {
            for (Stake stake : held.get(open.remove())) {
                if (stake.in() != holder && !controlled.contains(stake.in())
                        && isControl(sums.merge(stake.in(), stake.share(), Share::plus))) {
                    controlled.add(stake.in());
                    open.add(stake.in());
                }
            }
        }
        return controlled;
    }

    private boolean isControl(Share share) {
        int order = share.votes().compareTo(limit);
        return order > 0 || (order == 0 && share.exclusive());
    }

    private void findGroups() {
        takeSingleOwnersTogether();
        List<List<Stake>> between = empty(stakes.size());
        for (int owner = 0; owner < stakes.size(); owner++) {
            for (Stake stake : stakes.get(owner)) {
                if (root(owner) != root(stake.in())) {
                    between.get(root(owner)).add(new Stake(root(stake.in()), stake.share()));
                }
            }
        }
        groups = empty(stakes.size());
        int known = 0;
        for (int head : ownersFirst(between)) {
            if (groups.get(head).isEmpty()) {
                groups.get(head).add(known);
                for (int held : controlled(head, between)) {
                    groups.get(held).add(known);
                }
                known++;
            }
        }
    }

    private void takeSingleOwnersTogether() {
        together = new int[stakes.size()];
        Arrays.setAll(together, party -> party);
        int[] owners = new int[stakes.size()];
        Arrays.fill(owners, NOBODY);
        Share[] held = new Share[stakes.size()];
        Arrays.fill(held, new Share(BigDecimal.ZERO, false));
        for (int owner = 0; owner < stakes.size(); owner++) {
            for (Stake stake : stakes.get(owner)) {
                int in = stake.in();
                owners[in] = owners[in] == NOBODY || owners[in] == owner ? owner : SEVERAL;
                held[in] = held[in].plus(stake.share());
            }
        }
        for (int party = 0; party < owners.length; party++) {
            if (owners[party] >= 0 && isControl(held[party])) {
                together[root(party)] = root(owners[party]);
            }
        }
    }

    private int root(int party) {
        int root = party;
        while (together[root] != root) {
            together[root] = together[together[root]];
            root = together[root];
        }
        return root;
    }

    /** An order in which, but for cycles, whoever holds votes comes before those in which it does. */
    private static Deque<Integer> ownersFirst(List<List<Stake>> held) {
        Deque<Integer> order = new ArrayDeque<>();
        boolean[] seen = new boolean[held.size()];
        Deque<Integer> path = new ArrayDeque<>();
        Deque<Iterator<Stake>> ahead = new ArrayDeque<>();
        for (int start = 0; start < held.size(); start++) {
            int next = seen[start] || held.get(start).isEmpty() ? NOBODY : start;
            while (next != NOBODY || !path.isEmpty()) {
                if (next != NOBODY) {
                    seen[next] = true;
                    path.push(next);
                    ahead.push(held.get(next).iterator());
                } else {
                    ahead.pop();
                    order.push(path.pop());
                }
                next = path.isEmpty() ? NOBODY : unseen(ahead.getFirst(), seen);
            }
        }
        return order;
    }

    private static int unseen(Iterator<Stake> stakes, boolean[] seen) {
        while (stakes.hasNext()) {
            int in = stakes.next().in();
            if (!seen[in]) {
                return in;
            }
        }
        return NOBODY;
    }
}
