package dev.rightful.finding;

import java.util.List;

/**
 * Licences that one might expect to need and that the agreement does not ask for.
 *
 * @param rule the id of the rule that grants it
 * @param kind the licence kind
 * @param code the software licence code under which they would be
 * @param licences how many; 0 where the document does not state what would have to be counted
 * @param subject where they are saved
 * @param clauses ids of the clauses that say so
 * @param statement why, free of language; the ontology has its text under the word {@code saving-}situation
 */
public record Saving(String rule, String kind, String code, long licences, Subject subject, List<String> clauses,
        Statement statement) {

    public Saving {
        clauses = List.copyOf(clauses);
    }
}
