package dev.rightful;

import dev.rightful.change.Timeline;
import dev.rightful.change.Walk;
import dev.rightful.evaluation.Evaluation;
import dev.rightful.evaluation.Options;
import dev.rightful.evaluation.TooManyFindingsException;
import dev.rightful.finding.Assessment;
import dev.rightful.input.Input;
import dev.rightful.input.Limits;
import dev.rightful.input.Problem;
import dev.rightful.input.ReadDocument;
import dev.rightful.input.ReadResult;
import dev.rightful.input.TopologyReader;
import dev.rightful.model.Topology;
import dev.rightful.plan.LicencePlan;
import dev.rightful.plan.Planner;
import dev.rightful.plan.PriceList;
import dev.rightful.rights.Rights;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The pipeline: reads documents and holds each against the agreement. A document that fails costs only itself. */
public final class LicenceCheck {

    private final Rights rights;
    private final TopologyReader reader;
    private final Evaluation evaluation;
    private final @Nullable SecondOpinion second;

    /** With an agreement, for documents that hold and lead to no more than that. */
    public LicenceCheck(Rights rights, Limits limits) {
        this(rights, limits, null);
    }

    /**
     * With an agreement, for documents that hold and lead to no more than that.
     *
     * @param second who looks at every judgement once more, or null
     */
    public LicenceCheck(Rights rights, Limits limits, @Nullable SecondOpinion second) {
        this.rights = rights;
        this.reader = new TopologyReader(Vocabulary.of(rights), limits);
        this.evaluation = new Evaluation(rights).withAtMost(limits.maxFindings());
        this.second = second;
    }

    /** What became of a document. */
    public sealed interface Checked {

        /** The path as the user gave it, with {@code /}. */
        String source();

        /** It was judged. */
        record Judged(String source, Topology topology, Assessment assessment) implements Checked {}

        /** A second opinion differs; each line holds what both say. The document starts at {@code line}. */
        record Disputed(String source, int line, List<String> objections) implements Checked {}

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

    /** Reads every document of an input without judging it. */
    public void read(Input input, Consumer<ReadDocument> each) {
        reader.read(input, each);
    }

    /** Judges a topology. */
    public Assessment judge(Topology topology, Options options) {
        return evaluation.judge(topology, options);
    }

    /**
     * Finds the days at which a verdict on a topology changes.
     *
     * @param options the first day of the window, and how to judge
     * @param to its last day, or null to go on until nothing can change any more
     */
    public Timeline timeline(Topology topology, Options options, @Nullable LocalDate to) {
        return Walk.through(new AnyDay(evaluation, topology, options), options.asOf(), to);
    }

    /** What to tell of a topology that leads to too many findings. */
    public static String reached(TooManyFindingsException e) {
        return Limits.reached(e.most(), "findings", "--max-findings");
    }

    /**
     * Tells which licences a topology needs, owns and lacks.
     *
     * @param prices what licences cost, or null
     */
    public LicencePlan plan(Topology topology, Options options, @Nullable PriceList prices) {
        return Planner.plan(topology, rights, each -> evaluation.needs(each, options), prices);
    }

    private Checked checked(ReadDocument document, Function<Topology, Options> options) {
        if (document.result() instanceof ReadResult.Refused refused) {
            return new Checked.Refused(document.source(), refused.problems());
        }
        try {
            Topology topology = ((ReadResult.Read) document.result()).topology();
            Options chosen = options.apply(topology);
            Assessment assessment = evaluation.judge(topology, chosen);
            List<String> objections =
                    second == null ? List.of() : second.objections(topology, chosen, assessment);
            return objections.isEmpty()
                    ? new Checked.Judged(document.source(), topology, assessment)
                    : new Checked.Disputed(document.source(), document.line(), objections);
        } catch (TooManyFindingsException e) {
            return new Checked.Refused(document.source(), List.of(new Problem(document.line(), 1, reached(e))));
        } catch (Throwable e) {
            return new Checked.Failed(document.source(), document.line(), e);
        }
    }
}
