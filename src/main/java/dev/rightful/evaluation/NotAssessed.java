package dev.rightful.evaluation;

import dev.rightful.model.Site;
import java.util.ArrayList;
import java.util.List;

/** The parts of a site that could not be judged because they are not stated, or that no rule looks at. */
final class NotAssessed {

    private NotAssessed() {}

    static List<String> of(Site site) {
        List<String> parts = new ArrayList<>(4);
        if (site.devices() == null) {
            parts.add("devices");
        }
        if (site.extensions() == null || !site.extensions().isEmpty()) {
            parts.add("extensions");
        }
        if (site.premises() == null) {
            parts.add("premises");
        }
        if (site.servers() == null) {
            parts.add("servers");
        }
        return List.copyOf(parts);
    }
}
