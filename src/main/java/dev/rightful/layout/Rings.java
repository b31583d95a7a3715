package dev.rightful.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Places boxes of one size around a centre, on as many ellipses as they need, evenly on each. Where a line has to pass from
 * the centre upwards or downwards the rings leave a gap.
 */
final class Rings {

    private static final int STEPS = 360;
    private static final int REFINEMENTS = 10;
    /** Each ring begins so many steps later, so that lines to it do not all pass under the one inside. */
    private static final int TURN = 5;
    private static final int FIRST_GAP_X = 46;
    private static final int FIRST_GAP_Y = 30;

    private final int width;
    private final int height;
    private final boolean openAbove;
    private final boolean openBelow;
    private final int corridor;
    private final List<int[]> placed = new ArrayList<>();
    private int turn;

    private Rings(int width, int height, boolean openAbove, boolean openBelow, int corridor) {
        this.width = width;
        this.height = height;
        this.openAbove = openAbove;
        this.openBelow = openBelow;
        this.corridor = corridor;
    }

    /**
     * The middles of the boxes as x and y from the middle of the centre, clockwise from the right, from the inside out.
     *
     * @param width how wide a box is with the gap to the next
     * @param height how high a box is with the gap to the next
     * @param centre how wide and high the centre is
     * @param openAbove whether a line passes upwards
     * @param openBelow whether a line passes downwards
     * @param corridor how much a line keeps free to either side
     */
    static List<int[]> around(int count, int width, int height, Rectangle centre, boolean openAbove,
            boolean openBelow, int corridor) {
        Rings rings = new Rings(width, height, openAbove, openBelow, corridor);
        double a = (centre.width() + width) / 2.0 + FIRST_GAP_X;
        double b = (centre.height() + height) / 2.0 + FIRST_GAP_Y;
        while (rings.placed.size() < count) {
            List<int[]> ring = rings.ring(a, b, 1, Integer.MAX_VALUE);
            int left = count - rings.placed.size();
            if (ring.size() > left) {
                ring = rings.evenly(a, b, left);
            }
            rings.placed.addAll(ring);
            a += width * 1.12;
            b += height * 1.25;
            rings.turn += TURN;
        }
        return rings.placed;
    }

    /** The ring with the widest gaps that still has room for so many. */
    private List<int[]> evenly(double a, double b, int count) {
        double enough = 1;
        double tooMuch = 2 * (a + b) / Math.min(width, height);
        List<int[]> best = ring(a, b, enough, count);
        for (int i = 0; i < REFINEMENTS; i++) {
            double factor = (enough + tooMuch) / 2;
            List<int[]> ring = ring(a, b, factor, count);
            if (ring.size() >= count) {
                enough = factor;
                best = ring;
            } else {
                tooMuch = factor;
            }
        }
        return best;
    }

    private List<int[]> ring(double a, double b, double factor, int most) {
        List<int[]> ring = new ArrayList<>();
        for (int step = 0; step < STEPS && ring.size() < most; step++) {
            double angle = 2 * Math.PI * (step + turn) / STEPS;
            int x = (int) Math.round(a * StrictMath.cos(angle));
            int y = (int) Math.round(b * StrictMath.sin(angle));
            if (!isInCorridor(x, y) && isFree(x, y, ring, factor) && isFree(x, y, placed, 1)) {
                ring.add(new int[]{x, y});
            }
        }
        return ring;
    }

    private boolean isInCorridor(int x, int y) {
        return (y < 0 ? openAbove : openBelow) && Math.abs(x) < width / 2 + corridor;
    }

    private boolean isFree(int x, int y, List<int[]> others, double factor) {
        for (int[] other : others) {
            if (Math.abs(x - other[0]) < width * factor && Math.abs(y - other[1]) < height * factor) {
                return false;
            }
        }
        return true;
    }
}
