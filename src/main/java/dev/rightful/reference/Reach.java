package dev.rightful.reference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What whoever logs in at a site reaches: the sites to which links lead in the order that the agreement's expression over
 * link types allows, such as any number of one type and then at most one of another.
 */
final class Reach {

    private final World world;
    private final List<Step> steps = new ArrayList<>();
    private final Map<String, List<Route>> known = new LinkedHashMap<>();

    /** A part of the expression: links of a type, perhaps none, perhaps any number. */
    private record Step(String type, boolean mayBeLeftOut, boolean mayRepeat) {}

    /** A place on the way: the steps that come before {@code step} are done. */
    private record Place(String site, int step) {}

    /**
     * How a site is reached.
     *
     * @param site the id of the site
     * @param mechanism the type of the last link
     * @param lastLinks the last link of each route, whatever its length
     * @param path the sites on one shortest route, both ends included
     */
    record Route(String site, String mechanism, Set<Connection> lastLinks, List<String> path) {}

    Reach(World world) {
        this.world = world;
        String expression = world.law().agreement().getRequiredProperty(Term.rf("reach")).getString();
        for (String part : expression.strip().split("\\s+", -1)) {
            char last = part.charAt(part.length() - 1);
            boolean isMarked = "*?+".indexOf(last) >= 0;
            String type = isMarked ? part.substring(0, part.length() - 1) : part;
            if (last == '+') {
                steps.add(new Step(type, false, false));
            }
            steps.add(new Step(type, isMarked, last == '*' || last == '+'));
        }
    }

    /** Every other site that a login at a site reaches, once for each mechanism. */
    List<Route> from(String start) {
        List<Route> routes = known.get(start);
        if (routes == null) {
            routes = search(start);
            known.put(start, routes);
        }
        return routes;
    }

    private List<Route> search(String start) {
        Map<List<String>, Route> routes = new LinkedHashMap<>();
        Map<Place, List<String>> paths = new LinkedHashMap<>();
        Deque<Place> pending = new ArrayDeque<>();
        paths.put(new Place(start, 0), List.of(start));
        pending.add(new Place(start, 0));
        while (!pending.isEmpty()) {
            Place place = pending.remove();
            List<String> path = paths.getOrDefault(place, List.of());
            for (int step : next(place.step())) {
                for (Connection link : world.links(steps.get(step).type())) {
                    if (link.from().equals(place.site())) {
                        Place next = new Place(link.to(), steps.get(step).mayRepeat() ? step : step + 1);
                        List<String> longer = new ArrayList<>(path);
                        longer.add(link.to());
                        if (reachable(next.step()).contains(steps.size()) && !link.to().equals(start)) {
                            routes.computeIfAbsent(List.of(link.to(), link.type()),
                                    key -> new Route(link.to(), link.type(), new LinkedHashSet<>(), longer))
                                    .lastLinks()
                                    .add(link);
                        }
                        if (paths.putIfAbsent(next, longer) == null) {
                            pending.add(next);
                        }
                    }
                }
            }
        }
        return List.copyOf(routes.values());
    }

    private Set<Integer> next(int step) {
        Set<Integer> next = new TreeSet<>(reachable(step));
        next.remove(steps.size());
        return next;
    }

    /** The steps that may come next, and the number of steps when none has to. */
    private Set<Integer> reachable(int step) {
        Set<Integer> reachable = new HashSet<>();
        int next = step;
        reachable.add(next);
        while (next < steps.size() && steps.get(next).mayBeLeftOut()) {
            next++;
            reachable.add(next);
        }
        return reachable;
    }
}
