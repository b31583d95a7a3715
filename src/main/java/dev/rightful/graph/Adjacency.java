package dev.rightful.graph;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The links of one kind, as the sites they lead to from each site.
 *
 * <p>Sites are numbers; the links of a site are ordered by the site they lead to, then by their own number.
 */
public final class Adjacency {

    private final int[] offsets;
    private final int[] targets;
    private final int[] links;

    private Adjacency(int[] offsets, int[] targets, int[] links) {
        this.offsets = offsets;
        this.targets = targets;
        this.links = links;
    }

    /**
     * Sorts links by where they start and where they lead, in time linear in links and sites.
     *
     * @param sites how many sites there are
     * @param from where each link starts
     * @param to where each link leads
     * @param links the number of each link
     */
    static Adjacency of(int sites, int[] from, int[] to, int[] links) {
        int[] byTarget = sorted(sites, to, null);
        int[] order = sorted(sites, from, byTarget);
        int[] offsets = new int[sites + 1];
        for (int site : from) {
            offsets[site + 1]++;
        }
        for (int site = 0; site < sites; site++) {
            offsets[site + 1] += offsets[site];
        }
        int[] targets = new int[order.length];
        int[] numbers = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            targets[i] = to[order[i]];
            numbers[i] = links[order[i]];
        }
        return new Adjacency(offsets, targets, numbers);
    }

    /** A stable counting sort of the positions by key, starting from an order of them. */
    private static int[] sorted(int keys, int[] key, int @Nullable [] order) {
        int[] next = new int[keys + 1];
        for (int each : key) {
            next[each + 1]++;
        }
        for (int i = 0; i < keys; i++) {
            next[i + 1] += next[i];
        }
        int[] sorted = new int[key.length];
        for (int i = 0; i < key.length; i++) {
            int position = order == null ? i : order[i];
            sorted[next[key[position]]++] = position;
        }
        return sorted;
    }

    /**
     * The links that start and lead between some sites.
     *
     * @param chosen the sites, sorted; the result numbers them by their place here
     */
    Adjacency among(int[] chosen) {
        int[] begins = new int[chosen.length + 1];
        int size = 0;
        for (int site : chosen) {
            size += end(site) - begin(site);
        }
        int[] leadsTo = new int[size];
        int[] numbers = new int[size];
        int count = 0;
        for (int i = 0; i < chosen.length; i++) {
            for (int place = begin(chosen[i]); place < end(chosen[i]); place++) {
                int target = Arrays.binarySearch(chosen, target(place));
                if (target >= 0) {
                    leadsTo[count] = target;
                    numbers[count] = link(place);
                    count++;
                }
            }
            begins[i + 1] = count;
        }
        return new Adjacency(begins, Arrays.copyOf(leadsTo, count), Arrays.copyOf(numbers, count));
    }

    /** The first place of a site's links. */
    public int begin(int site) {
        return offsets[site];
    }

    /** The place behind a site's last link. */
    public int end(int site) {
        return offsets[site + 1];
    }

    /** The site that the link at a place leads to. */
    public int target(int place) {
        return targets[place];
    }

    /** The number of the link at a place. */
    public int link(int place) {
        return links[place];
    }

    /** How many links there are. */
    public int size() {
        return targets.length;
    }
}
