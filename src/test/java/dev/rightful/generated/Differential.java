package dev.rightful.generated;

import dev.rightful.evaluation.Evaluation;
import dev.rightful.evaluation.Options;
import dev.rightful.finding.Assessment;
import dev.rightful.model.Topology;
import dev.rightful.ontology.OntologyReader;
import dev.rightful.reference.Disagreement;
import dev.rightful.reference.Opinion;
import dev.rightful.reference.Reference;
import dev.rightful.reference.Settings;
import dev.rightful.rights.BuiltIn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Holds whoever judges like the evaluation against the reference, which shares no code with it. */
public final class Differential {

    /** The reference remembers what it read of the law, so that each thread has one of its own. */
    private static final ThreadLocal<Reference> REFERENCE = ThreadLocal.withInitial(Differential::reference);

    private Differential() {}

    /** Whoever says what a topology is worth. */
    public interface Judge {
        Assessment judge(Topology topology, Options options);
    }

    /** The evaluation of the program. */
    static Judge evaluation() {
        return new Evaluation(BuiltIn.rights())::judge;
    }

    /** That a judge says what the reference says. */
    static Property agreement(Judge judge) {
        return agreement(judge, Differential::opinion);
    }

    /** That a judge says what somebody else says. */
    public static Property agreement(Judge judge, Function<Case, Opinion> other) {
        return each -> {
            List<Disagreement> disagreements =
                    Disagreement.between(judge.judge(each.topology(), each.options()), other.apply(each));
            StringBuilder told = new StringBuilder();
            disagreements.forEach(one -> told.append(one).append('\n'));
            return disagreements.isEmpty() ? null : told.toString();
        };
    }

    /** What the reference says of a case. */
    public static Opinion opinion(Case each) {
        Options options = each.options();
        return Objects.requireNonNull(REFERENCE.get())
                .judge(each.topology(), new Settings(options.asOf(), options.reading(), options.assumePlanned(),
                        options.edition()));
    }

    private static Reference reference() {
        try {
            return new Reference(OntologyReader.model(List.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
