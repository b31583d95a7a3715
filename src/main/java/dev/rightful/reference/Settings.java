package dev.rightful.reference;

import dev.rightful.finding.Reading;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a topology is to be judged.
 *
 * @param asOf the day
 * @param reading how open questions are answered
 * @param assumePlanned whether what is planned counts as if it were there
 * @param edition the id of the edition that governs every site, or null
 */
public record Settings(LocalDate asOf, Reading reading, boolean assumePlanned, @Nullable String edition) {}
