package dev.rightful.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.rightful.generated.Case;
import dev.rightful.generated.Differential;
import dev.rightful.generated.Differential.Judge;
import dev.rightful.generated.Property;
import dev.rightful.reference.Opinion;
import dev.rightful.rights.BuiltIn;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whether the cases of a build would find a fault in the evaluation, shown with faults of every sort. */
class FaultsTest {

    /** As many as a build compares with the reference. */
    private static final int CASES = 10_000;
    private static final int NEVER = -1;

    /** The cases and what the reference says of them are the same for every fault. */
    private static final Map<Integer, Case> CASES_BY_SEED = new ConcurrentHashMap<>();
    private static final Map<Long, Opinion> OPINIONS = new ConcurrentHashMap<>();

    /**
     * When a fault was found.
     *
     * @param cases after how many cases
     */
    private record Found(Fault fault, int cases) {}

    @Test
    void everyFaultIsFoundWithinTheCasesOfABuild() {
        List<Found> all = Faults.all()
                .parallelStream()
                .map(fault -> new Found(fault, firstDisagreement(FaultyEvaluation.with(fault), CASES)))
                .toList();

        all.forEach(found -> System.out.printf("%5d cases until %s%n", found.cases(), found.fault()));
        assertThat(all).isNotEmpty().extracting(Found::cases).doesNotContain(NEVER);
    }

    @Test
    void aCopyWithoutAFaultAgrees() {
        assertThat(firstDisagreement(FaultyEvaluation.faultless(), 1000)).isEqualTo(NEVER);
    }

    @Test
    void everyShapeOfRuleHasAFault() {
        List<String> types = Faults.all().stream().map(Fault::type).toList();

        List<String> missing = BuiltIn.rights()
                .rules()
                .stream()
                .map(rule -> rule.shape().replace("rf:", "evaluation."))
                .filter(shape -> types.stream().noneMatch(type -> type.equals(shape) || type.startsWith(shape + "$")))
                .distinct()
                .toList();

        assertThat(missing).isEmpty();
    }

    @Test
    void aFaultWhosePlaceIsGoneSaysSo() {
        Fault gone = new Fault("a day is forgotten", "evaluation.AtMost", "judged", Edit.withoutCalling("isAfter"));

        assertThatIllegalStateException().isThrownBy(() -> FaultyEvaluation.with(gone))
                .withMessageContainingAll("AtMost.judged", "a day is forgotten", "does not call isAfter");
    }

    /** The number of the first case, counted from 1, about which a judge and the reference disagree. */
    private static int firstDisagreement(Judge judge, int most) {
        Property agreement = Differential.agreement(judge,
                each -> OPINIONS.computeIfAbsent(each.seed(), seed -> Differential.opinion(each)));
        return IntStream.range(0, most)
                .filter(seed -> agreement.failure(CASES_BY_SEED.computeIfAbsent(seed, Case::of)) != null)
                .map(seed -> seed + 1)
                .findFirst()
                .orElse(NEVER);
    }
}
