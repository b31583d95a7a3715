package dev.rightful.evaluation;

import dev.rightful.model.Site;
import dev.rightful.rights.Edition;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How many device licences sites need by the counting rows of their editions. Any thread may ask. */
public final class DeviceNeed {

    private final Map<Edition, DeviceCounter> counters = new ConcurrentHashMap<>();

    /** The licences that a site needs if every open question is answered in its favour. */
    public long atLeast(Site site, Edition edition) {
        DeviceCounter.Count count = new DeviceCounter.Count();
        counters.computeIfAbsent(edition, DeviceCounter::new).count(site, count);
        return Math.min(count.lenient(), count.strict());
    }
}
