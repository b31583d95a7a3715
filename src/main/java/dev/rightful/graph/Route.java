package dev.rightful.graph;

/**
 * A shortest route between sites.
 *
 * @param sites the numbers of its sites; of a route longer than the limit the first and the last halves of the limit
 * @param length how many sites the route has
 */
@SuppressWarnings("ArrayRecordComponent") // a value of a walk, read once and never compared
public record Route(int[] sites, int length) {

    /** How many sites of a route are kept at most. */
    public static final int KEPT = 32;
}
