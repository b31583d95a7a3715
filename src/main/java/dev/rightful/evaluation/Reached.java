package dev.rightful.evaluation;

import dev.rightful.finding.Path;
import dev.rightful.finding.Verdict;
import dev.rightful.graph.Nearest;
import dev.rightful.graph.Walk;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * For sites of one licensee, the nearest of some sought sites that each of them reaches.
 *
 * <p>One walk forwards from all of the licensee's sites finds where to look, one search backwards from what was found
 * answers for each of them; so the cost does not grow with the number of sites that ask.
 */
final class Reached {

    private final Deployment deployment;
    private final Walk walk;
    private final Nearest search;
    private final int[] seenIn;
    private int round;

    /**
     * A sought site that a site reaches.
     *
     * @param site the number of the sought site
     * @param path the way there
     */
    record Find(int site, Path path) {}

    Reached(Deployment deployment) {
        this.deployment = deployment;
        this.walk = new Walk(deployment.network(), deployment.reach());
        this.search = new Nearest(deployment.network(), deployment.reach());
        this.seenIn = new int[deployment.network().size()];
    }

    /**
     * Answers for some sites.
     *
     * @param from the numbers of the sites, sorted
     * @param verdict what is the case at a site; asked once for each site that is reached or asks itself
     * @return the nearest of the worst sites that each site reaches; sites that reach granted ones only are left out
     */
    Map<Integer, Find> nearest(int[] from, IntFunction<Verdict> verdict) {
        walk.start(from);
        round++;
        Numbers violated = new Numbers();
        Numbers undetermined = new Numbers();
        for (int site : from) {
            add(site, verdict, violated, undetermined);
        }
        for (int i = 0; i < walk.arrivals(); i++) {
            add(walk.site(i), verdict, violated, undetermined);
        }
        Map<Integer, Find> nearest = new HashMap<>();
        find(from, violated, nearest);
        find(from, undetermined, nearest);
        return nearest;
    }

    private void find(int[] from, Numbers sought, Map<Integer, Find> nearest) {
        if (!sought.isEmpty()) {
            int[] sites = sought.toArray();
            Arrays.sort(sites);
            search.seek(sites);
            for (int site : from) {
                if (search.reaches(site) && !nearest.containsKey(site)) {
                    nearest.put(site, new Find(search.target(site), deployment.path(search.route(site))));
                }
            }
        }
    }

    private void add(int site, IntFunction<Verdict> verdict, Numbers violated, Numbers undetermined) {
        if (seenIn[site] == round) {
            return;
        }
        seenIn[site] = round;
        switch (verdict.apply(site)) {
            case GRANTED -> {
            }
            case UNDETERMINED -> undetermined.add(site);
            case VIOLATED -> violated.add(site);
        }
    }

}
