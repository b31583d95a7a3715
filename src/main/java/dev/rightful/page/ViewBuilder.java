package dev.rightful.page;

import dev.rightful.finding.Verdict;
import dev.rightful.layout.Arrangement;
import dev.rightful.layout.Plan;
import dev.rightful.layout.Rectangle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers what belongs into one view, and places it. */
final class ViewBuilder {

    static final int SITE_WIDTH = 172;
    static final int SITE_HEIGHT = 46;
    static final int ATTACHMENT_HEIGHT = 22;
    private static final int GROUP_WIDTH = 190;
    private static final int GROUP_HEIGHT = 64;
    private static final int ATTACHMENTS = 3;

    private final Picture picture;
    private final int number;
    private final @Nullable ViewBuilder parent;
    private final int boxInParent;
    private final List<Item> items = new ArrayList<>();
    private final Map<Integer, Integer> boxes = new HashMap<>();
    private final Map<Long, Connection> connections = new LinkedHashMap<>();
    private final int hangsOn;
    private int outside = -1;
    private int sites;
    private int undetermined;
    private int violated;
    private Verdict worst = Verdict.GRANTED;

    /** A site, or a group when {@code group} is not null. */
    private record Item(int site, @Nullable ViewBuilder group) {}

    /** What connects two boxes. */
    private static final class Connection {
        private final int from;
        private final int to;
        private final int link;
        private final View.Kind kind;
        private Verdict verdict;
        private int count = 1;

        Connection(int from, int to, int link, View.Kind kind, Verdict verdict) {
            this.from = from;
            this.to = to;
            this.link = link;
            this.kind = kind;
            this.verdict = verdict;
        }
    }

    /**
     * An empty view.
     *
     * @param boxInParent the index of the box that opens it
     * @param hangsOn the site that what is in it belongs to, or -1
     */
    ViewBuilder(Picture picture, int number, @Nullable ViewBuilder parent, int boxInParent, int hangsOn) {
        this.picture = picture;
        this.number = number;
        this.parent = parent;
        this.boxInParent = boxInParent;
        this.hangsOn = hangsOn;
    }

    int number() {
        return number;
    }

    int size() {
        return items.size();
    }

    int depth() {
        return parent == null ? 0 : parent.depth() + 1;
    }

    ViewBuilder parent() {
        if (parent == null) {
            throw new IllegalStateException("the first view opens from nothing");
        }
        return parent;
    }

    /** The index of the box that opens this view. */
    int boxInParent() {
        return boxInParent;
    }

    /** The index of a site's box. */
    int box(int site) {
        return boxes.getOrDefault(site, -1);
    }

    void addSite(int site) {
        boxes.put(site, items.size());
        items.add(new Item(site, null));
        Verdict verdict = picture.deployment().judged(site).verdict();
        sites++;
        count(verdict);
        for (Attachment attachment : picture.deployment().attachments(site)) {
            if (attachment.link() >= 0) {
                count(attachment.verdict());
            }
        }
        worst = worst.worse(picture.drawn(site));
    }

    private void count(Verdict verdict) {
        undetermined += verdict == Verdict.UNDETERMINED ? 1 : 0;
        violated += verdict == Verdict.VIOLATED ? 1 : 0;
    }

    /** Adds the site of another group that the trees of this one hang on. */
    void addOutside(int site) {
        outside = site;
        boxes.put(site, items.size());
        items.add(new Item(site, null));
    }

    void addGroup(ViewBuilder group) {
        items.add(new Item(-1, group));
        sites += group.sites;
        undetermined += group.undetermined;
        violated += group.violated;
        worst = worst.worse(group.worst);
    }

    /** Draws a link to or from the site outside, if it is that one's. */
    void connectOutside(int link, int from, int to) {
        if (outside >= 0 && (from == outside || to == outside)) {
            connect(link, box(from), box(to));
        }
    }

    /** Draws a link between two boxes; between groups one line stands for all. */
    void connect(int link, int from, int to) {
        Verdict verdict = picture.deployment().judgedLink(link).verdict();
        boolean single = items.get(from).group() == null && items.get(to).group() == null;
        long key = single ? -1L - link : (long) from << 32 | to;
        Connection known = connections.get(key);
        if (known == null) {
            connections.put(key, new Connection(from, to, single ? link : -1,
                    !single ? View.Kind.SEVERAL
                            : picture.deployment().isFederation(link) ? View.Kind.FEDERATION
                            : View.Kind.INTERCONNECT,
                    verdict));
        } else {
            known.count++;
            known.verdict = known.verdict.worse(verdict);
        }
    }

    /** Counts a link that begins and ends in this view or in groups of it. */
    void countInside(Verdict verdict) {
        for (ViewBuilder each = this; each != null; each = each.parent) {
            each.count(verdict);
            each.worst = each.worst.worse(verdict);
        }
    }

    View build() {
        Plan plan = new Plan();
        int[] planned = plan(plan);
        Arrangement arrangement = Arrangement.of(plan);
        List<View.Box> placed = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            placed.add(box(items.get(i), arrangement.place(planned[i])));
        }
        int[] parents = parents();
        boolean[] routed = new boolean[items.size()];
        List<View.Line> lines = new ArrayList<>();
        for (Connection each : connections.values()) {
            List<Integer> route = List.of();
            if (parents[each.to] == each.from && !routed[each.to]) {
                routed[each.to] = true;
                route = Arrays.stream(arrangement.route(planned[each.to])).boxed().toList();
            }
            lines.add(new View.Line(each.from, each.to, each.kind, each.verdict, each.link, each.count,
                    parents[each.to] != each.from && parents[each.from] != each.to, route,
                    Badges.place(placed.get(each.from).place(), placed.get(each.to).place(), route)));
        }
        return new View(parent == null ? -1 : parent.number, parent == null ? "" : label(), placed, lines,
                arrangement.width(), arrangement.height());
    }

    private View.Box box(Item item, Rectangle place) {
        ViewBuilder group = item.group();
        if (group != null) {
            return new View.GroupBox(group.number, group.label(), group.sites, group.undetermined, group.violated,
                    place, group.worst);
        }
        return new View.SiteBox(item.site(), item.site() == outside, place,
                picture.deployment().judged(item.site()).verdict(), shown(item.site()));
    }

    /** As many attachments as there is room for. */
    private List<Attachment> shown(int site) {
        List<Attachment> all = picture.deployment().attachments(site);
        if (all.size() <= ATTACHMENTS || site == outside) {
            return site == outside ? List.of() : all;
        }
        List<Attachment> shown = new ArrayList<>(all.subList(0, ATTACHMENTS - 1));
        Verdict rest = Verdict.GRANTED;
        for (Attachment each : all.subList(ATTACHMENTS - 1, all.size())) {
            rest = rest.worse(each.verdict());
        }
        shown.add(new Attachment(Attachment.Kind.MORE, "+" + (all.size() - ATTACHMENTS + 1), rest, -1));
        return shown;
    }

    /** The index of the box that each box belongs to, or -1. */
    private int[] parents() {
        int[] parents = new int[items.size()];
        for (int i = 0; i < parents.length; i++) {
            Item item = items.get(i);
            ViewBuilder group = item.group();
            int above = group != null ? group.hangsOn
                    : item.site() == outside ? -1
                    : picture.structure().parent(item.site());
            parents[i] = above < 0 ? -1 : boxHolding(above);
        }
        return parents;
    }

    /** The index of the box in which a site is, or -1. */
    private int boxHolding(int site) {
        int box = box(site);
        if (box >= 0) {
            return box;
        }
        ViewBuilder view = picture.homeOf(site);
        while (view != null && view.parent != this) {
            view = view.parent;
        }
        return view == null ? -1 : view.boxInParent;
    }

    /** Plans every box, parents first, and tells the number of each in the plan. */
    private int[] plan(Plan plan) {
        int count = items.size();
        int[] parents = parents();
        List<List<Integer>> children = new ArrayList<>();
        ArrayDeque<Integer> next = new ArrayDeque<>();
        for (int i = 0; i < count; i++) {
            children.add(new ArrayList<>());
        }
        for (int i = 0; i < count; i++) {
            if (parents[i] < 0) {
                next.add(i);
            } else {
                children.get(parents[i]).add(i);
            }
        }
        int[] planned = new int[count];
        while (!next.isEmpty()) {
            int box = next.remove();
            Item item = items.get(box);
            int above = parents[box] < 0 ? -1 : planned[parents[box]];
            if (item.group() != null) {
                planned[box] = plan.add(GROUP_WIDTH, GROUP_HEIGHT, above);
            } else {
                int height = SITE_HEIGHT + ATTACHMENT_HEIGHT * shown(item.site()).size();
                boolean around = above >= 0 && picture.structure().isAround(item.site())
                        && children.get(box).isEmpty();
                planned[box] = around
                        ? plan.addAround(SITE_WIDTH, height, above)
                        : plan.add(SITE_WIDTH, height, above);
            }
            next.addAll(children.get(box));
        }
        return planned;
    }

    private String label() {
        Deployment deployment = picture.deployment();
        List<Item> inside = new ArrayList<>(items);
        inside.removeIf(item -> item.group() == null && item.site() == outside);
        List<Item> roots = new ArrayList<>(inside);
        roots.removeIf(item -> item.group() == null && picture.structure().parent(item.site()) != outside);
        Item first = roots.isEmpty() ? inside.get(0) : roots.get(0);
        Item last = roots.isEmpty() ? first : roots.get(roots.size() - 1);
        String start = first.group() == null ? deployment.name(first.site()) : first.group().label();
        String end = last.group() == null ? deployment.name(last.site()) : last.group().label();
        return start.equals(end) ? start : start + " \u2013 " + end;
    }
}
