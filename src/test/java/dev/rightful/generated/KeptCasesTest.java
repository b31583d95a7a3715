package dev.rightful.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Cases that failed once hold every property today. */
class KeptCasesTest {

    @TestFactory
    Stream<DynamicTest> keptCaseHolds() {
        Map<String, Property> properties = new HashMap<>(LawsTest.all());
        Differential.Judge evaluation = Differential.evaluation();
        properties.put("both judges agree", Differential.agreement(evaluation));
        properties.put("every path is walked",
                each -> Paths.failure(each, evaluation.judge(each.topology(), each.options())));
        return KeptCase.all()
                .stream()
                .map(each -> DynamicTest.dynamicTest(each.name(), () -> {
                    assertThat(each.why()).isNotBlank();
                    assertThat(failures(each.kept(), properties)).isEmpty();
                }));
    }

    private static Map<String, String> failures(Case kept, Map<String, Property> properties) {
        Map<String, String> failures = new TreeMap<>();
        properties.forEach((name, property) -> {
            String failure = property.failure(kept);
            if (failure != null) {
                failures.put(name, failure);
            }
        });
        return failures;
    }
}
