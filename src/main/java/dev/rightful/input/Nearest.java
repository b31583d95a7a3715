package dev.rightful.input;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the known name that somebody most likely meant: the fewest insertions, deletions, replacements and swaps of
 * neighbours away, regardless of case, at most a third of the name's length. Of equals the one that begins most like the name,
 * then the first.
 */
public final class Nearest {

    private static final int FARTHEST = 4;
    private static final int LONGEST = 200;

    private Nearest() {}

    /** {@code , did you mean "x"?}, or nothing when no known name is near. */
    static String hint(String name, Iterable<String> known) {
        String nearest = find(name, known);
        return nearest == null ? "" : ", did you mean " + Shown.quoted(nearest) + "?";
    }

    /** The nearest known name, or null when none is near. */
    public static @Nullable String find(String name, Iterable<String> known) {
        if (name.isEmpty() || name.length() > LONGEST) {
            return null;
        }
        String sought = name.toLowerCase(Locale.ROOT);
        int best = Math.min(FARTHEST, name.length() / 3);
        int bestBeginning = -1;
        String nearest = null;
        for (String candidate : known) {
            if (Math.abs(candidate.length() - sought.length()) > best || candidate.equals(name)) {
                continue;
            }
            String folded = candidate.toLowerCase(Locale.ROOT);
            int distance = distance(sought, folded);
            int beginning = commonBeginning(sought, folded);
            if (distance < best || (distance == best && beginning > bestBeginning)) {
                best = distance;
                bestBeginning = beginning;
                nearest = candidate;
            }
        }
        return nearest;
    }

    private static int commonBeginning(String a, String b) {
        int length = 0;
        while (length < a.length() && length < b.length() && a.charAt(length) == b.charAt(length)) {
            length++;
        }
        return length;
    }

    /** The Damerau-Levenshtein distance in which no part is edited twice. */
    static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], 1 + beforeLast[j - 2]);
                }
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }
}
