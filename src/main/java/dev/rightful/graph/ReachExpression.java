package dev.rightful.graph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which links lead on for whoever logs in: a path expression over link types such as {@code federation* interconnect?}.
 *
 * <p>A sequence of link types, with spaces or slashes between them, each followed by {@code *} (any number), {@code +} (one or more), {@code ?} (at most
 * one) or nothing (exactly one). Read as an automaton whose states are the places in the expression; state 0 is the
 * start, state {@code i} means that the last link was of the type at place {@code i}.
 */
public final class ReachExpression {

    private static final String REPEATS = "*+?";

    private final List<String> types = new ArrayList<>();
    private final int[][] following;
    private final boolean[] accepting;

    private ReachExpression(List<String> types, int[][] following, boolean[] accepting) {
        this.types.addAll(types);
        this.following = following;
        this.accepting = accepting;
    }

    /**
     * Reads an expression.
     *
     * @throws IllegalArgumentException when it is none; the message says what one looks like
     */
    public static ReachExpression parse(String text) {
        List<String> types = new ArrayList<>();
        List<String> repeats = new ArrayList<>();
        String rest = text.strip();
        while (types.isEmpty() || !rest.isEmpty()) {
            int end = endOfType(rest);
            int behind = end < rest.length() && REPEATS.indexOf(rest.charAt(end)) >= 0 ? end + 1 : end;
            String next = behindSeparator(rest.substring(behind));
            if (end == 0 || next == null) {
                throw new IllegalArgumentException(
                        "a reach expression is a sequence such as federation* interconnect?, was \"%s\""
                                .formatted(text));
            }
            types.add(rest.substring(0, end));
            repeats.add(rest.substring(end, behind));
            rest = next;
        }
        int states = types.size() + 1;
        int[][] following = new int[states][];
        boolean[] accepting = new boolean[states];
        for (int state = 0; state < states; state++) {
            List<Integer> next = new ArrayList<>();
            if (state > 0 && (repeats.get(state - 1).equals("*") || repeats.get(state - 1).equals("+"))) {
                next.add(state);
            }
            int place = state;
            boolean skippable = true;
            while (skippable && place < types.size()) {
                next.add(place + 1);
                skippable = repeats.get(place).equals("*") || repeats.get(place).equals("?");
                place++;
            }
            accepting[state] = skippable;
            following[state] = array(next);
        }
        return new ReachExpression(types, following, accepting);
    }

    private static int endOfType(String text) {
        int end = 0;
        while (end < text.length()
                && (text.charAt(end) == '-' || (text.charAt(end) >= 'a' && text.charAt(end) <= 'z'))) {
            end++;
        }
        return end;
    }

    /** What follows on a separator; null when there is text without one, or a slash without text. */
    private static @Nullable String behindSeparator(String text) {
        String next = text.stripLeading();
        if (!next.startsWith("/")) {
            return next.length() < text.length() || next.isEmpty() ? next : null;
        }
        String behindSlash = next.substring(1).stripLeading();
        return behindSlash.isEmpty() ? null : behindSlash;
    }

    private static int[] array(List<Integer> numbers) {
        int[] array = new int[numbers.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = numbers.get(i);
        }
        return array;
    }

    /** How many states there are, the start included. */
    int states() {
        return following.length;
    }

    /** The states that may follow on a state. */
    int[] following(int state) {
        return following[state];
    }

    /** Whether a route may end in a state. */
    boolean accepts(int state) {
        return accepting[state];
    }

    /** The link type of a state other than the start. */
    String type(int state) {
        return types.get(state - 1);
    }

    /** The link types that occur, each once, in order. */
    public List<String> types() {
        return List.copyOf(new LinkedHashSet<>(types));
    }
}
