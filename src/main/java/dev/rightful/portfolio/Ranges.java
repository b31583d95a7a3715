package dev.rightful.portfolio;

import java.util.HashMap;
import java.util.Map;

/** Numbers of things of which several topologies may state the same or another number. */
final class Ranges {

    private final Map<String, long[]> byThing = new HashMap<>();

    void add(String thing, long number) {
        long[] range = byThing.computeIfAbsent(thing, each -> new long[]{number, number});
        range[0] = Math.min(range[0], number);
        range[1] = Math.max(range[1], number);
    }

    /** The sum of the lowest numbers. */
    long least() {
        return byThing.values().stream().mapToLong(range -> range[0]).sum();
    }

    /** The sum of the highest numbers. */
    long most() {
        return byThing.values().stream().mapToLong(range -> range[1]).sum();
    }
}
