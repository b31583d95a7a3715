package dev.rightful.portfolio;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A fact or document that undetermined verdicts wait for.
 *
 * @param question the open question whose answer it is, or null
 * @param rule a rule that asks for it; empty for a question
 * @param situation the case of that rule, whose text in the ontology says what is needed; empty for a question
 * @param parties the parties that the text names, by the name of their place; empty for the same fact from everybody
 * @param from the party that has it; null for an answer of the vendor, and for the same fact from everybody
 * @param partner the partner whose topologies name that party, or null
 * @param tally how often, and how much it alone would settle
 */
public record MissingFact(@Nullable String question, String rule, String situation, Map<String, String> parties,
        @Nullable String from, @Nullable String partner, Tally tally) {

    public MissingFact {
        parties = Collections.unmodifiableMap(new TreeMap<>(parties));
    }
}
