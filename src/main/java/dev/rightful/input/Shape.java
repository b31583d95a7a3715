package dev.rightful.input;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The description of one kind of object of the document: which keys it has and what they hold. */
final class Shape {

    private final String noun;
    private final String doc;
    private final List<Key> keys;
    private final String[] names;
    /** The numbers of the keys by the hash of their names, from 1; no library's map is as fast, and every key is looked up. */
    private final byte[] places;
    private final long required;

    /**
     * @param noun what messages call such an object
     * @param doc what it is, for editors
     */
    Shape(String noun, String doc, Key... keys) {
        this.noun = noun;
        this.doc = doc;
        this.keys = List.of(keys);
        this.names = new String[keys.length];
        this.places = new byte[Integer.highestOneBit(Math.max(keys.length, 1)) * 8];
        long needed = 0;
        for (int i = 0; i < keys.length; i++) {
            names[i] = keys[i].name();
            int place = place(names[i]);
            if (places[place] != 0 || keys.length > Long.SIZE) {
                throw new IllegalArgumentException("%s: keys must be different and at most 64".formatted(noun));
            }
            places[place] = (byte) (i + 1);
            needed |= keys[i].need() == Key.Need.REQUIRED ? 1L << i : 0;
        }
        required = needed;
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
        return List.of(names);
    }

    /** The number of the key with that name, from 0; -1 when there is none. */
    int find(String name) {
        return places[place(name)] - 1;
    }

    /** The place of a key with that name, or the empty place where it would be. */
    private int place(String name) {
        int hash = name.hashCode();
        int place = (hash ^ (hash >>> 16)) & (places.length - 1);
        while (places[place] != 0 && !names[places[place] - 1].equals(name)) {
            place = (place + 1) & (places.length - 1);
        }
        return place;
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
