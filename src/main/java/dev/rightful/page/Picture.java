package dev.rightful.page;

import dev.rightful.finding.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The deployment as it is drawn: one view of all sites, or a view of groups that open where there are too many to look at.
 * Every site is at home in exactly one view.
 */
final class Picture {

    private final Deployment deployment;
    private final Structure structure;
    private final List<ViewBuilder> builders = new ArrayList<>();
    private final List<View> views = new ArrayList<>();
    private final ViewBuilder[] homes;

    /** How nodes are divided, which are the sites or the groups of the level below. */
    private record Level(int nodes, Grouping grouping) {}

    private Picture(Deployment deployment) {
        this.deployment = deployment;
        this.structure = new Structure(deployment);
        this.homes = new ViewBuilder[deployment.siteCount()];
    }

    /** Places everything. */
    static Picture of(Deployment deployment) {
        Picture picture = new Picture(deployment);
        picture.divide();
        picture.connect();
        for (ViewBuilder builder : picture.builders) {
            picture.views.add(builder.build());
        }
        return picture;
    }

    Deployment deployment() {
        return deployment;
    }

    /** The views; the first one is seen first. */
    List<View> views() {
        return views;
    }

    /** The number of the view that a site is at home in. */
    int home(int site) {
        return homes[site].number();
    }

    private void divide() {
        List<Level> levels = new ArrayList<>();
        int[] parents = new int[deployment.siteCount()];
        Arrays.setAll(parents, structure::parent);
        while (parents.length > Grouping.READABLE) {
            Grouping grouping = new Grouping(parents);
            if (grouping.groups().size() >= parents.length) {
                break;
            }
            levels.add(new Level(parents.length, grouping));
            int[] above = new int[grouping.groups().size()];
            Arrays.setAll(above, group -> {
                int outside = grouping.groups().get(group).outside();
                return outside < 0 ? -1 : grouping.groupOf(outside);
            });
            parents = above;
        }
        List<List<List<Integer>>> members = new ArrayList<>();
        for (Level level : levels) {
            List<List<Integer>> ofLevel = new ArrayList<>();
            level.grouping().groups().forEach(group -> ofLevel.add(new ArrayList<>()));
            for (int node = 0; node < level.nodes(); node++) {
                ofLevel.get(level.grouping().groupOf(node)).add(node);
            }
            members.add(ofLevel);
        }
        ViewBuilder top = new ViewBuilder(this, 0, null, -1, -1);
        builders.add(top);
        int[] all = new int[parents.length];
        Arrays.setAll(all, node -> node);
        fill(top, levels, members, levels.size(), Arrays.stream(all).boxed().toList());
    }

    /** Puts nodes of a level into a view; level 0 are the sites. Levels are few, so they nest no deeper than a handful. */
    private void fill(ViewBuilder view, List<Level> levels, List<List<List<Integer>>> members, int level,
            List<Integer> nodes) {
        for (int node : nodes) {
            if (level == 0) {
                view.addSite(node);
                homes[node] = view;
            } else {
                List<Integer> inside = members.get(level - 1).get(node);
                if (inside.size() == 1) {
                    fill(view, levels, members, level - 1, inside);
                } else {
                    int outside = outside(levels, level, node);
                    ViewBuilder group = new ViewBuilder(this, builders.size(), view, view.size(), outside);
                    builders.add(group);
                    fill(group, levels, members, level - 1, inside);
                    if (level == 1 && outside >= 0) {
                        group.addOutside(outside);
                    }
                    view.addGroup(group);
                }
            }
        }
    }

    /** The site that a group hangs on, or -1. */
    private static int outside(List<Level> levels, int level, int node) {
        int group = node;
        for (int i = level - 1; i > 0; i--) {
            Grouping.Group above = levels.get(i).grouping().groups().get(group);
            if (above.outside() < 0) {
                return -1;
            }
            group = above.roots().get(0);
        }
        return levels.get(0).grouping().groups().get(group).outside();
    }

    private void connect() {
        for (int i = 0; i < deployment.linkCount(); i++) {
            int from = deployment.from(i);
            int to = deployment.to(i);
            if (from >= 0 && to >= 0 && from != to) {
                connect(i, from, to);
            }
        }
    }

    private void connect(int link, int from, int to) {
        ViewBuilder one = homes[from];
        ViewBuilder other = homes[to];
        if (one != other) {
            one.connectOutside(link, from, to);
            other.connectOutside(link, from, to);
        }
        int first = one.box(from);
        int second = other.box(to);
        while (one != other) {
            if (one.depth() >= other.depth()) {
                first = one.boxInParent();
                one = one.parent();
            } else {
                second = other.boxInParent();
                other = other.parent();
            }
        }
        one.connect(link, first, second);
        one.countInside(deployment.judgedLink(link).verdict());
    }

    ViewBuilder homeOf(int site) {
        return homes[site];
    }

    Structure structure() {
        return structure;
    }

    /** The verdict on a site together with what is drawn at it. */
    Verdict drawn(int site) {
        Verdict worst = deployment.judged(site).verdict();
        for (Attachment attachment : deployment.attachments(site)) {
            worst = worst.worse(attachment.verdict());
        }
        return worst;
    }
}
