package dev.rightful.generated;

import dev.rightful.input.ReadResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Makes a failing document small: takes out sites, links, parties, papers and keys and makes numbers small, as long as what
 * is left is sound and still fails.
 */
final class Shrinker {

    private final Predicate<Map<String, Object>> fails;
    private Map<String, Object> smallest;

    private Shrinker(Map<String, Object> document, Predicate<Map<String, Object>> fails) {
        this.smallest = document;
        this.fails = fails;
    }

    /**
     * The smallest document found.
     *
     * @param fails whether a document that the reader accepts still fails
     */
    static Map<String, Object> shrink(Map<String, Object> document, Predicate<Map<String, Object>> fails) {
        Shrinker shrinker = new Shrinker(document, fails);
        boolean smaller = true;
        while (smaller) {
            smaller = shrinker.shrink();
        }
        return shrinker.smallest;
    }

    private boolean shrink() {
        boolean smaller = false;
        for (String key : List.of("permissions", "licences", "operators", "links", "parties", "sites")) {
            smaller |= shorten(List.of(key));
        }
        // What can be left out differs after each step, so every step looks again.
        for (Edit edit = next(0); edit != null; edit = next(edit.number())) {
            smaller = true;
        }
        return smaller;
    }

    private record Edit(int number) {}

    /** Finds the next change, counted from one, that can be made; null when there is none. */
    private @Nullable Edit next(int from) {
        int count = changes(Json.copy(smallest), -1);
        for (int number = from; number < count; number++) {
            Map<String, Object> changed = Json.copy(smallest);
            changes(changed, number);
            if (accept(changed)) {
                return new Edit(number);
            }
        }
        return null;
    }

    /** Halves, quarters and so on of a list are left out, then single entries with all that names them. */
    private boolean shorten(List<Object> path) {
        boolean smaller = false;
        for (int step = size(path) / 2; step >= 1; step /= 2) {
            for (int start = 0; start + step <= size(path);) {
                Map<String, Object> shorter = Json.copy(smallest);
                List<Object> list = list(shorter, path);
                List<Object> gone = list.subList(start, start + step);
                List<Object> removed = new ArrayList<>(gone);
                gone.clear();
                if (path.equals(List.of("sites"))) {
                    removed.forEach(site -> forget(shorter, site));
                }
                if (accept(shorter)) {
                    smaller = true;
                } else {
                    start += step;
                }
            }
        }
        return smaller;
    }

    /** Takes out whatever names a site that is gone. */
    private static void forget(Map<String, Object> document, Object gone) {
        String id = String.valueOf(((Map<?, ?>) gone).get("id"));
        for (String key : List.of("links", "operators", "licences")) {
            Json.objects(document, key)
                    .removeIf(each -> List.of("parent", "child", "central", "remote", "site", "at")
                            .stream()
                            .anyMatch(end -> id.equals(each.get(end))));
        }
        Json.objects(document, "operators").forEach(each -> Json.texts(each, "reach").remove(id));
        Json.objects(document, "permissions").forEach(each -> Json.texts(each, "sites").remove(id));
    }

    private int size(List<Object> path) {
        return list(smallest, path).size();
    }

    @SuppressWarnings("unchecked") // the lists at the top of a document
    private static List<Object> list(Map<String, Object> document, List<Object> path) {
        Object list = document.get(path.get(0));
        return list == null ? new ArrayList<>() : (List<Object>) list;
    }

    /** Makes one of all small changes, or none; tells how many there are. */
    private static int changes(Object value, int wanted) {
        int[] number = {0};
        change(value, wanted, number);
        return number[0];
    }

    private static boolean change(Object value, int wanted, int[] number) {
        if (value instanceof Map<?, ?> map) {
            @SuppressWarnings("unchecked") // objects of a document
            Map<String, Object> object = (Map<String, Object>) map;
            for (String key : List.copyOf(object.keySet())) {
                if (number[0]++ == wanted) {
                    object.remove(key);
                    return true;
                }
                Object each = object.get(key);
                if (each instanceof Integer whole && whole > 1) {
                    if (number[0]++ == wanted) {
                        object.put(key, 1);
                        return true;
                    }
                    if (number[0]++ == wanted) {
                        object.put(key, whole - 1);
                        return true;
                    }
                }
                if (each != null && change(each, wanted, number)) {
                    return true;
                }
            }
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                if (number[0]++ == wanted) {
                    list.remove(i);
                    return true;
                }
                if (change(list.get(i), wanted, number)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean accept(Map<String, Object> document) {
        boolean accepted = Case.read(document) instanceof ReadResult.Read && fails.test(document);
        if (accepted) {
            smallest = document;
        }
        return accepted;
    }
}
