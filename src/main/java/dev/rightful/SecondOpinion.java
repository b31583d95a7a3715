package dev.rightful;

import dev.rightful.evaluation.Options;
import dev.rightful.finding.Assessment;
import dev.rightful.model.Topology;
import java.util.List;

/** Somebody who judges a topology once more and objects to an assessment that says something else. */
public interface SecondOpinion {

    /** A line for everything about which the two differ; none when they agree. */
    List<String> objections(Topology topology, Options options, Assessment assessment);
}
