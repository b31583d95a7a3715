package dev.rightful.generated;

import dev.rightful.evaluation.Evaluation;
import dev.rightful.evaluation.Options;
import dev.rightful.model.Topology;
import java.util.Map;

/** Holds two judges against one another. */
final class Differential {

    private Differential() {}

    /** Whoever says what a topology is worth. */
    interface Judge {
        Answer judge(Topology topology, Options options);
    }

    /** The evaluation as a judge. */
    static Judge fast(Evaluation evaluation) {
        return (topology, options) -> Answer.of(evaluation.judge(topology, options));
    }

    /** That two judges say the same. */
    static Property between(Judge one, Judge other) {
        return each -> {
            Map<String, String> differences = one.judge(each.topology(), each.options())
                    .differences(other.judge(each.topology(), each.options()));
            StringBuilder told = new StringBuilder();
            differences.forEach((about, said) -> told.append(about).append(": ").append(said).append('\n'));
            return differences.isEmpty() ? null : told.toString();
        };
    }
}
