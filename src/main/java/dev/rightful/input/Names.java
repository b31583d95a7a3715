package dev.rightful.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The ids of one kind of thing over the document, and the references to them, which may come first.
 *
 * @param <T> what is remembered of a thing
 */
final class Names<T> {

    /** How many comparisons one document may cost in search of what was meant. */
    private static final long COMPARISONS = 20_000_000;

    private record Pending(String name, Cursor where, Key key, long position) {}

    private final String noun;
    private final Function<T, String> idOf;
    private final Map<String, T> known = new HashMap<>();
    private final List<Pending> pending = new ArrayList<>();

    /**
     * @param noun what a message calls such a thing
     * @param idOf the id of a thing, the same string as that under which it was defined
     */
    Names(String noun, Function<T, String> idOf) {
        this.noun = noun;
        this.idOf = idOf;
    }

    /** Things of which nothing is remembered but the id. */
    static Names<String> ofIds(String noun) {
        return new Names<>(noun, Function.identity());
    }

    /** What a message calls such a thing. */
    String noun() {
        return noun;
    }

    /** Makes the thing known; false when another has its id already. */
    boolean define(T thing) {
        return known.putIfAbsent(idOf.apply(thing), thing) == null;
    }

    /** The id as it was defined, so that a name that comes again is not kept twice; null when it is not known so far. */
    @Nullable
    String find(String name) {
        T thing = known.get(name);
        return thing == null ? null : idOf.apply(thing);
    }

    /** The thing with that id; null when the id is not known. */
    @Nullable
    T get(String id) {
        return known.get(id);
    }

    /** All things, in no order. */
    Iterable<T> things() {
        return known.values();
    }

    /** Remembers a reference to an id that is not known so far. */
    void await(String name, Cursor where, Key key, long position) {
        pending.add(new Pending(name, where, key, position));
    }

    /** Reports the references that lead nowhere, now that all ids are known. */
    void reportDangling(Problems problems) {
        List<String> sorted = new ArrayList<>();
        long comparisons = 0;
        for (Pending each : pending) {
            if (!known.containsKey(each.name())) {
                if (sorted.isEmpty()) {
                    known.keySet().stream().sorted().forEach(sorted::add);
                }
                comparisons += sorted.size();
                problems.add(each.position(), each.where(), "%s: no %s is named %s%s".formatted(
                        each.key().name(),
                        noun,
                        Shown.quoted(each.name()),
                        comparisons > COMPARISONS ? "" : Nearest.hint(each.name(), sorted)));
            }
        }
    }
}
