package dev.rightful.evaluation;

import dev.rightful.model.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The parts of a site that could not be judged because they are not stated; sites that lack the same parts share one list.
 */
final class NotAssessed {

    private final Map<List<String>, List<String>> shared = new HashMap<>();

    List<String> of(Site site) {
        List<String> parts = new ArrayList<>(4);
        if (site.devices() == null) {
            parts.add("devices");
        }
        if (site.extensions() == null) {
            parts.add("extensions");
        }
        if (site.premises() == null) {
            parts.add("premises");
        }
        if (site.servers() == null) {
            parts.add("servers");
        }
        return shared.computeIfAbsent(parts, List::copyOf);
    }
}
