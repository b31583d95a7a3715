package dev.rightful.generated;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The evaluation and the reference, which share no code, say the same of every generated topology. */
class DifferentialTest {

    private static final int USUAL = 10_000;

    @Test
    void bothJudgesAgree() {
        Cases cases = new Cases(DifferentialTest.class, USUAL);

        assertThat(cases.failures(Differential.agreement(Differential.evaluation()))).isEmpty();
    }
}
