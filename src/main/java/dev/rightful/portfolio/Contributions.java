package dev.rightful.portfolio;

import dev.rightful.finding.Assessment;
import dev.rightful.model.Topology;
import dev.rightful.rights.Rights;
import java.util.List;
import java.util.Map;

/** Makes what judged topologies add to a portfolio. Any thread may ask. */
public final class Contributions {

    @SuppressWarnings("UnusedVariable") private final Rights rights;
    @SuppressWarnings("UnusedVariable") private final boolean assumePlanned;

    /**
     * Under an agreement.
     *
     * @param assumePlanned whether planned licences count as if they were held
     */
    public Contributions(Rights rights, boolean assumePlanned) {
        this.rights = rights;
        this.assumePlanned = assumePlanned;
    }

    /**
     * What one topology adds.
     *
     * @param ordinal its place in the run, from 0
     * @param source the path of its document
     */
    public Contribution of(long ordinal, String source, Topology topology, Assessment assessment) {
        return new Contribution(List.of(), Map.of(), Map.of());
    }
}
