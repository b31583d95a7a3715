package dev.rightful.input;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The description of one kind of object of the document: which keys it has and what they hold. */
final class Shape {

    private final String noun;
    private final String doc;
    private final List<Key> keys;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final long required;

    /**
     * @param noun what messages call such an object
     * @param doc what it is, for editors
     */
    Shape(String noun, String doc, Key... keys) {
        this.noun = noun;
        this.doc = doc;
        this.keys = List.of(keys);
        long needed = 0;
        for (int i = 0; i < keys.length; i++) {
            numbers.put(keys[i].name(), i);
            needed |= keys[i].need() == Key.Need.REQUIRED ? 1L << i : 0;
        }
        required = needed;
        if (numbers.size() != keys.length || keys.length > Long.SIZE) {
            throw new IllegalArgumentException("%s: keys must be different and at most 64".formatted(noun));
        }
    }

    String noun() {
        return noun;
    }

    String doc() {
        return doc;
    }

    List<Key> keys() {
        return keys;
    }

    List<String> names() {
        return keys.stream().map(Key::name).toList();
    }

    /** The number of the key with that name, from 0; -1 when there is none. */
    int find(String name) {
        Integer number = numbers.get(name);
        return number == null ? -1 : number;
    }

    /** The keys that have to be there, a bit each. */
    long required() {
        return required;
    }

    /** The bit of the key with that name. */
    long bit(String name) {
        int number = find(name);
        if (number < 0) {
            throw new IllegalArgumentException("%s has no key %s".formatted(noun, name));
        }
        return 1L << number;
    }

    /** The keys with these names, a bit each. */
    long bits(List<String> names) {
        long bits = 0;
        for (String name : names) {
            bits |= bit(name);
        }
        return bits;
    }

    /** The nearest known name, or null. */
    @Nullable
    String nearest(String name) {
        return Nearest.find(name, names());
    }
}
