package dev.rightful.portfolio;

import org.jspecify.annotations.Nullable;

/**
 * A fact or document that many undetermined verdicts wait for.
 *
 * @param rule the rule that asks for it
 * @param situation the case of the rule, whose text in the ontology says what is needed
 * @param from the party that has it, or null for everybody's
 * @param partner the partner in whose topologies that party is named, or null
 * @param tally how often, and how much it alone would settle
 */
public record MissingFact(String rule, String situation, @Nullable String from, @Nullable String partner,
        Tally tally) {}
