package dev.rightful.input;

import java.util.HashMap;
import java.util.Map;

/** Gives links without an id their default id, and sees to it that no two links have the same. */
final class LinkIds {

    /** How many links have each default id; the second one's own id ends in {@code #2}, and so on. */
    private final Map<String, Integer> defaults = new HashMap<>();
    /** Where each id that the document itself gives stands. */
    private final Map<String, Long> explicit = new HashMap<>();

    /** The id of the next link that has none of its own. */
    String next(String type, String from, String to) {
        String id = type + ":" + from + "->" + to;
        int count = defaults.merge(id, 1, Integer::sum);
        return count == 1 ? id : id + "#" + count;
    }

    /** Notes the id that a document gives to a link; false when another link has been given the same. */
    boolean define(String id, long position) {
        return explicit.putIfAbsent(id, position) == null;
    }

    /** Reports the ids given to links that are the default id of another. */
    void reportDuplicates(Problems problems) {
        explicit.forEach((id, position) -> {
            if (isDefault(id)) {
                problems.add(position, null, "link %s: duplicate id, it is the default id of another link".formatted(
                        Shown.quoted(id)));
            }
        });
    }

    private boolean isDefault(String id) {
        if (defaults.containsKey(id)) {
            return true;
        }
        int sign = id.lastIndexOf('#');
        if (sign < 0) {
            return false;
        }
        int number = Lexical.wholeOf(id.substring(sign + 1));
        return number >= 2 && number <= defaults.getOrDefault(id.substring(0, sign), 0);
    }
}
