package dev.rightful.plan;

import java.math.BigInteger;
import java.util.Comparator;

/** The order in which people expect names with numbers in them: phase 2 before phase 10. */
final class NaturalOrder implements Comparator<String> {

    @Override
    public int compare(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            int endOfOne = end(one, i);
            int endOfOther = end(other, j);
            String part = one.substring(i, endOfOne);
            String otherPart = other.substring(j, endOfOther);
            int order = isDigit(part.charAt(0)) && isDigit(otherPart.charAt(0))
                    ? new BigInteger(part).compareTo(new BigInteger(otherPart))
                    : part.compareTo(otherPart);
            if (order != 0) {
                return order;
            }
            i = endOfOne;
            j = endOfOther;
        }
        int byLength = Integer.compare(one.length() - i, other.length() - j);
        return byLength != 0 ? byLength : one.compareTo(other);
    }

    /** Where the digits or the other characters end that begin somewhere. */
    private static int end(String text, int start) {
        int end = start + 1;
        while (end < text.length() && isDigit(text.charAt(end)) == isDigit(text.charAt(start))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
