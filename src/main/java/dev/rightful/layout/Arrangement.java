package dev.rightful.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where everything of a plan is.
 *
 * <p>What belongs to a box stands below it as a tree, or around it. Children that have none of their own stand in a block of
 * columns when there are many, each column at a trunk that leads down from the parent. Trees stand side by side, and boxes that
 * belong to nothing in a block of their own. No two boxes overlap.
 */
public final class Arrangement {

    private static final int GAP = 22;
    private static final int LEVEL = 44;
    private static final int ROW = 12;
    private static final int TRUNK = 18;
    private static final int CORRIDOR = 14;
    private static final int BETWEEN_TREES = 40;
    /** How many childless children stand in a block instead of side by side. */
    private static final int BLOCK = 4;
    private static final double ASPECT = 1.7;

    private final Plan plan;
    private final Children children;
    private final Rectangle[] places;
    private final int[][] routes;
    private final List<Cluster> clusters = new ArrayList<>();
    private final int[] childless;
    private final int[] tops;
    private int width;
    private int height;

    /** What moves as one in a tree: its members, and where the left and the top of each are in it. */
    private static final class Cluster {

        private final int width;
        private final int height;
        private final int[] members;
        private final int[][] offsets;

        Cluster(int width, int height, int[] members, int[][] offsets) {
            this.width = width;
            this.height = height;
            this.members = members;
            this.offsets = offsets;
        }
    }

    private Arrangement(Plan plan) {
        this.plan = plan;
        this.children = new Children(plan.parents());
        this.places = new Rectangle[plan.size()];
        this.routes = new int[plan.size()][];
        this.childless = new int[plan.size()];
        this.tops = new int[plan.size()];
        for (int box = 0; box < plan.size(); box++) {
            int parent = plan.parent(box);
            if (parent >= 0 && isChildless(box)) {
                childless[parent]++;
            }
        }
    }

    /** Places everything. */
    public static Arrangement of(Plan plan) {
        Arrangement arrangement = new Arrangement(plan);
        arrangement.place();
        return arrangement;
    }

    /** How wide the whole is. */
    public int width() {
        return width;
    }

    /** How high the whole is. */
    public int height() {
        return height;
    }

    /** Where a box is. */
    public Rectangle place(int box) {
        return places[box];
    }

    /**
     * The corners of the line from a box's parent to it, as x and y in turn, both ends included; none for a straight line and
     * for a box without a parent.
     */
    public int[] route(int box) {
        int[] route = routes[box];
        return route == null ? new int[0] : route.clone();
    }

    private void place() {
        int[] clusterOf = new int[plan.size()];
        List<Integer> parents = new ArrayList<>();
        List<Integer> alone = new ArrayList<>();
        for (int box : children.downwards()) {
            int parent = plan.parent(box);
            if (parent < 0 && children.count(box) == 0) {
                alone.add(box);
            } else if (parent < 0 || !isInCluster(box)) {
                clusterOf[box] = clusters.size();
                parents.add(parent < 0 ? -1 : clusterOf[parent]);
                clusters.add(star(box));
                int[] block = block(box);
                if (block.length > 0) {
                    parents.add(clusterOf[box]);
                    clusters.add(columns(block, parent < 0 && block.length == children.count(box) ? ASPECT : 0.8));
                }
            }
        }
        if (!alone.isEmpty()) {
            parents.add(-1);
            clusters.add(columns(array(alone), ASPECT));
        }
        placeTrees(array(parents));
        for (int box = 0; box < plan.size(); box++) {
            if (plan.parent(box) >= 0 && !plan.isAround(box)) {
                routes[box] = routed(box);
            }
        }
    }

    private void placeTrees(int[] parents) {
        int count = clusters.size();
        int[] widths = new int[count];
        int[] heights = new int[count];
        for (int i = 0; i < count; i++) {
            widths[i] = clusters.get(i).width + GAP;
            heights[i] = clusters.get(i).height + LEVEL;
        }
        Children below = new Children(parents);
        TidyTree tree = new TidyTree(below, widths, heights);
        int[] rootOf = new int[count];
        int[] left = new int[count];
        int[] right = new int[count];
        int[] bottom = new int[count];
        Arrays.fill(left, Integer.MAX_VALUE);
        Arrays.fill(right, Integer.MIN_VALUE);
        for (int i : below.downwards()) {
            int root = parents[i] < 0 ? i : rootOf[parents[i]];
            rootOf[i] = root;
            left[root] = Math.min(left[root], tree.x(i));
            right[root] = Math.max(right[root], tree.x(i) + clusters.get(i).width);
            bottom[root] = Math.max(bottom[root], tree.y(i) + clusters.get(i).height);
        }
        int[] starts = below.roots();
        int[] treeWidths = Arrays.stream(starts).map(root -> right[root] - left[root]).toArray();
        int[] treeHeights = Arrays.stream(starts).map(root -> bottom[root]).toArray();
        Shelves shelves = new Shelves(treeWidths, treeHeights, BETWEEN_TREES, ASPECT);
        width = shelves.width();
        height = shelves.height();
        int[] shelf = new int[count];
        for (int i = 0; i < starts.length; i++) {
            shelf[starts[i]] = i;
        }
        for (int i = 0; i < count; i++) {
            int root = rootOf[i];
            put(clusters.get(i), shelves.x(shelf[root]) + tree.x(i) - left[root], shelves.y(shelf[root]) + tree.y(i));
        }
    }

    private void put(Cluster cluster, int x, int y) {
        for (int i = 0; i < cluster.members.length; i++) {
            int box = cluster.members[i];
            tops[box] = y;
            places[box] = new Rectangle(x + cluster.offsets[i][0], y + cluster.offsets[i][1], plan.width(box),
                    plan.height(box));
        }
    }

    /** Whether a box stands around its parent or in a block of its siblings. */
    private boolean isInCluster(int box) {
        int parent = plan.parent(box);
        return plan.isAround(box) || (isChildless(box) && childless[parent] >= BLOCK);
    }

    private boolean isChildless(int box) {
        return !plan.isAround(box) && children.count(box) == 0;
    }

    /** The children of a box that stand in a block. */
    private int[] block(int parent) {
        List<Integer> block = new ArrayList<>();
        if (childless[parent] >= BLOCK) {
            for (int i = 0; i < children.count(parent); i++) {
                int child = children.of(parent, i);
                if (isChildless(child)) {
                    block.add(child);
                }
            }
        }
        return array(block);
    }

    /** A box with those around it, its middle in the middle of the whole. */
    private Cluster star(int box) {
        List<Integer> around = new ArrayList<>();
        int widest = 0;
        int highest = 0;
        boolean hasBelow = false;
        for (int i = 0; i < children.count(box); i++) {
            int child = children.of(box, i);
            if (plan.isAround(child)) {
                around.add(child);
                widest = Math.max(widest, plan.width(child));
                highest = Math.max(highest, plan.height(child));
            } else {
                hasBelow = true;
            }
        }
        Rectangle centre = new Rectangle(0, 0, plan.width(box), plan.height(box));
        List<int[]> middles = Rings.around(around.size(), widest + GAP, highest + ROW, centre,
                plan.parent(box) >= 0, hasBelow, CORRIDOR);
        int half = centre.width() / 2;
        int above = centre.height() / 2;
        int below = centre.height() - above;
        int[] members = new int[around.size() + 1];
        members[0] = box;
        for (int i = 0; i < around.size(); i++) {
            members[i + 1] = around.get(i);
            half = Math.max(half, Math.abs(middles.get(i)[0]) + (widest + 1) / 2);
            above = Math.max(above, highest / 2 - middles.get(i)[1]);
            below = Math.max(below, highest - highest / 2 + middles.get(i)[1]);
        }
        int[][] offsets = new int[members.length][];
        offsets[0] = new int[]{half - centre.width() / 2, above - centre.height() / 2};
        for (int i = 0; i < around.size(); i++) {
            int member = members[i + 1];
            offsets[i + 1] = new int[]{half + middles.get(i)[0] - plan.width(member) / 2,
                    above + middles.get(i)[1] - plan.height(member) / 2};
        }
        return new Cluster(2 * half, above + below, members, offsets);
    }

    /** Boxes in columns, from the top down. */
    private Cluster columns(int[] members, double aspect) {
        int widest = Arrays.stream(members).map(plan::width).max().orElse(0) + TRUNK;
        int highest = Arrays.stream(members).map(plan::height).max().orElse(0) + ROW;
        int count = members.length;
        int columns = (int) Math.max(1, Math.ceil(Math.sqrt(count * aspect * highest / widest)));
        int rows = (count + columns - 1) / columns;
        int used = (count + rows - 1) / rows;
        int[][] offsets = new int[count][];
        for (int i = 0; i < count; i++) {
            offsets[i] = new int[]{TRUNK + i / rows * widest, i % rows * highest};
        }
        return new Cluster(used * widest, rows * highest - ROW, members, offsets);
    }

    private int[] routed(int box) {
        Rectangle from = places[plan.parent(box)];
        Rectangle to = places[box];
        if (isInCluster(box)) {
            int bus = tops[box] - LEVEL / 2;
            int trunk = to.x() - TRUNK / 2 - 1;
            return new int[]{from.centreX(), from.bottom(), from.centreX(), bus, trunk, bus, trunk, to.centreY(),
                    to.x(), to.centreY()};
        }
        int bus = tops[box] - LEVEL / 2;
        return from.centreX() == to.centreX()
                ? new int[]{from.centreX(), from.bottom(), to.centreX(), to.y()}
                : new int[]{from.centreX(), from.bottom(), from.centreX(), bus, to.centreX(), bus, to.centreX(),
                        to.y()};
    }

    private static int[] array(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }
}
