package dev.rightful.layout;

import java.util.Arrays;

/** What is to be placed: boxes by number, from 0, and which of them belongs to which. */
public final class Plan {

    private int size;
    private int[] widths = new int[16];
    private int[] heights = new int[16];
    private int[] parents = new int[16];
    private boolean[] around = new boolean[16];

    /**
     * Adds a box below another one.
     *
     * @param parent the box that it belongs to, which was added before, or -1
     * @return its number
     */
    public int add(int width, int height, int parent) {
        return add(width, height, parent, false);
    }

    /**
     * Adds a box that stands around another one and has none of its own.
     *
     * @param centre the box that it stands around, which was added before
     * @return its number
     */
    public int addAround(int width, int height, int centre) {
        return add(width, height, centre, true);
    }

    private int add(int width, int height, int parent, boolean isAround) {
        if (parent >= size || (parent < 0 && isAround) || (parent >= 0 && around[parent])) {
            throw new IllegalArgumentException("box %d cannot belong to %d".formatted(size, parent));
        }
        if (size == parents.length) {
            widths = Arrays.copyOf(widths, 2 * size);
            heights = Arrays.copyOf(heights, 2 * size);
            parents = Arrays.copyOf(parents, 2 * size);
            around = Arrays.copyOf(around, 2 * size);
        }
        widths[size] = width;
        heights[size] = height;
        parents[size] = parent;
        around[size] = isAround;
        return size++;
    }

    /** How many boxes there are. */
    public int size() {
        return size;
    }

    int width(int box) {
        return widths[box];
    }

    int height(int box) {
        return heights[box];
    }

    /** The box that a box belongs to, or -1. */
    int parent(int box) {
        return parents[box];
    }

    boolean isAround(int box) {
        return around[box];
    }

    int[] parents() {
        return Arrays.copyOf(parents, size);
    }
}
