package dev.rightful.portfolio;

import dev.rightful.graph.Control;
import dev.rightful.graph.Control.Degree;
import dev.rightful.model.Holding;
import dev.rightful.model.Party;
import dev.rightful.model.Period;
import dev.rightful.model.Votes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who owns whom, by what any of the topologies of a partner states.
 *
 * <p>Most parties of a portfolio have nothing to do with each other, and nobody asks about most of the others. So first
 * all holdings are heard only to tell which parties hang together at all; then, of the companies that were asked about,
 * they are heard again and kept. Where topologies state different votes, the true share lies between them.
 */
final class Ownership {

    private final BigDecimal limit;
    private final Together together = new Together();
    private final Set<Long> asked = new HashSet<>();
    private final Map<Long, Map<String, Map<String, Votes>>> kept = new HashMap<>();
    private final Map<Long, Control> controls = new HashMap<>();

    /**
     * @param limit the share of the votes in percent above which a holder controls
     */
    Ownership(BigDecimal limit) {
        this.limit = limit;
    }

    /** The name of a party among all partners. */
    static String name(String partner, String party) {
        return Fields.join(partner, party);
    }

    BigDecimal limit() {
        return limit;
    }

    /** Hears for the first time that one party holds votes in another. */
    void connect(String owner, String held) {
        together.connect(NameHash.of(owner), NameHash.of(held));
    }

    /** Whether two parties may have to do with each other; notes that somebody wants to know how. */
    boolean ask(String one, String other) {
        long first = together.root(NameHash.of(one));
        boolean same = first == together.root(NameHash.of(other));
        if (same) {
            asked.add(first);
        }
        return same;
    }

    /** Whether somebody asked about the company to which a party belongs. */
    boolean isAsked(String party) {
        return !asked.isEmpty() && asked.contains(together.root(NameHash.of(party)));
    }

    /** Keeps the votes that a party holds in others. */
    void keep(String owner, Map<String, Votes> held) {
        kept.computeIfAbsent(together.root(NameHash.of(owner)), root -> new HashMap<>()).put(owner, held);
    }

    /** Whether one of two parties is affiliated with the other, as far as anybody states it. */
    Degree affiliated(String one, String other) {
        long root = together.root(NameHash.of(one));
        if (root != together.root(NameHash.of(other))) {
            return Degree.NONE;
        }
        return controls.computeIfAbsent(root, this::control).affiliated(one, other);
    }

    private Control control(long root) {
        List<Party> parties = new ArrayList<>();
        kept.getOrDefault(root, Map.of()).forEach((owner, held) -> {
            List<Holding> holdings = new ArrayList<>();
            held.forEach((party, votes) -> holdings.add(new Holding(party, votes, Period.ALWAYS)));
            parties.add(new Party(owner, null, Party.Kind.COMPANY, null, holdings, List.of(), List.of(), null, null));
        });
        return new Control(parties, (owner, holding) -> true, limit);
    }

    /** Forgets what was kept; what belongs together is still known. */
    void forget() {
        kept.clear();
        controls.clear();
    }

    /** Which numbers hang together, as a forest in two arrays. */
    private static final class Together {

        private static final long NONE = 0;

        private long[] keys = new long[1 << 10];
        private long[] parents = new long[1 << 10];
        private int size;

        void connect(long one, long other) {
            long first = root(one);
            long second = root(other);
            put(first, first);
            put(second, second);
            // The smaller number becomes the root, so that the answer does not depend on the order.
            put(Math.max(first, second), Math.min(first, second));
        }

        long root(long number) {
            long root = named(number);
            int at = find(root);
            while (keys[at] != NONE && parents[at] != root) {
                int above = find(parents[at]);
                long grandparent = parents[above];
                parents[at] = grandparent;
                root = grandparent;
                at = find(root);
            }
            return root;
        }

        private static long named(long number) {
            return number == NONE ? 1 : number;
        }

        private int find(long key) {
            int at = (int) ((key * 0x9e3779b97f4a7c15L) >>> 32) & (keys.length - 1);
            while (keys[at] != NONE && keys[at] != key) {
                at = (at + 1) & (keys.length - 1);
            }
            return at;
        }

        private void put(long key, long parent) {
            int at = find(key);
            if (keys[at] == NONE) {
                keys[at] = key;
                size++;
            }
            parents[at] = parent;
            if (size * 2 > keys.length) {
                grow();
            }
        }

        private void grow() {
            long[] oldKeys = keys;
            long[] oldParents = parents;
            keys = new long[oldKeys.length * 2];
            parents = new long[oldKeys.length * 2];
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldKeys[i] != NONE) {
                    int at = find(oldKeys[i]);
                    keys[at] = oldKeys[i];
                    parents[at] = oldParents[i];
                }
            }
        }
    }
}
