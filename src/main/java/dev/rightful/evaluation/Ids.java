package dev.rightful.evaluation;

/** Compares ids as they stand inside longer ids. */
final class Ids {

    private Ids() {}

    /** Compares two ids as if a character stood behind each of them, without making the longer texts. */
    static int compare(String one, String other, char behind) {
        int common = Math.min(one.length(), other.length());
        for (int i = 0; i < common; i++) {
            if (one.charAt(i) != other.charAt(i)) {
                return Character.compare(one.charAt(i), other.charAt(i));
            }
        }
        if (one.length() == other.length()) {
            return 0;
        }
        return one.length() < other.length()
                ? Character.compare(behind, other.charAt(common))
                : Character.compare(one.charAt(common), behind);
    }
}
