package dev.rightful.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The server computers of a site.
 *
 * @param management how many management server computers; null when not stated
 * @param managementIds their ids, empty when only their number is stated
 * @param clustered whether the management servers form one cluster
 * @param recording how many recording servers; null when not stated
 * @param failoverRecording how many failover recording servers; null when not stated
 */
public record Servers(@Nullable Integer management, List<String> managementIds, boolean clustered,
        @Nullable Integer recording, @Nullable Integer failoverRecording) {

    public Servers {
        managementIds = List.copyOf(managementIds);
    }
}
