package dev.rightful.layout;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Places trees of boxes of any size: children below their parent, the parent over their middle, and neighbouring subtrees as
 * close as their outlines allow.
 *
 * <p>This is the algorithm of Reingold and Tilford as van der Ploeg extended it in 2014 to boxes of different heights, in
 * linear time, and without recursion, as chains may be long. Positions are kept relative to the parent until the end:
 * {@code shift} moves a whole subtree, and threads lead along the outline from a subtree to the next one that is deeper.
 */
final class TidyTree {

    private final Children children;
    private final int[] widths;
    private final int[] heights;
    private final int[] order;
    private final int[] top;
    private final double[] own;
    private final double[] moved;
    private final double[] spread;
    private final double[] change;
    private final int[] leftThread;
    private final int[] rightThread;
    private final int[] leftEnd;
    private final int[] rightEnd;
    private final double[] leftEndMoved;
    private final double[] rightEndMoved;
    private final double[] absolute;

    /** Down to which y the children up to an index reach, nearest first; tells what stands in the way of a subtree. */
    private record Reach(double lowest, int index, @Nullable Reach next) {}

    /**
     * Places the boxes of a forest, each tree for itself.
     *
     * @param widths the width of each box with the gap to the next
     * @param heights the height of each box with the gap to its children
     */
    TidyTree(Children children, int[] widths, int[] heights) {
        int count = widths.length;
        this.children = children;
        this.widths = widths;
        this.heights = heights;
        this.order = children.downwards();
        this.top = new int[count];
        this.own = new double[count];
        this.moved = new double[count];
        this.spread = new double[count];
        this.change = new double[count];
        this.leftThread = filled(count);
        this.rightThread = filled(count);
        this.leftEnd = new int[count];
        this.rightEnd = new int[count];
        this.leftEndMoved = new double[count];
        this.rightEndMoved = new double[count];
        this.absolute = new double[count];
        for (int node : order) {
            for (int i = 0; i < children.count(node); i++) {
                top[children.of(node, i)] = top[node] + heights[node];
            }
        }
        for (int i = order.length - 1; i >= 0; i--) {
            gather(order[i]);
        }
        for (int node : order) {
            spreadOut(node);
        }
    }

    /** The left side of a box; it may be negative. */
    int x(int node) {
        return (int) Math.round(absolute[node] + own[node]);
    }

    /** The top of a box, 0 for a root. */
    int y(int node) {
        return top[node];
    }

    private static int[] filled(int count) {
        int[] array = new int[count];
        Arrays.fill(array, -1);
        return array;
    }

    private void gather(int node) {
        int count = children.count(node);
        if (count > 0) {
            Reach reach = new Reach(bottom(leftEnd[children.of(node, 0)]), 0, null);
            for (int i = 1; i < count; i++) {
                double lowest = bottom(rightEnd[children.of(node, i)]);
                separate(node, i, reach);
                reach = added(lowest, i, reach);
            }
            int first = children.of(node, 0);
            int last = children.last(node);
            own[node] = (own[first] + moved[first] + own[last] + moved[last] + widths[last]) / 2 - widths[node] / 2.0;
            leftEnd[node] = leftEnd[first];
            leftEndMoved[node] = leftEndMoved[first];
            rightEnd[node] = rightEnd[last];
            rightEndMoved[node] = rightEndMoved[last];
        } else {
            leftEnd[node] = node;
            rightEnd[node] = node;
        }
    }

    /** Moves a child's subtree to the right until it is free of those before it. */
    private void separate(int node, int index, Reach before) {
        int right = children.of(node, index - 1);
        int left = children.of(node, index);
        double rightMoved = moved[right];
        double leftMoved = moved[left];
        Reach reach = before;
        while (right >= 0 && left >= 0) {
            while (bottom(right) > reach.lowest() && reach.next() != null) {
                reach = reach.next();
            }
            double distance = rightMoved + own[right] + widths[right] - (leftMoved + own[left]);
            if (distance > 0) {
                leftMoved += distance;
                move(node, index, reach.index(), distance);
            }
            double rightBottom = bottom(right);
            double leftBottom = bottom(left);
            if (rightBottom <= leftBottom) {
                right = children.count(right) == 0 ? rightThread[right] : children.last(right);
                rightMoved += right < 0 ? 0 : moved[right];
            }
            if (rightBottom >= leftBottom) {
                left = children.count(left) == 0 ? leftThread[left] : children.of(left, 0);
                leftMoved += left < 0 ? 0 : moved[left];
            }
        }
        if (right < 0 && left >= 0) {
            threadLeft(node, index, left, leftMoved);
        } else if (right >= 0 && left < 0) {
            threadRight(node, index, right, rightMoved);
        }
    }

    private void move(int node, int index, int obstacle, double distance) {
        int child = children.of(node, index);
        moved[child] += distance;
        leftEndMoved[child] += distance;
        rightEndMoved[child] += distance;
        if (obstacle != index - 1) {
            // Those between the obstacle and this one share the room that came up.
            double share = distance / (index - obstacle);
            spread[children.of(node, obstacle + 1)] += share;
            spread[child] -= share;
            change[child] -= distance - share;
        }
    }

    private void threadLeft(int node, int index, int left, double leftMoved) {
        int first = children.of(node, 0);
        int child = children.of(node, index);
        int end = leftEnd[first];
        leftThread[end] = left;
        double difference = leftMoved - moved[left] - leftEndMoved[first];
        moved[end] += difference;
        own[end] -= difference;
        leftEnd[first] = leftEnd[child];
        leftEndMoved[first] = leftEndMoved[child];
    }

    private void threadRight(int node, int index, int right, double rightMoved) {
        int child = children.of(node, index);
        int before = children.of(node, index - 1);
        int end = rightEnd[child];
        rightThread[end] = right;
        double difference = rightMoved - moved[right] - rightEndMoved[child];
        moved[end] += difference;
        own[end] -= difference;
        rightEnd[child] = rightEnd[before];
        rightEndMoved[child] = rightEndMoved[before];
    }

    private static Reach added(double lowest, int index, Reach before) {
        Reach reach = before;
        while (reach != null && lowest >= reach.lowest()) {
            reach = reach.next();
        }
        return new Reach(lowest, index, reach);
    }

    private void spreadOut(int node) {
        absolute[node] += moved[node];
        double sum = 0;
        double total = 0;
        for (int i = 0; i < children.count(node); i++) {
            int child = children.of(node, i);
            sum += spread[child];
            total += sum + change[child];
            moved[child] += total;
            absolute[child] = absolute[node];
        }
    }

    private double bottom(int node) {
        return top[node] + heights[node];
    }
}
