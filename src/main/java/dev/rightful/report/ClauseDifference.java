package dev.rightful.report;

import java.util.List;

/**
 * How a paragraph of one edition stands in another one.
 *
 * @param key its name over all editions
 * @param editionBefore the first edition
 * @param before its paragraphs there with what they say; none where the edition has none
 * @param editionAfter the other edition
 * @param after its paragraphs in the other edition, likewise
 * @param note what changed in it, in our words; empty where nothing is known or nothing changed
 */
record ClauseDifference(String key, String editionBefore, List<Said> before, String editionAfter, List<Said> after,
        String note) {

    ClauseDifference {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /**
     * A paragraph and what it says.
     *
     * @param id the clause's id
     * @param summary what it says in our words; empty where the ontology does not say
     */
    record Said(String id, String summary) {}

    /** Whether only one edition has it. */
    boolean isOneSided() {
        return before.isEmpty() || after.isEmpty();
    }

    /** Whether it does not say the same in both. */
    boolean isOfWords() {
        return !summaries(before).equals(summaries(after));
    }

    private static List<String> summaries(List<Said> said) {
        return said.stream().map(Said::summary).toList();
    }
}
