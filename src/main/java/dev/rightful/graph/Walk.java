package dev.rightful.graph;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Finds what is reached from sites by the reach expression, with a shortest route for each site and last link type.
 *
 * <p>A route back to its start counts for nothing, and a start may be reached from another start; therefore each place
 * of the walk keeps the two nearest of its starts, which is enough to find the nearest one that differs from any given
 * site. A breadth-first search over site and state of the expression does that in time linear in what is reached. Starts
 * and links are taken in the order of site ids, so that of several shortest routes the answer is always the same one.
 *
 * <p>One walk object serves one thread and keeps its arrays; what it found is valid until the next start.
 */
public final class Walk {

    private static final int HEAD = Route.KEPT / 2;

    private final ReachExpression expression;
    private final int states;
    private final Adjacency[] links;
    private final Map<String, Integer> typeNumbers = new HashMap<>();
    private final int[] typeOfState;

    private final int[] firstLabel;
    private final int[] secondLabel;
    private final int[] arrival;

    private int[] place = new int[64];
    private int[] source = new int[64];
    private int[] previous = new int[64];
    private int[] depth = new int[64];
    private int[] head = new int[64];
    private int labels;

    private int[] arrivals = new int[64];
    private int arrivalCount;
    private int[] starts = {};

    /** For a network; the expression says which links lead on. */
    public Walk(Network network, ReachExpression expression) {
        this.expression = expression;
        this.states = expression.states();
        List<String> types = expression.types();
        for (String type : types) {
            typeNumbers.put(type, typeNumbers.size());
        }
        this.links = new Adjacency[states];
        this.typeOfState = new int[states];
        Adjacency none = Adjacency.of(network.size(), new int[0], new int[0], new int[0]);
        for (int state = 1; state < states; state++) {
            Adjacency found = network.findOutgoing(expression.type(state));
            links[state] = found == null ? none : found;
            typeOfState[state] = typeNumbers.getOrDefault(expression.type(state), 0);
        }
        links[0] = none;
        this.firstLabel = filled(network.size() * states);
        this.secondLabel = filled(network.size() * states);
        this.arrival = filled(network.size() * types.size());
    }

    private static int[] filled(int size) {
        int[] array = new int[size];
        Arrays.fill(array, -1);
        return array;
    }

    /**
     * Walks from these sites.
     *
     * @param from the numbers of the sites, sorted, each once
     */
    public void start(int[] from) {
        if (Arrays.equals(from, starts) && labels > 0) {
            return;
        }
        clear();
        starts = from.clone();
        for (int site : starts) {
            label(site * states, site, -1, 0);
        }
        for (int label = 0; label < labels; label++) {
            expand(label);
        }
        collectArrivals();
    }

    private void clear() {
        for (int label = 0; label < labels; label++) {
            firstLabel[place[label]] = -1;
            secondLabel[place[label]] = -1;
        }
        for (int i = 0; i < arrivalCount; i++) {
            int label = arrivals[i];
            arrival[arrivalPlace(label)] = -1;
        }
        labels = 0;
        arrivalCount = 0;
    }

    private void expand(int label) {
        int site = place[label] / states;
        int state = place[label] % states;
        for (int next : expression.following(state)) {
            Adjacency adjacency = links[next];
            for (int i = adjacency.begin(site); i < adjacency.end(site); i++) {
                int target = adjacency.target(i) * states + next;
                if (firstLabel[target] < 0
                        || (secondLabel[target] < 0 && source[firstLabel[target]] != source[label])) {
                    label(target, source[label], label, depth[label] + 1);
                }
            }
        }
    }

    private void label(int where, int from, int predecessor, int steps) {
        if (labels == place.length) {
            int capacity = labels * 2;
            place = Arrays.copyOf(place, capacity);
            source = Arrays.copyOf(source, capacity);
            previous = Arrays.copyOf(previous, capacity);
            depth = Arrays.copyOf(depth, capacity);
            head = Arrays.copyOf(head, capacity);
        }
        int label = labels++;
        place[label] = where;
        source[label] = from;
        previous[label] = predecessor;
        depth[label] = steps;
        head[label] = steps < HEAD ? label : head[predecessor];
        if (firstLabel[where] < 0) {
            firstLabel[where] = label;
        } else {
            secondLabel[where] = label;
        }
    }

    private void collectArrivals() {
        for (int label = 0; label < labels; label++) {
            int state = place[label] % states;
            if (state > 0 && expression.accepts(state) && source[label] != place[label] / states
                    && arrival[arrivalPlace(label)] < 0) {
                if (arrivalCount == arrivals.length) {
                    arrivals = Arrays.copyOf(arrivals, arrivalCount * 2);
                }
                arrival[arrivalPlace(label)] = label;
                arrivals[arrivalCount++] = label;
            }
        }
    }

    private int arrivalPlace(int label) {
        return place[label] / states * typeNumbers.size() + typeOfState[place[label] % states];
    }

    /** How many pairs of site and last link type were reached. */
    public int arrivals() {
        return arrivalCount;
    }

    /** The site of an arrival. */
    public int site(int number) {
        return place[arrivals[Objects.checkIndex(number, arrivalCount)]] / states;
    }

    /** The type of the last link of an arrival. */
    public String type(int number) {
        return expression.type(place[arrivals[number]] % states);
    }

    /** The site from which an arrival's route starts. */
    public int origin(int number) {
        return source[arrivals[number]];
    }

    /** The route of an arrival, from the start to the site. */
    public Route route(int number) {
        return route(arrivals[number], depth[arrivals[number]] + 1);
    }

    /** The arrival at a site by a last link of a type, or -1. */
    public int find(int site, String type) {
        Integer number = typeNumbers.get(type);
        if (number == null) {
            return -1;
        }
        int label = arrival[site * typeNumbers.size() + number];
        if (label < 0) {
            return -1;
        }
        int low = 0;
        int high = arrivalCount - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (arrivals[middle] < label) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * Whether a route from another start than {@code except} stands at a site and may go on over a link of a type.
     */
    public boolean leadsOn(int site, String type, int except) {
        for (int state = 0; state < states; state++) {
            int where = site * states + state;
            if (goesOn(firstLabel[where], except) || goesOn(secondLabel[where], except)) {
                for (int next : expression.following(state)) {
                    if (expression.type(next).equals(type)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean goesOn(int label, int except) {
        return label >= 0 && source[label] != except;
    }

    private Route route(int label, int length) {
        int kept = Math.min(length, Route.KEPT);
        int[] sites = new int[kept];
        boolean whole = length <= Route.KEPT;
        int at = label;
        for (int i = kept - 1; i >= (whole ? 0 : HEAD); i--) {
            sites[i] = place[at] / states;
            at = previous[at];
        }
        if (!whole) {
            at = head[label];
            for (int i = HEAD - 1; i >= 0; i--) {
                sites[i] = place[at] / states;
                at = previous[at];
            }
        }
        return new Route(sites, length);
    }
}
