package dev.rightful.evaluation;

import dev.rightful.finding.Assessment;
import dev.rightful.finding.Verdict;
import dev.rightful.model.Topology;
import dev.rightful.rights.Rights;
import java.util.List;

/** Judges topologies by the rules of the ontology. */
public final class Evaluation {

    private final Rights rights;

    /** With an agreement. */
    public Evaluation(Rights rights) {
        this.rights = rights;
    }

    /** Judges one topology. */
    public Assessment judge(Topology topology, Options options) {
        return new Assessment(topology.id(), topology.title(), options.asOf(), options.reading(), Verdict.GRANTED,
                List.of(), List.of(), List.of(), List.of());
    }

    /** The agreement that this evaluation holds topologies against. */
    public Rights rights() {
        return rights;
    }
}
