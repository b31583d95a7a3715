package dev.rightful.page;

import dev.rightful.layout.Rectangle;
import java.util.List;

/** Where a line carries the shape of its verdict: near its end, where lines from one centre are apart. */
final class Badges {

    private static final double FROM_END = 12;

    private Badges() {}

    /**
     * The place as x and y.
     *
     * @param route the corners of the line; empty for a straight line between the middles
     */
    static List<Integer> place(Rectangle from, Rectangle to, List<Integer> route) {
        int last = route.size();
        double fromX = route.isEmpty() ? from.centreX() : route.get(last - 4);
        double fromY = route.isEmpty() ? from.centreY() : route.get(last - 3);
        double toX = route.isEmpty() ? to.centreX() : route.get(last - 2);
        double toY = route.isEmpty() ? to.centreY() : route.get(last - 1);
        if (route.isEmpty()) {
            double dx = fromX - toX;
            double dy = fromY - toY;
            double inside = Math.min(1, Math.min(dx == 0 ? 1 : to.width() / 2.0 / Math.abs(dx),
                    dy == 0 ? 1 : to.height() / 2.0 / Math.abs(dy)));
            toX += dx * inside;
            toY += dy * inside;
        }
        double length = Math.sqrt((fromX - toX) * (fromX - toX) + (fromY - toY) * (fromY - toY));
        double back = length == 0 ? 0 : Math.min(FROM_END, length / 2) / length;
        return List.of((int) Math.round(toX + (fromX - toX) * back), (int) Math.round(toY + (fromY - toY) * back));
    }
}
