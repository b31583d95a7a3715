package dev.rightful.input;

import dev.rightful.model.Link;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives links without an id their default id, and sees to it that no two links have the same.
 *
 * <p>Of a default id only the hash is kept while reading. Two links that share their hash are rare, and only among them
 * may two share their id; a set of all ids would cost more than everything else about a link.
 */
final class LinkIds {

    private static final int NO_NUMBER = Integer.MAX_VALUE;

    /** Where each id that the document itself gives stands. */
    private final Map<String, Long> explicit = new HashMap<>();
    private int[] hashes = new int[16];
    private int count;

    /** The default id of the next link that has none of its own, as long as no other has it. */
    String next(String type, String from, String to) {
        String id = type + ":" + from + "->" + to;
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * count);
        }
        hashes[count] = id.hashCode();
        count++;
        return id;
    }

    /** Notes the id that a document gives to a link; false when another link has been given the same. */
    boolean define(String id, long position) {
        return explicit.putIfAbsent(id, position) == null;
    }

    /**
     * The links, in which a second one with the same default id has {@code #2} behind it, and so on. Reports the ids given to
     * links that are the default id of another.
     */
    List<Link> unique(List<Link> links, Problems problems) {
        Set<Integer> suspects = suspects();
        if (suspects.isEmpty()) {
            return links;
        }
        List<Link> unique = new ArrayList<>(links.size());
        Map<String, Integer> numbers = new HashMap<>();
        for (Link link : links) {
            int number = suspects.contains(link.id().hashCode()) ? numbers.merge(link.id(), 1, Integer::sum) : 1;
            unique.add(number == 1 ? link : renamed(link, link.id() + "#" + number));
        }
        explicit.forEach((id, position) -> {
            if (numbers.getOrDefault(id, 0) > 1 || numbers.getOrDefault(unnumbered(id), 0) >= numberOf(id)) {
                problems.add(position, null,
                        "link %s: duplicate id, it is the default id of another link".formatted(Shown.quoted(id)));
            }
        });
        return unique;
    }

    /** The hashes that more than one default id has, or both a default id and an id that the document gives. */
    private Set<Integer> suspects() {
        Set<Integer> suspects = new HashSet<>();
        int[] sorted = Arrays.copyOf(hashes, count);
        Arrays.parallelSort(sorted);
        for (int i = 1; i < count; i++) {
            if (sorted[i] == sorted[i - 1]) {
                suspects.add(sorted[i]);
            }
        }
        for (String id : explicit.keySet()) {
            int hash = unnumbered(id).hashCode();
            if (Arrays.binarySearch(sorted, hash) >= 0) {
                suspects.add(hash);
            }
        }
        return suspects;
    }

    /** The id without {@code #2} and the like behind it. */
    private static String unnumbered(String id) {
        return numberOf(id) == NO_NUMBER ? id : id.substring(0, id.lastIndexOf('#'));
    }

    private static int numberOf(String id) {
        int sign = id.lastIndexOf('#');
        int number = sign < 0 ? NO_NUMBER : Lexical.wholeOf(id.substring(sign + 1));
        return number < 2 ? NO_NUMBER : number;
    }

    private static Link renamed(Link link, String id) {
        return switch (link) {
            case Link.Federation it -> new Link.Federation(id, it.parent(), it.child(), it.span());
            case Link.Interconnect it -> new Link.Interconnect(id, it.central(), it.remote(), it.cameras(), it.span());
            case Link.Failover it ->
                    new Link.Failover(id, it.primary(), it.secondary(), it.backup(), it.replacement(), it.span());
            case Link.SmartWall it -> new Link.SmartWall(id, it.wall(), it.site(), it.clients(), it.span());
        };
    }
}
