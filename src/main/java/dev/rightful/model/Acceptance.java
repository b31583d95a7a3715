package dev.rightful.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A party's own submission to an edition of the agreement.
 *
 * @param edition the edition's id
 * @param on the day, or null when it is undated
 */
public record Acceptance(String edition, @Nullable LocalDate on) {}
