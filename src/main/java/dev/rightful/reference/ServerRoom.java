package dev.rightful.reference;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The server computers of a site.
 *
 * @param site the site
 */
record ServerRoom(Site site) {

    /** How many computers of a kind count; a kind is named as rules name it. */
    long computers(String quantity) {
        return switch (quantity) {
            case "managementServers" -> management();
            case "recordingServers" -> number("recording");
            case "failoverRecordingServers" -> number("failoverRecording");
            default -> throw new IllegalStateException("there are no servers called " + quantity);
        };
    }

    /** The ids of the management servers; none where only their number is stated. */
    List<String> managementIds() {
        Thing servers = find();
        List<String> ids = new ArrayList<>();
        if (servers != null) {
            servers.things("managementServers").forEach(server -> ids.add(server.id()));
        }
        return ids;
    }

    /** A cluster counts as one computer, and so does what a site does not state: it cannot do without one. */
    private long management() {
        Thing servers = find();
        if (servers == null || servers.is("clustered")) {
            return 1;
        }
        Integer number = servers.findNumber("management");
        int named = managementIds().size();
        if (number != null) {
            return number;
        }
        return named == 0 ? 1 : named;
    }

    private long number(String key) {
        Thing servers = find();
        Integer number = servers == null ? null : servers.findNumber(key);
        return number == null ? 0 : number;
    }

    private @Nullable Thing find() {
        return site.thing().findThing("servers");
    }
}
