package dev.rightful.evaluation;

import dev.rightful.rights.Clause;
import dev.rightful.rights.Edition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks up the clause that lets somebody operate a site by some mechanism. */
final class Paragraphs {

    private static final String OPERATE = "rf:operate";
    private static final String MECHANISM = "rf:mechanism";

    private static final List<Relation> RELATIONS = List.of(Relation.values());

    private final Sections sections;

    Paragraphs(Sections sections) {
        this.sections = sections;
    }

    /** The clause that lets somebody of a relation operate a site by a mechanism, or null when nothing grants it. */
    @Nullable
    Clause find(int site, String mechanism, Relation relation) {
        return sections.of(site).terms().operated(mechanism).get(relation);
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

    /** The clause by which a licensee itself uses a site where it stands, or null when nothing grants it. */
    @Nullable
    Clause findOwnUse(int site) {
        return find(site, Mechanism.LOCAL.word(), Relation.SELF);
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
