package dev.rightful.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Divides trees into groups of which each can be looked at: subtrees that are large enough, and siblings that are many.
 *
 * <p>Works on nodes by number, which are sites at first and groups where there are too many groups. Linear in the nodes.
 */
final class Grouping {

    /** How many nodes are drawn without being divided. */
    static final int READABLE = 300;

    private static final int MOST = 120;

    private final int[] parents;
    private final int subtree;
    private final int bucket;
    private final int[] firstChild;
    private final int[] nextSibling;
    private final int[] weight;
    private final boolean[] cut;
    private final List<Group> groups = new ArrayList<>();
    private final int[] groupOf;

    /**
     * Some trees of the forest, without what belongs to other groups.
     *
     * @param roots their roots, siblings of each other
     * @param outside the node that the roots belong to, or -1
     */
    record Group(List<Integer> roots, int outside) {}

    Grouping(int[] parents) {
        int count = parents.length;
        this.parents = parents;
        this.subtree = Math.max(8, Math.min(MOST, count / 100));
        this.bucket = Math.max(MOST / 2, subtree);
        this.firstChild = filled(count + 1);
        this.nextSibling = filled(count);
        this.weight = new int[count];
        this.cut = new boolean[count];
        this.groupOf = filled(count);
        for (int i = count - 1; i >= 0; i--) {
            int parent = parents[i] < 0 ? count : parents[i];
            nextSibling[i] = firstChild[parent];
            firstChild[parent] = i;
        }
        int[] order = downwards();
        for (int i = count - 1; i >= 0; i--) {
            gather(order[i]);
        }
        divide(count, -1, 0);
        for (int node : order) {
            if (groupOf[node] < 0) {
                groupOf[node] = groupOf[parents[node]];
            }
        }
    }

    List<Group> groups() {
        return groups;
    }

    /** The number of the group that a node is in. */
    int groupOf(int node) {
        return groupOf[node];
    }

    private static int[] filled(int count) {
        int[] array = new int[count];
        Arrays.fill(array, -1);
        return array;
    }

    private int[] downwards() {
        int[] order = new int[parents.length];
        int end = 0;
        for (int root = firstChild[parents.length]; root >= 0; root = nextSibling[root]) {
            order[end++] = root;
        }
        for (int at = 0; at < end; at++) {
            for (int child = firstChild[order[at]]; child >= 0; child = nextSibling[child]) {
                order[end++] = child;
            }
        }
        return order;
    }

    private void gather(int node) {
        divide(node, node, MOST);
        weight[node] = 1;
        for (int child = firstChild[node]; child >= 0; child = nextSibling[child]) {
            weight[node] += cut[child] ? 0 : weight[child];
        }
    }

    /** Makes groups of large children, then of the others until at most so much is left with the node. */
    private void divide(int node, int outside, int most) {
        int rest = 0;
        for (int child = firstChild[node]; child >= 0; child = nextSibling[child]) {
            if (weight[child] >= subtree && firstChild[child] >= 0) {
                add(List.of(child), outside);
            } else {
                rest += weight[child];
            }
        }
        List<Integer> siblings = new ArrayList<>();
        int gathered = 0;
        for (int child = firstChild[node]; child >= 0 && rest + gathered > most; child = nextSibling[child]) {
            if (!cut[child]) {
                siblings.add(child);
                gathered += weight[child];
                rest -= weight[child];
                if (gathered >= bucket) {
                    add(siblings, outside);
                    siblings = new ArrayList<>();
                    gathered = 0;
                }
            }
        }
        if (rest + gathered > most) {
            add(siblings, outside);
        }
    }

    private void add(List<Integer> roots, int outside) {
        for (int root : roots) {
            cut[root] = true;
            groupOf[root] = groups.size();
        }
        groups.add(new Group(List.copyOf(roots), outside));
    }
}
