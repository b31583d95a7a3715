package dev.rightful.page;

import dev.rightful.finding.Verdict;
import dev.rightful.layout.Rectangle;
import java.util.List;

/**
 * What is seen at once: sites, and groups of sites that open as views of their own.
 *
 * @param parent the number of the view that this one opens from, or -1
 * @param label what the group is called; empty for the first view
 * @param boxes the sites and groups
 * @param lines what connects them
 * @param width how wide the drawing is
 * @param height how high the drawing is
 */
record View(int parent, String label, List<Box> boxes, List<Line> lines, int width, int height) {

    /** Something with a place. */
    sealed interface Box {

        /** Where it is. */
        Rectangle place();

        /** The verdict on it; of a group the worst inside. */
        Verdict verdict();
    }

    /**
     * A site.
     *
     * @param site its number
     * @param outside whether it belongs to another group and is drawn for its links only
     */
    record SiteBox(int site, boolean outside, Rectangle place, Verdict verdict, List<Attachment> attachments)
            implements Box {}

    /**
     * A group of sites.
     *
     * @param view the number of the view that it opens
     * @param label what it is called
     * @param sites how many sites are in it
     * @param undetermined how many sites and links in it are undetermined
     * @param violated how many sites and links in it are violated
     */
    record GroupBox(int view, String label, int sites, int undetermined, int violated, Rectangle place, Verdict verdict)
            implements Box {}

    /** What a line stands for. */
    enum Kind {
        /** A federation link. */
        FEDERATION,
        /** An Interconnect link. */
        INTERCONNECT,
        /** Any number of links between groups. */
        SEVERAL
    }

    /**
     * A line between two boxes.
     *
     * @param from the index of the box that it starts from
     * @param to the index of the box that it leads to
     * @param link the number of its link; -1 when it stands for several
     * @param count how many links it stands for
     * @param across whether it connects boxes of which neither belongs to the other
     * @param route its corners as x and y in turn, both ends included; empty for a straight line between the middles
     * @param badge the x and y of the place for the shape of its verdict
     */
    record Line(int from, int to, Kind kind, Verdict verdict, int link, int count, boolean across,
            List<Integer> route, List<Integer> badge) {}
}
