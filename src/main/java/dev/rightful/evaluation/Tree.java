package dev.rightful.evaluation;

import dev.rightful.finding.Path;
import dev.rightful.graph.Adjacency;
import dev.rightful.graph.Cycles;
import dev.rightful.graph.Route;
import dev.rightful.model.Link;
import dev.rightful.rights.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Links of a type form trees: no site has two different parents, and no link lies on a cycle. */
final class Tree implements LinkRule {

    private final Setting setting;
    private final List<Clause> cited = new ArrayList<>();
    private @Nullable Cycles cycles;
    private final @Nullable Adjacency incoming;

    Tree(Setting setting) {
        this.setting = setting;
        for (String id : setting.rule().values("rf:cites")) {
            Clause clause = setting.deployment().rights().findClause(id);
            if (clause != null) {
                cited.add(clause);
            }
        }
        this.incoming = setting.deployment().network().findIncoming(setting.rule().value("rf:linkType"));
    }

    private Cycles cycles() {
        Cycles known = cycles;
        if (known == null) {
            known = new Cycles(setting.deployment().network(), setting.rule().value("rf:linkType"));
            cycles = known;
        }
        return known;
    }

    @Override
    public Setting setting() {
        return setting;
    }

    @Override
    public @Nullable Outcome judge(Link link, int subject) {
        Deployment deployment = setting.deployment();
        Route cycle = cycles().find(deployment.network().from(subject), deployment.network().to(subject));
        if (cycle != null) {
            return Outcome.violated(cited, "cycle",
                    Map.of("from", link.from(), "to", link.to(), "sites", cycle.length()))
                    .along(deployment.path(cycle));
        }
        String other = findOtherParent(subject);
        if (other != null) {
            return Outcome.violated(cited, "two-parents",
                    Map.of("from", link.from(), "to", link.to(), "other", other))
                    .along(Path.of(List.of(link.from(), link.to())));
        }
        return Outcome.granted(cited);
    }

    /** Another parent of a link's child, that of the least id; parents stand sorted, equal ones side by side. */
    private @Nullable String findOtherParent(int link) {
        int parent = setting.deployment().network().from(link);
        int child = setting.deployment().network().to(link);
        if (incoming == null) {
            return null;
        }
        int begin = incoming.begin(child);
        int end = incoming.end(child);
        if (incoming.target(begin) != parent) {
            return setting.site(incoming.target(begin)).id();
        }
        int low = begin;
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (incoming.target(middle) == parent) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < end ? setting.site(incoming.target(low)).id() : null;
    }
}
