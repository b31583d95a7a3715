package dev.rightful.model;

import org.jspecify.annotations.Nullable;

/**
 * Some devices of one sort that are connected to a site.
 *
 * @param id a name for the entry, or null
 * @param kind what it is, such as {@code camera}
 * @param count how many of them
 * @param enabled whether they are enabled in the product
 * @param listed whether they are on the Supported Device List
 * @param video whether they can deliver video
 * @param addresses enabled IP addresses of each
 * @param channels enabled video channels of each
 * @param capacity an encoder's channels, enabled or not; at least {@code channels}
 * @param intermediate whether they are reached through an intermediate device or system
 * @param driver the driver that receives them, or null
 * @param listedLicences the number of licences that the Supported Device List asks for each; null when not given
 */
public record Device(@Nullable String id, String kind, int count, boolean enabled, boolean listed, boolean video,
        int addresses, int channels, int capacity, boolean intermediate, @Nullable String driver,
        @Nullable Integer listedLicences) {

    public Device {
        if (capacity < channels) {
            throw new IllegalArgumentException("capacity %d is below channels %d".formatted(capacity, channels));
        }
    }

    /** That many enabled cameras on the Supported Device List with one address and one channel. */
    public static Device listedCameras(int count) {
        return new Device(null, "camera", count, true, true, true, 1, 1, 1, false, null, null);
    }
}
