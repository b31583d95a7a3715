package dev.rightful.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.evaluation.Evaluation;
import dev.rightful.evaluation.Verdicts;
import dev.rightful.finding.Assessment;
import dev.rightful.finding.Finding;
import dev.rightful.finding.OperationVerdict;
import dev.rightful.finding.Subject;
import dev.rightful.finding.Verdict;
import dev.rightful.rights.BuiltIn;
import dev.rightful.rights.Rights;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;

/** Generated topologies: what they cover, and what anybody can check of their assessments by walking the links. */
class GeneratedTest {

    private static final Cases CASES = new Cases(GeneratedTest.class, 10_000);
    /** How often each rule has to reach each of its verdicts within the usual number of cases. */
    private static final int OFTEN = 50;

    private static final Rights RIGHTS = BuiltIn.rights();
    private static final Evaluation EVALUATION = new Evaluation(RIGHTS);

    /**
     * What no topology can make a rule say. A rule that only takes away grants nothing of its own, and what a document states
     * outright leaves nothing open.
     */
    private static final Set<String> IMPOSSIBLE = Set.of("federation/parent-product undetermined",
            "federation/child-product undetermined", "federation/tree undetermined",
            "interconnect/central-product undetermined", "failover/pair undetermined",
            "servers/management undetermined", "servers/recording undetermined",
            "servers/failover-recording undetermined", "smart-wall/product undetermined",
            "general/lifecycle violated", "operation/third-party granted", "operation/not-granted granted");

    @Test
    void everyPathIsWalkedAndEveryRuleReachesEachOfItsVerdictsOften() {
        Map<String, LongAdder> reached = new ConcurrentHashMap<>();
        RIGHTS.rules().forEach(rule -> {
            for (Verdict verdict : Verdict.values()) {
                reached.put(rule.id() + " " + verdict.word(), new LongAdder());
            }
        });

        List<String> failures = CASES.failures(each -> {
            Assessment assessment = EVALUATION.judge(each.topology(), each.options());
            count(each, assessment, reached);
            return Paths.failure(each, assessment);
        });

        assertThat(failures).isEmpty();
        assertThat(rare(reached)).as(table(reached)).isEmpty();
    }

    private static void count(Case each, Assessment assessment, Map<String, LongAdder> reached) {
        Verdicts.of(each.topology(), RIGHTS, each.options(), (rule, verdict) -> add(reached, rule, verdict));
        Set<String> found = new HashSet<>();
        for (Finding finding : assessment.findings()) {
            if (finding.subject().kind() == Subject.Kind.OPERATION) {
                add(reached, finding.rule(), finding.verdict());
                found.add(finding.rule() + " " + finding.subject().id());
            }
        }
        for (OperationVerdict operation : assessment.operations()) {
            for (String rule : concerned(operation)) {
                if (!found.contains(rule + " " + operation.id())) {
                    add(reached, rule, Verdict.GRANTED);
                }
            }
        }
    }

    /** The rules that look at an operation, by its mechanism and by what the operator is to the licensee. */
    private static List<String> concerned(OperationVerdict operation) {
        boolean isRemote = operation.mechanism().equals(PlainReach.INTERCONNECT);
        List<String> rules = new ArrayList<>();
        if (isRemote) {
            rules.add("operation/interconnect-permission");
            rules.add("operation/interconnect-licences");
        }
        switch (operation.relation()) {
            case "affiliate" -> rules.add("operation/affiliate");
            case "law-enforcement" -> rules.add("operation/law-enforcement");
            case "third-party" -> {
                if (isRemote) {
                    rules.add("operation/above-interconnect");
                } else if (operation.mechanism().equals(PlainReach.FEDERATION)) {
                    rules.add("operation/federation-permission");
                }
            }
            default -> {
                // The licensee's own people are looked at like everybody else.
            }
        }
        return rules;
    }

    private static void add(Map<String, LongAdder> reached, String rule, Verdict verdict) {
        reached.computeIfAbsent(rule + " " + verdict.word(), each -> new LongAdder()).increment();
    }

    private static List<String> rare(Map<String, LongAdder> reached) {
        List<String> rare = new ArrayList<>();
        reached.forEach((name, adder) -> {
            long count = adder.sum();
            if (IMPOSSIBLE.contains(name) ? count > 0 : count * CASES.usual() < (long) OFTEN * CASES.count()) {
                rare.add(name + ": " + count);
            }
        });
        return rare;
    }

    private static String table(Map<String, LongAdder> reached) {
        StringBuilder table = new StringBuilder("how often each rule reached each verdict\n");
        new TreeMap<>(reached).forEach((name, count) -> table.append(name).append(": ").append(count).append('\n'));
        return table.toString();
    }
}
