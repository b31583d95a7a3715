package dev.rightful.input;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** An object of the document that is being read: where it is, what it is called, and which keys were there. */
final class Cursor {

    private final Shape shape;
    private final @Nullable Cursor parent;
    private final int number;
    private final long start;
    private String noun;
    private long seen;
    private long excused;
    private long settled;
    private boolean spoilt;
    private @Nullable String label;
    private long @Nullable [] places;

    /**
     * @param number its number in the list it is an entry of, from 1; 0 when it is none
     */
    Cursor(Shape shape, @Nullable Cursor parent, int number, long start) {
        this.shape = shape;
        this.parent = parent;
        this.number = number;
        this.start = start;
        this.noun = shape.noun();
    }

    Shape shape() {
        return shape;
    }

    /** The position of its first character. */
    long start() {
        return start;
    }

    /** Makes messages call it something else than its kind. */
    void rename(String otherNoun) {
        noun = otherNoun;
    }

    /** Gives it the name that messages use from now on, also messages about what came before. */
    void name(String name) {
        label = name;
    }

    /** Remembers that a key is there; false when it was there before. */
    boolean see(int key) {
        boolean first = (seen & 1L << key) == 0;
        seen |= 1L << key;
        return first;
    }

    boolean has(String key) {
        return (seen & 1L << shape.find(key)) != 0;
    }

    /** Remembers that a key was meant but misspelt, so that nobody misses it. */
    void excuse(int key) {
        excused |= 1L << key;
    }

    boolean lacks(int key) {
        return ((seen | excused) & 1L << key) == 0;
    }

    /** Which keys are neither there nor meant, of some given by a bit each. */
    long lacking(long keys) {
        return keys & ~(seen | excused);
    }

    boolean lacks(String key) {
        return lacks(shape.find(key));
    }

    /** Which keys are there, a bit each. */
    long seen() {
        return seen;
    }

    /** Says which keys are right in any case, so that their places need not be remembered. */
    void settle(long keys) {
        settled = keys;
    }

    /** Whether somebody may ask for the place of the key. */
    boolean wantsPlace(int key) {
        return (settled & 1L << key) == 0;
    }

    /** Remembers where a key stands. */
    void place(int key, long position) {
        if (places == null) {
            places = new long[shape.keys().size()];
            Arrays.fill(places, start);
        }
        places[key] = position;
    }

    /** Where the key stands; where the object starts when that was not remembered. */
    long placeOf(String key) {
        return places == null ? start : places[shape.find(key)];
    }

    /** Something in it is wrong, so that it becomes no value. */
    void spoil() {
        for (Cursor each = this; each != null; each = each.parent) {
            each.spoilt = true;
        }
    }

    boolean isSpoilt() {
        return spoilt;
    }

    /** What messages call it, within what it is part of. */
    String title() {
        String own = label != null
                ? noun + " " + Shown.quoted(label)
                : number > 0 ? noun + " " + number
                : noun;
        return parent == null || parent.parent == null ? own : parent.title() + ", " + own;
    }
}
