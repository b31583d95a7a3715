package dev.rightful.layout;

import java.util.Arrays;

/** The other direction of an array of parents: the children of each node in the order of their numbers. */
final class Children {

    private final int[] first;
    private final int[] nodes;
    private final int[] roots;

    Children(int[] parents) {
        int count = parents.length;
        first = new int[count + 1];
        int rootCount = 0;
        for (int parent : parents) {
            if (parent < 0) {
                rootCount++;
            } else {
                first[parent + 1]++;
            }
        }
        for (int i = 0; i < count; i++) {
            first[i + 1] += first[i];
        }
        nodes = new int[first[count]];
        roots = new int[rootCount];
        int[] next = Arrays.copyOf(first, count);
        int root = 0;
        for (int i = 0; i < count; i++) {
            if (parents[i] < 0) {
                roots[root++] = i;
            } else {
                nodes[next[parents[i]]++] = i;
            }
        }
    }

    int[] roots() {
        return roots;
    }

    int count(int node) {
        return first[node + 1] - first[node];
    }

    int of(int node, int index) {
        return nodes[first[node] + index];
    }

    int last(int node) {
        return nodes[first[node + 1] - 1];
    }

    /** Every node, each after its parent; what is on a circle of parents is left out. */
    int[] downwards() {
        int[] order = Arrays.copyOf(roots, first.length - 1);
        int end = roots.length;
        for (int at = 0; at < end; at++) {
            for (int i = 0; i < count(order[at]); i++) {
                order[end++] = of(order[at], i);
            }
        }
        return Arrays.copyOf(order, end);
    }
}
