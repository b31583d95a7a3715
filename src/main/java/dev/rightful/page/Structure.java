package dev.rightful.page;

import java.util.Arrays;

/**
 * Which site belongs to which in a picture: a federation child to its parent, anything else to a central site that opens it.
 * Of several the first by id counts, but a central site of one's own licensee before those of others. What lies on a circle is
 * cut open at its first site.
 */
final class Structure {

    private final int[] parents;
    private final boolean[] around;

    Structure(Deployment deployment) {
        int count = deployment.siteCount();
        parents = new int[count];
        around = new boolean[count];
        Arrays.fill(parents, -1);
        for (int i = 0; i < deployment.linkCount(); i++) {
            int from = deployment.from(i);
            int to = deployment.to(i);
            if (deployment.isFederation(i) && from != to && (parents[to] < 0 || from < parents[to])) {
                parents[to] = from;
            }
        }
        boolean[] federated = new boolean[count];
        for (int i = 0; i < count; i++) {
            federated[i] = parents[i] >= 0;
        }
        for (int i = 0; i < deployment.linkCount(); i++) {
            int from = deployment.from(i);
            int to = deployment.to(i);
            if (deployment.isInterconnect(i) && from != to && !federated[to]
                    && (parents[to] < 0 || isCloser(deployment, from, parents[to], to))) {
                parents[to] = from;
                around[to] = true;
            }
        }
        cutCircles();
        for (int parent : parents) {
            if (parent >= 0) {
                around[parent] = false;
            }
        }
        for (int i = 0; i < count; i++) {
            around[i] &= parents[i] >= 0;
        }
    }

    /** The site that each belongs to, or -1. */
    int parent(int site) {
        return parents[site];
    }

    /** Whether a site stands around its parent. */
    boolean isAround(int site) {
        return around[site];
    }

    private static boolean isCloser(Deployment deployment, int central, int other, int remote) {
        boolean own = deployment.licensee(central).equals(deployment.licensee(remote));
        boolean otherOwn = deployment.licensee(other).equals(deployment.licensee(remote));
        return own == otherOwn ? central < other : own;
    }

    private void cutCircles() {
        int[] seenFrom = new int[parents.length];
        Arrays.fill(seenFrom, -1);
        for (int start = 0; start < parents.length; start++) {
            int site = start;
            while (site >= 0 && seenFrom[site] < 0) {
                seenFrom[site] = start;
                site = parents[site];
            }
            if (site >= 0 && seenFrom[site] == start) {
                int first = site;
                for (int each = parents[site]; each != site; each = parents[each]) {
                    first = Math.min(first, each);
                }
                parents[first] = -1;
            }
        }
    }
}
