package dev.rightful.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a document may say of a site beyond its installation: the facts that the general terms and the restrictions of
 * appliances ask for. What is not stated is not looked at.
 *
 * @param installer the party that installed the site; null when not stated
 * @param hosting where it runs, in the document's word such as {@code aws-image}; null when not stated
 * @param embargoed whether it lies in a territory under an embargo
 * @param humanRights what is on record about human rights at the site, or null
 * @param plannedDeviceChanges whether devices are to be added or replaced
 * @param availableSince the day of general availability of the installed release; null when the release tells it
 * @param accountRegistration how the registration of the licensee's account stands, or null
 * @param aacClients how many viewing clients need AAC audio; null when not stated
 * @param appliance what became of the parts of an appliance, or null
 */
public record Circumstances(@Nullable String installer, @Nullable String hosting, boolean embargoed,
        @Nullable HumanRights humanRights, boolean plannedDeviceChanges, @Nullable LocalDate availableSince,
        @Nullable AccountRegistration accountRegistration, @Nullable Integer aacClients,
        @Nullable Appliance appliance) {

    /** Nothing is stated. */
    public static final Circumstances NONE =
            new Circumstances(null, null, false, null, false, null, null, null, null);

    /** Whether anything is stated. */
    public boolean areStated() {
        return installer != null || hosting != null || embargoed || humanRights != null || plannedDeviceChanges
                || availableSince != null || accountRegistration != null || aacClients != null || appliance != null;
    }

    /**
     * A record about human rights at a site.
     *
     * @param finding what it says, in the document's word such as {@code violation}
     * @param on the day from which it is on record; null when it is undated and so on record at any day
     */
    public record HumanRights(String finding, @Nullable LocalDate on) {}

    /**
     * Whether the vendor asked the licensee to register its account, and whether that was done.
     *
     * @param asked whether it was asked for; null when not stated
     * @param completed whether the account is registered and the licensee authenticated; null when not stated
     */
    public record AccountRegistration(@Nullable Boolean asked, @Nullable Boolean completed) {}
}
