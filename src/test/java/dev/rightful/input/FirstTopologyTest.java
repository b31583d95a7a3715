package dev.rightful.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.model.Licence;
import dev.rightful.model.Link;
import dev.rightful.model.Topology;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The topology that a new user starts from. */
class FirstTopologyTest {

    @Test
    void isSoundAndShowsBothWaysToConnectSites() throws IOException {
        Topology topology = Documents.topology(
                Documents.resource("/dev/rightful/cli/first-topology.yaml", Syntax.YAML));

        assertThat(topology.links()).extracting(Link::type).containsExactly("federation", "interconnect");
        assertThat(topology.licences()).isNotNull().extracting(Licence::holder).containsOnly("acme");
    }
}
