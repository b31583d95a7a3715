package dev.rightful.model;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of an appliance since it was delivered.
 *
 * @param places where its delivered parts are used, by the document's word for the part such as {@code software}; a part that
 *     is not stated is missing
 * @param criticalPartsReplaced whether critical parts of its hardware were replaced
 * @param newCode whether it was activated with a new licence code afterwards; null when not stated
 * @param codeRegistered whether its licence code is registered; null when not stated
 * @param purchased the day on which it was bought; null when not stated
 */
public record Appliance(Map<String, Place> places, boolean criticalPartsReplaced, @Nullable Boolean newCode,
        @Nullable Boolean codeRegistered, @Nullable LocalDate purchased) {

    /** Where something that was delivered with an appliance is used. */
    public enum Place {
        /** On the delivered hardware and operating system. */
        IN_PLACE,
        /** The delivered copy itself is used on something else. */
        ELSEWHERE,
        /** Something else runs a copy that is said to have been supplied separately. */
        SEPARATE_COPY
    }

    public Appliance {
        places = Map.copyOf(places);
    }
}
