package dev.rightful.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A party's own answer to an edition of the agreement, mostly its submission.
 *
 * @param edition the edition's id
 * @param on the day, or null when it is undated
 * @param refused whether the party has refused the edition instead
 */
public record Acceptance(String edition, @Nullable LocalDate on, boolean refused) {}
