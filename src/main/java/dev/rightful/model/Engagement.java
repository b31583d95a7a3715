package dev.rightful.model;

import org.jspecify.annotations.Nullable;

/**
 * A party works for another one.
 *
 * @param party for whom
 * @param contract the reference of the contract; null when none is given
 * @param period when
 */
public record Engagement(String party, @Nullable String contract, Period period) {}
