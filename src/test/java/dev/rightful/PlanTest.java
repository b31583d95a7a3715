package dev.rightful;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.Corpus.Run;
import dev.rightful.evaluation.Evaluation;
import dev.rightful.evaluation.Options;
import dev.rightful.finding.Assessment;
import dev.rightful.finding.Demand;
import dev.rightful.finding.Finding;
import dev.rightful.finding.Needs;
import dev.rightful.finding.Reading;
import dev.rightful.finding.Subject;
import dev.rightful.finding.Verdict;
import dev.rightful.model.Link;
import dev.rightful.model.Topology;
import dev.rightful.ontology.Amended;
import dev.rightful.plan.LicencePlan;
import dev.rightful.plan.Planner;
import dev.rightful.rights.Rights;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A licence plan never says anything else than a check, whatever the topology. */
class PlanTest {

    /** The rules that ask for licences; a new one belongs here once the plan knows it. */
    private static final Set<String> LICENSING = Set.of("licence/base", "licence/devices",
            "interconnect/camera-licences", "interconnect/remote-camera-licences", "failover/licences",
            "smart-wall/base-licence", "extension/licence", "extension/quantity", "extension/care-plus",
            "general/aac");
    /** What such a rule may say that is not about how many licences of its kind there are. */
    private static final Set<String> NO_COUNTING = Set.of("host-unlicensed", "host-open", "host-obtained-otherwise",
            "apart-unknown", "not-apart");

    private static Corpus corpus;

    @BeforeAll
    static void readsEveryTopology() throws IOException {
        corpus = Corpus.in(Path.of("topologies"), new Amended());
    }

    @ParameterizedTest
    @EnumSource
    void lacksLicencesExactlyWhereACheckFindsThat(Reading reading) {
        Rights rights = corpus.rights();
        List<String> wrong = corpus.runs().parallelStream().flatMap(run -> {
            Options options = new Options(run.options().asOf(), reading, run.options().assumePlanned(),
                    run.options().edition());
            List<String> contradictions = new ArrayList<>(contradictions(run.topology(), options, rights));
            contradictions.addAll(contradictions(withoutLicences(run.topology()), options, rights));
            return contradictions.stream().map(each -> run + ": " + each);
        }).distinct().toList();

        assertThat(wrong).isEmpty();
    }

    @Test
    void everyRuleThatAsksForLicencesIsTried() {
        Set<String> asking = new HashSet<>();
        for (Run run : corpus.runs()) {
            new Evaluation(corpus.rights()).needs(run.topology(), run.options())
                    .demands()
                    .forEach(demand -> asking.add(demand.rule()));
        }

        assertThat(asking).containsExactlyInAnyOrderElementsOf(LICENSING);
    }

    /** Where plan and check say different things. */
    private static List<String> contradictions(Topology topology, Options options, Rights rights) {
        Evaluation evaluation = new Evaluation(rights);
        Assessment assessment = evaluation.judge(topology, options);
        Needs needs = evaluation.needs(topology, options);
        List<String> wrong = new ArrayList<>();
        if (!needs.assessment().equals(assessment)) {
            wrong.add("the plan judges otherwise");
        }
        Map<String, Verdict> planned = new HashMap<>();
        for (Demand demand : needs.demands()) {
            Map<String, Verdict> found = new HashMap<>();
            for (String subject : subjects(demand, topology)) {
                planned.merge(demand.rule() + " " + subject, demand.verdict(), Verdict::worse);
                found.put(subject, found(assessment, demand.rule(), subject));
            }
            if (demand.verdict() != Verdict.GRANTED && !found.containsValue(demand.verdict())) {
                wrong.add("plan: %s under %s, missing %s; check: %s".formatted(demand.rule(), demand.code(),
                        demand.missing(), found));
            }
        }
        for (Finding finding : assessment.findings()) {
            if (LICENSING.contains(finding.rule()) && !NO_COUNTING.contains(finding.statement().situation())) {
                Verdict verdict = planned.get(finding.rule() + " " + finding.subject().id());
                boolean isTold = verdict != null && verdict.compareTo(finding.verdict()) >= 0;
                if (!isTold) {
                    wrong.add("check: %s of %s is %s; plan: %s".formatted(finding.rule(), finding.subject().id(),
                            finding.verdict(), verdict));
                }
            }
        }
        LicencePlan plan = Planner.plan(topology, rights, each -> evaluation.needs(each, options), null);
        Verdict worst = Verdict.GRANTED;
        for (Demand demand : needs.demands()) {
            worst = worst.worse(demand.verdict());
        }
        if (plan.verdict() != worst) {
            wrong.add("the lines are %s, the demands %s".formatted(plan.verdict(), worst));
        }
        return wrong;
    }

    /** What a rule's findings about a demand would be about. */
    private static Set<String> subjects(Demand demand, Topology topology) {
        Map<String, String> centrals = new HashMap<>();
        for (Link link : topology.links()) {
            if (link instanceof Link.Interconnect interconnect) {
                centrals.put(link.id(), interconnect.central());
            }
        }
        Set<String> subjects = new HashSet<>();
        if (demand.rule().equals("licence/devices")) {
            subjects.add(demand.code());
        } else {
            demand.askings()
                    .forEach(asking -> subjects.add(demand.rule().equals("interconnect/camera-licences")
                            ? centrals.get(asking.subject().id())
                            : asking.subject().id()));
        }
        return subjects;
    }

    private static Verdict found(Assessment assessment, String rule, String subject) {
        for (Finding finding : assessment.findings()) {
            boolean isMeant = finding.rule().equals(rule) && finding.subject().id().equals(subject)
                    && finding.subject().kind() != Subject.Kind.OPERATION;
            if (isMeant && !NO_COUNTING.contains(finding.statement().situation())) {
                return finding.verdict();
            }
        }
        return Verdict.GRANTED;
    }

    private static Topology withoutLicences(Topology topology) {
        return new Topology(topology.id(), topology.title(), topology.asOf(), topology.parties(), topology.sites(),
                topology.links(), topology.operators(), null, topology.permissions());
    }
}
