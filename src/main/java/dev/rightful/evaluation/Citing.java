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
    private final List<Map<String, ByRelation>> bySection = new ArrayList<>();

    /** The ids for operations by one mechanism, those that are granted and those that are not. */
    private record ByRelation(Map<Relation, List<String>> granted, Map<Relation, List<String>> notGranted) {

        ByRelation() {
            this(new EnumMap<>(Relation.class), new EnumMap<>(Relation.class));
        }
    }

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
    List<String> of(int site, Mechanism mechanism, Relation relation, boolean isGranted) {
        if (deployment.isForeign(site)) {
            return List.of();
        }
        ByRelation known = bySection.get(deployment.sections().of(site).number())
                .computeIfAbsent(mechanism.word(), word -> new ByRelation());
        return (isGranted ? known.granted() : known.notGranted()).computeIfAbsent(relation,
                each -> ids(site, mechanism.word(), each, isGranted));
    }

    private List<String> ids(int site, String mechanism, Relation relation, boolean isGranted) {
        Clause clause = find(site, mechanism, relation);
        if (clause == null && isGranted) {
            // What a reading grants though no clause names the mechanism, it grants as the licensee's own use.
            clause = deployment.paragraphs().findOwnUse(site);
        }
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
        if (relation != Relation.LAW_ENFORCEMENT) {
            return deployment.paragraphs().find(site, mechanism, Relation.SELF);
        }
        // What lets authorities in does so by every mechanism.
        Clause investigating = deployment.paragraphs().find(site, Mechanism.LOCAL.word(), relation);
        return investigating == null ? deployment.paragraphs().findOwnUse(site) : investigating;
    }
}
