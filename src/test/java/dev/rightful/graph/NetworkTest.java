package dev.rightful.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class NetworkTest {

    @Test
    void sitesAreNumberedByTheirIds() {
        Network network = Networks.chain(3);

        assertThat(network.number(Networks.id(2))).isEqualTo(2);
        assertThat(network.site(2).id()).isEqualTo(Networks.id(2));
    }

    @Test
    void aSiteThatIsNotThereIsNamed() {
        assertThatIllegalArgumentException().isThrownBy(() -> Networks.chain(3).number("elsewhere"))
                .withMessage("no site is named elsewhere");
    }
}
