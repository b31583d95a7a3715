package dev.rightful.graph;

import dev.rightful.model.Link;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is reached by a reach expression, written plainly: from one start at a time, one step of the expression after
 * the other, all links looked at again until nothing changes. No automaton, no queue, nothing kept.
 */
final class PlainReach {

    private final int sites;
    private final List<Link> links;
    private final Network network;
    private final List<String> steps;

    PlainReach(Network network, List<Link> links, String expression) {
        this.network = network;
        this.sites = network.size();
        this.links = links;
        this.steps = List.of(expression.split(" "));
    }

    /** A site, and the type of the link by which it is reached. */
    record Arrival(int site, String type) {}

    /** The least number of links to each site and last link type, over all starts but the site itself. */
    Map<Arrival, Integer> from(int[] starts) {
        Map<Arrival, Integer> best = new HashMap<>();
        for (int start : starts) {
            walk(start, (step, before, within) -> {
                if (canEndAfter(step)) {
                    within.forEach((site, length) -> {
                        if (site != start) {
                            best.merge(new Arrival(site, type(step)), length, Math::min);
                        }
                    });
                }
            });
        }
        return best;
    }

    /** Whether a walk from one of the starts, but one, may stand at a site and go on over a link of a type. */
    boolean leadsOn(int[] starts, int at, String type, int except) {
        List<Integer> found = new ArrayList<>();
        for (int start : starts) {
            if (start != except) {
                walk(start, (step, before, within) -> {
                    boolean again = repeats(step) && within.containsKey(at);
                    if (type(step).equals(type) && (before.containsKey(at) || again)) {
                        found.add(start);
                    }
                });
            }
        }
        return !found.isEmpty();
    }

    /** Whether the hops of a route, each a link of one of some types, can be read as the expression, ending in a type. */
    boolean accepts(List<Integer> route, String lastType) {
        String language = steps.stream()
                .map(step -> "(%s )%s".formatted(bare(step), step.substring(bare(step).length())))
                .collect(Collectors.joining());
        List<String> words = List.of("");
        for (int i = 1; i < route.size(); i++) {
            int from = route.get(i - 1);
            int to = route.get(i);
            List<String> types = links.stream()
                    .filter(link -> number(link.from()) == from && number(link.to()) == to)
                    .map(Link::type)
                    .distinct()
                    .toList();
            words = words.stream().flatMap(word -> types.stream().map(type -> word + type + " ")).toList();
        }
        return words.stream().anyMatch(word -> Pattern.matches(language, word) && word.endsWith(lastType + " "));
    }

    private interface Visitor {
        /** At one step of the expression: how far the sites are before it, and once it was used at least once. */
        void step(int step, Map<Integer, Integer> before, Map<Integer, Integer> within);
    }

    private void walk(int start, Visitor visitor) {
        Map<Integer, Integer> before = Map.of(start, 0);
        for (int step = 0; step < steps.size(); step++) {
            Map<Integer, Integer> within = hop(before, type(step));
            for (int i = 0; repeats(step) && i < sites; i++) {
                hop(within, type(step)).forEach((site, length) -> within.merge(site, length, Math::min));
            }
            visitor.step(step, before, within);
            Map<Integer, Integer> after = new HashMap<>(within);
            if (canBeLeftOut(step)) {
                before.forEach((site, length) -> after.merge(site, length, Math::min));
            }
            before = after;
        }
    }

    private Map<Integer, Integer> hop(Map<Integer, Integer> from, String type) {
        Map<Integer, Integer> to = new HashMap<>();
        for (Link link : links) {
            Integer length = from.get(number(link.from()));
            if (link.type().equals(type) && length != null) {
                to.merge(number(link.to()), length + 1, Math::min);
            }
        }
        return to;
    }

    private int number(String site) {
        return network.number(site);
    }

    private static String bare(String step) {
        return step.replaceAll("[*+?]$", "");
    }

    private String type(int step) {
        return bare(steps.get(step));
    }

    private boolean repeats(int step) {
        return steps.get(step).endsWith("*") || steps.get(step).endsWith("+");
    }

    private boolean canBeLeftOut(int step) {
        return steps.get(step).endsWith("*") || steps.get(step).endsWith("?");
    }

    private boolean canEndAfter(int step) {
        for (int later = step + 1; later < steps.size(); later++) {
            if (!canBeLeftOut(later)) {
                return false;
            }
        }
        return true;
    }
}
