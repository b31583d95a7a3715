package dev.rightful.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.evaluation.Evaluation;
import dev.rightful.ontology.OntologyReader;
import dev.rightful.reference.Reference;
import dev.rightful.reference.Settings;
import dev.rightful.rights.BuiltIn;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The evaluation and the reference, which share no code, say the same of every generated topology. */
class DifferentialTest {

    private static final int USUAL = 10_000;

    @Test
    void bothJudgesAgree() throws IOException {
        Property agreement = Differential.between(Differential.fast(new Evaluation(BuiltIn.rights())), reference());

        assertThat(Cases.failures(USUAL, agreement)).isEmpty();
    }

    private static Differential.Judge reference() throws IOException {
        Reference reference = new Reference(OntologyReader.model(List.of()));
        return (topology, options) -> Answer.of(reference.judge(topology,
                new Settings(options.asOf(), options.reading(), options.assumePlanned(), options.edition())));
    }
}
