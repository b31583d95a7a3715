package dev.rightful;

import dev.rightful.evaluation.Evaluation;
import dev.rightful.evaluation.Options;
import dev.rightful.finding.Assessment;
import dev.rightful.input.Input;
import dev.rightful.input.Limits;
import dev.rightful.input.Problem;
import dev.rightful.input.ReadDocument;
import dev.rightful.input.ReadResult;
import dev.rightful.input.TopologyReader;
import dev.rightful.model.Topology;
import dev.rightful.rights.Rights;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The pipeline: reads documents and holds each against the agreement. A document that fails costs only itself. */
public final class LicenceCheck {

    private final TopologyReader reader;
    private final Evaluation evaluation;

    /** With an agreement, for documents of a limited size. */
    public LicenceCheck(Rights rights, Limits limits) {
        this.reader = new TopologyReader(Vocabulary.of(rights), limits);
        this.evaluation = new Evaluation(rights);
    }

    /** What became of a document. */
    public sealed interface Checked {

        /** The path as the user gave it, with {@code /}. */
        String source();

        /** It was judged. */
        record Judged(String source, Topology topology, Assessment assessment) implements Checked {}

        /** It is not a sound topology. */
        record Refused(String source, List<Problem> problems) implements Checked {}

        /** The program failed at it; {@code line} is where the document starts. */
        record Failed(String source, int line, Throwable cause) implements Checked {}
    }

    /**
     * Checks every document of an input, one after the other.
     *
     * @param options tells how to judge a topology
     * @param each is given what became of each document, in order
     */
    public void check(Input input, Function<Topology, Options> options, Consumer<Checked> each) {
        reader.read(input, document -> each.accept(checked(document, options)));
    }

    private Checked checked(ReadDocument document, Function<Topology, Options> options) {
        return switch (document.result()) {
            case ReadResult.Refused refused -> new Checked.Refused(document.source(), refused.problems());
            case ReadResult.Read read -> {
                try {
                    yield new Checked.Judged(document.source(), read.topology(),
                            evaluation.judge(read.topology(), options.apply(read.topology())));
                } catch (Throwable e) {
                    yield new Checked.Failed(document.source(), document.line(), e);
                }
            }
        };
    }
}
