package dev.rightful.waiver;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of one finding.
 *
 * @param status whether it counts
 * @param waiver the waiver that holds for it; where it counts, one that would hold had it not expired; or null
 * @param baselineState what it is to the baseline; null where there is none
 */
public record Treatment(Status status, @Nullable Waiver waiver, @Nullable BaselineState baselineState) {}
