package dev.rightful.evaluation;

import dev.rightful.evaluation.Sections.Section;
import dev.rightful.rights.Clause;
import dev.rightful.rights.Edition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Looks up the clause that lets somebody operate a site by some mechanism, once for each section of the agreement. */
final class Paragraphs {

    private static final String OPERATE = "rf:operate";
    private static final String MECHANISM = "rf:mechanism";

    private static final List<Relation> RELATIONS = List.of(Relation.values());

    private final Sections sections;
    /** Threads look things up at once; what one of them finds out the others would, too. */
    private final List<Map<String, Map<Relation, Clause>>> bySection = new ArrayList<>();

    Paragraphs(Sections sections) {
        this.sections = sections;
        for (int i = 0; i < sections.size(); i++) {
            bySection.add(new ConcurrentHashMap<>());
        }
    }

    /** The clause that lets somebody of a relation operate a site by a mechanism, or null when nothing grants it. */
    @Nullable
    Clause find(int site, String mechanism, Relation relation) {
        Section section = sections.of(site);
        Map<String, Map<Relation, Clause>> byMechanism = bySection.get(section.number());
        Map<Relation, Clause> known = byMechanism.get(mechanism);
        if (known == null) {
            known = lookUp(section, mechanism);
            byMechanism.put(mechanism, known);
        }
        return known.get(relation);
    }

    /** The clause that lets anybody operate a site by a mechanism, or null when nothing grants it. */
    @Nullable
    Clause findAny(int site, String mechanism) {
        for (Relation relation : RELATIONS) {
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
                        clauses.merge(relation, clause, Paragraphs::freer);
                    }
                }
            }
        }
        return clauses;
    }

    /** Of two clauses that grant the same, the one that asks for less; the first where both ask for as much. */
    private static Clause freer(Clause one, Clause other) {
        return other.duties().size() < one.duties().size() ? other : one;
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
