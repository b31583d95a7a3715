package dev.rightful.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The move of a failover pair to other hardware, for a time or for good; each fact is null when not stated.
 *
 * @param cause why it moved
 * @param notice when the vendor was told in writing
 * @param temporaryLicence when the temporary licence was issued
 * @param newLicence when the new licence was issued
 * @param repaired when the fault was corrected
 * @param moved when the product left the old hardware
 * @param destructionCertified when the destruction of the other copies was certified
 */
public record Relocation(@Nullable Cause cause, @Nullable LocalDate notice, @Nullable LocalDate temporaryLicence,
        @Nullable LocalDate newLicence, @Nullable LocalDate repaired, @Nullable LocalDate moved,
        @Nullable LocalDate destructionCertified) {

    /** Why a pair moved. */
    public enum Cause {
        BEYOND_CONTROL, CONVENIENCE
    }
}
