package dev.rightful.bench.peer;

import dev.rightful.evaluation.Evaluation;
import dev.rightful.evaluation.Options;
import dev.rightful.finding.Finding;
import dev.rightful.model.Topology;
import dev.rightful.rights.Rights;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Rightful. It starts from the topology as it was read, with nothing numbered or indexed, and judges every operation whether
 * or not a rule speaks of it.
 */
public final class Ours implements Peer {

    private final String name;
    private final Evaluation evaluation;
    private final Options options;

    /** By an agreement that has the shared rules, and perhaps more. */
    public Ours(String name, Rights rights, Options options) {
        this.name = name;
        this.evaluation = new Evaluation(rights);
        this.options = options;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Given given(Topology topology) {
        return () -> judge(topology);
    }

    private Collection<Answer> judge(Topology topology) {
        List<Answer> answers = new ArrayList<>();
        for (Finding finding : evaluation.judge(topology, options).findings()) {
            if (SharedRules.IDS.contains(finding.rule())) {
                answers.add(new Answer(finding.rule(), finding.subject().id(), finding.verdict()));
            }
        }
        return answers;
    }
}
