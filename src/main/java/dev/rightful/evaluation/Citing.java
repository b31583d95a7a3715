package dev.rightful.evaluation;

import dev.rightful.rights.Clause;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The clauses that grant an operation or would have to, shared by all operations of the same sort. */
final class Citing {

    private final Deployment deployment;
    private final List<String> reserves;
    private final List<Map<String, Map<Relation, List<String>>>> bySection = new ArrayList<>();

    /**
     * For a deployment.
     *
     * @param reserves the acts whose clauses reserve what nothing grants
     */
    Citing(Deployment deployment, List<String> reserves) {
        this.deployment = deployment;
        this.reserves = reserves;
        for (int i = 0; i < deployment.sections().size(); i++) {
            bySection.add(new HashMap<>());
        }
    }

    /** The ids of the clauses for an operation. */
    List<String> of(int site, Mechanism mechanism, Relation relation) {
        if (deployment.isForeign(site)) {
            return List.of();
        }
        return bySection.get(deployment.sections().of(site).number())
                .computeIfAbsent(mechanism.word(), word -> new EnumMap<>(Relation.class))
                .computeIfAbsent(relation, each -> ids(site, mechanism.word(), each));
    }

    private List<String> ids(int site, String mechanism, Relation relation) {
        Clause clause = find(site, mechanism, relation);
        TreeSet<String> ids = new TreeSet<>();
        if (clause != null) {
            ids.add(clause.id());
        } else {
            Deployment.clauses(deployment.edition(site), reserves).forEach(each -> ids.add(each.id()));
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
