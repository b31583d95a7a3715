package dev.rightful.report;

import dev.rightful.finding.Assessment;
import dev.rightful.finding.SiteVerdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which parts of sites were not assessed, as a note tells it: of many sites it names a few. */
final class NotAssessed {

    /** How many sites are named where a list of them is only a note. */
    private static final int NAMED = 5;

    private final int siteCount;
    private final Map<String, List<String>> named = new TreeMap<>();
    private final Map<String, Integer> counts = new TreeMap<>();

    NotAssessed(Assessment assessment) {
        siteCount = assessment.sites().size();
        for (SiteVerdict site : assessment.sites()) {
            for (String part : site.notAssessed()) {
                List<String> sites = named.computeIfAbsent(part, each -> new ArrayList<>());
                if (sites.size() < NAMED) {
                    sites.add(site.id());
                }
                counts.merge(part, 1, Integer::sum);
            }
        }
    }

    /** Takes a part that was not assessed. */
    interface Each {

        /**
         * Takes it.
         *
         * @param part the part of the sites' description
         * @param sites some of the sites
         * @param left how many more there are
         * @param all whether it is every one of several sites; then there is no need to name any
         */
        void accept(String part, List<String> sites, int left, boolean all) throws IOException;
    }

    void forEach(Each each) throws IOException {
        for (Map.Entry<String, List<String>> part : named.entrySet()) {
            int count = counts.getOrDefault(part.getKey(), 0);
            boolean all = count > 1 && count == siteCount;
            each.accept(part.getKey(), part.getValue(), all ? 0 : count - part.getValue().size(), all);
        }
    }
}
