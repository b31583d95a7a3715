package dev.rightful;

import dev.rightful.evaluation.Options;
import dev.rightful.finding.Assessment;
import dev.rightful.model.Topology;
import dev.rightful.ontology.OntologyReader;
import dev.rightful.reference.Disagreement;
import dev.rightful.reference.Opinion;
import dev.rightful.reference.Reference;
import dev.rightful.reference.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The second opinion of the reference evaluator, which asks the ontology as RDF. */
public final class CrossCheck implements SecondOpinion {

    private final Reference reference;

    private CrossCheck(Reference reference) {
        this.reference = reference;
    }

    /** With the built-in ontology and the files added to it. */
    public static CrossCheck with(List<Path> added) throws IOException {
        return new CrossCheck(new Reference(OntologyReader.model(added)));
    }

    @Override
    public List<String> objections(Topology topology, Options options, Assessment assessment) {
        Opinion opinion = reference.judge(topology, new Settings(options.asOf(), options.reading(),
                options.assumePlanned(), options.edition()));
        List<String> objections = new ArrayList<>();
        for (Disagreement each : Disagreement.between(assessment, opinion)) {
            objections.add("cross-check: %s is %s; the reference says %s".formatted(each.about(), each.assessment(),
                    each.reference()));
        }
        return objections;
    }
}
