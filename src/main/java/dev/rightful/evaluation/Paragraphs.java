package dev.rightful.evaluation;

import dev.rightful.rights.Clause;
import dev.rightful.rights.Edition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks up the clause that lets somebody operate a site by some mechanism; sites of one edition and product share the
 * answer, so that millions of operations cost one look-up each.
 */
final class Paragraphs {

    private static final String OPERATE = "rf:operate";
    private static final String MECHANISM = "rf:mechanism";

    private record Section(Edition edition, String product) {}

    private static final class Found {

        private final Map<String, Map<Relation, Clause>> byMechanism = new HashMap<>();
    }

    private final Section[] sections;
    private final Map<Section, Found> found = new HashMap<>();
    private final Found[] foundAt;

    Paragraphs(Deployment deployment) {
        int sites = deployment.network().size();
        this.sections = new Section[sites];
        this.foundAt = new Found[sites];
        Map<Section, Section> known = new HashMap<>();
        for (int site = 0; site < sites; site++) {
            Section section = new Section(deployment.edition(site), deployment.product(site));
            sections[site] = known.computeIfAbsent(section, each -> each);
            foundAt[site] = found.computeIfAbsent(sections[site], each -> new Found());
        }
    }

    /** The clause that lets somebody of a relation operate a site by a mechanism, or null when nothing grants it. */
    @Nullable
    Clause find(int site, String mechanism, Relation relation) {
        return foundAt[site].byMechanism
                .computeIfAbsent(mechanism, each -> lookUp(sections[site], each))
                .get(relation);
    }

    /** The clause that lets anybody operate a site by a mechanism, or null when nothing grants it. */
    @Nullable
    Clause findAny(int site, String mechanism) {
        for (Relation relation : Relation.values()) {
            Clause clause = find(site, mechanism, relation);
            if (clause != null) {
                return clause;
            }
        }
        return null;
    }

    private static Map<Relation, Clause> lookUp(Section section, String mechanism) {
        Map<Relation, Clause> clauses = new EnumMap<>(Relation.class);
        for (Clause clause : section.edition().clauses(OPERATE, section.product())) {
            if (clause.allows(MECHANISM, mechanism)) {
                for (Relation relation : Relation.values()) {
                    if (clause.assignees().contains(relation.term())) {
                        clauses.putIfAbsent(relation, clause);
                    }
                }
            }
        }
        return clauses;
    }

    /** Every clause of an edition that lets somebody of a relation operate some product by a mechanism. */
    static List<Clause> all(Edition edition, String mechanism, Relation relation) {
        List<Clause> all = new ArrayList<>();
        for (Clause clause : edition.clauses(OPERATE)) {
            if (clause.allows(MECHANISM, mechanism) && clause.assignees().contains(relation.term())) {
                all.add(clause);
            }
        }
        return all;
    }
}
