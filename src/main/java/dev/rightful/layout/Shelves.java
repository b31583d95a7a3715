package dev.rightful.layout;

import java.util.Arrays;

/**
 * Puts boxes side by side on shelves, the highest first, so that the whole is about as wide as a screen. Lower boxes stand
 * on top of each other where they fit beside a higher one.
 */
final class Shelves {

    private static final int TRIES = 24;

    private final int[] widths;
    private final int[] heights;
    private final int gap;
    private final Integer[] order;
    private int[] x = {};
    private int[] y = {};
    private int width;
    private int height;

    /**
     * Packs the boxes.
     *
     * @param aspect how many times as wide as high the whole should be
     */
    Shelves(int[] widths, int[] heights, int gap, double aspect) {
        this.widths = widths;
        this.heights = heights;
        this.gap = gap;
        this.order = new Integer[widths.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (one, other) -> Integer.compare(heights[other], heights[one]));
        int widest = 0;
        double area = 0;
        for (int i = 0; i < widths.length; i++) {
            widest = Math.max(widest, widths[i] + gap);
            area += (double) (widths[i] + gap) * (heights[i] + gap);
        }
        double best = Double.MAX_VALUE;
        int bestLimit = widest;
        double limit = Math.max(widest, Math.sqrt(area * aspect) * 0.7);
        for (int i = 0; i < TRIES; i++) {
            pack((int) limit);
            double size = Math.max(width, height * aspect);
            if (size < best) {
                best = size;
                bestLimit = (int) limit;
            }
            limit *= 1.08;
        }
        pack(bestLimit);
    }

    private void pack(int limit) {
        x = new int[widths.length];
        y = new int[widths.length];
        width = 0;
        height = 0;
        int shelf = 0;
        int shelfHeight = 0;
        int column = 0;
        int columnWidth = 0;
        int used = 0;
        for (int box : order) {
            int w = widths[box] + gap;
            int h = heights[box] + gap;
            if (columnWidth > 0 && w <= columnWidth && used + h <= shelfHeight) {
                x[box] = column;
                y[box] = shelf + used;
                used += h;
            } else {
                column += columnWidth;
                if (column > 0 && column + w > limit) {
                    shelf += shelfHeight;
                    shelfHeight = 0;
                    column = 0;
                }
                shelfHeight = Math.max(shelfHeight, h);
                x[box] = column;
                y[box] = shelf;
                columnWidth = w;
                used = h;
            }
            width = Math.max(width, x[box] + widths[box]);
            height = Math.max(height, y[box] + heights[box]);
        }
    }

    int x(int box) {
        return x[box];
    }

    int y(int box) {
        return y[box];
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
