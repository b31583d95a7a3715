package dev.rightful.evaluation;

import dev.rightful.rights.Clause;
import dev.rightful.rights.Edition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The clauses that grant an operation or would have to, shared by all operations of the same sort. */
final class Citing {

    private record Sort(Edition edition, String product, String mechanism, Relation relation) {}

    private final Deployment deployment;
    private final List<String> reserves;
    private final Map<Sort, List<String>> cited = new HashMap<>();

    /**
     * For a deployment.
     *
     * @param reserves the acts whose clauses reserve what nothing grants
     */
    Citing(Deployment deployment, List<String> reserves) {
        this.deployment = deployment;
        this.reserves = reserves;
    }

    /** The ids of the clauses for an operation. */
    List<String> of(int site, Mechanism mechanism, Relation relation) {
        if (deployment.isForeign(site)) {
            return List.of();
        }
        Sort sort = new Sort(deployment.edition(site), deployment.product(site), mechanism.word(), relation);
        return cited.computeIfAbsent(sort, each -> ids(site, each));
    }

    private List<String> ids(int site, Sort sort) {
        Clause clause = find(site, sort.mechanism(), sort.relation());
        TreeSet<String> ids = new TreeSet<>();
        if (clause != null) {
            ids.add(clause.id());
        } else {
            Deployment.clauses(sort.edition(), reserves).forEach(each -> ids.add(each.id()));
        }
        return List.copyOf(ids);
    }

    private @Nullable Clause find(int site, String mechanism, Relation relation) {
        Clause own = deployment.paragraphs().find(site, mechanism, relation);
        if (own != null) {
            return own;
        }
        String fallback = relation == Relation.LAW_ENFORCEMENT ? Mechanism.LOCAL.word() : mechanism;
        return deployment.paragraphs().find(site, fallback, Relation.SELF);
    }
}
