package dev.rightful.graph;

import java.util.Arrays;

/**
 * Finds, for every site, the nearest of some sought sites that it reaches by the reach expression.
 *
 * <p>One breadth-first search backwards from all sought sites at once, so that the cost does not grow with the number
 * of sites that ask. Each place knows where the last part of its route begins, so that a route is told without walking
 * it.
 */
public final class Nearest {

    private static final int NOT_SEEN = -2;
    private static final int SOUGHT = -1;
    private static final int TAIL = Route.KEPT / 2;

    private final Network network;
    private final ReachExpression expression;
    private final int states;
    private final int[] next;
    private final int[] length;
    private final int[] tail;
    private int[] queue = new int[64];
    private int queued;

    /** For a network; the expression says which links lead on. */
    public Nearest(Network network, ReachExpression expression) {
        this.network = network;
        this.expression = expression;
        this.states = expression.states();
        this.next = new int[network.size() * states];
        Arrays.fill(next, NOT_SEEN);
        this.length = new int[next.length];
        this.tail = new int[next.length];
    }

    /** Searches from these sites, given by number, sorted. */
    public void seek(int[] sought) {
        for (int i = 0; i < queued; i++) {
            next[queue[i]] = NOT_SEEN;
        }
        queued = 0;
        for (int site : sought) {
            for (int state = 0; state < states; state++) {
                if (state == 0 || expression.accepts(state)) {
                    see(site * states + state, SOUGHT);
                }
            }
        }
        for (int i = 0; i < queued; i++) {
            retreat(queue[i]);
        }
    }

    private void retreat(int place) {
        int site = place / states;
        int state = place % states;
        if (state == 0) {
            return;
        }
        Adjacency incoming = network.findIncoming(expression.type(state));
        if (incoming == null) {
            return;
        }
        for (int i = incoming.begin(site); i < incoming.end(site); i++) {
            for (int before = 0; before < states; before++) {
                if (follows(before, state)) {
                    see(incoming.target(i) * states + before, place);
                }
            }
        }
    }

    private boolean follows(int before, int state) {
        for (int following : expression.following(before)) {
            if (following == state) {
                return true;
            }
        }
        return false;
    }

    private void see(int place, int successor) {
        if (next[place] != NOT_SEEN) {
            return;
        }
        if (queued == queue.length) {
            queue = Arrays.copyOf(queue, queued * 2);
        }
        next[place] = successor;
        length[place] = successor == SOUGHT ? 1 : length[successor] + 1;
        tail[place] = length[place] <= TAIL ? place : tail[successor];
        queue[queued++] = place;
    }

    /** Whether a site is sought itself or reaches a sought one. */
    public boolean reaches(int site) {
        return next[site * states] != NOT_SEEN;
    }

    /** The shortest route from a site to the nearest sought one; the site alone when it is sought itself. */
    public Route route(int site) {
        int start = site * states;
        int[] sites = new int[Math.min(length[start], Route.KEPT)];
        int at = start;
        for (int i = 0; i < sites.length; i++) {
            if (i == TAIL && length[start] > Route.KEPT) {
                at = tail[start];
            }
            sites[i] = at / states;
            at = next[at];
        }
        return new Route(sites, length[start]);
    }

    /** The sought site that a site reaches first. */
    public int target(int site) {
        int at = tail[site * states];
        while (next[at] != SOUGHT) {
            at = next[at];
        }
        return at / states;
    }
}
