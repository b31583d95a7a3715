package dev.rightful.zoo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rightful.evaluation.Evaluation;
import dev.rightful.evaluation.Options;
import dev.rightful.finding.Assessment;
import dev.rightful.finding.Finding;
import dev.rightful.model.Link;
import dev.rightful.model.Topology;
import dev.rightful.rights.BuiltIn;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Real networks as deployments, judged by the whole agreement. What is known of each stands in its row of
 * {@code profile.csv}, computed by another program; {@code SOURCES.md} beside it says where the networks come from.
 */
class TopologyZooTest {

    private static final Evaluation EVALUATION = new Evaluation(BuiltIn.rights());
    private static final Options OPTIONS = Options.at(LocalDate.of(2024, 5, 17));

    static Stream<ZooTopology> networks() throws IOException, XMLStreamException {
        return ZooTopology.readAll().stream();
    }

    private static Map<String, Map<String, String>> profile() throws IOException {
        try (InputStream in = TopologyZooTest.class.getResourceAsStream("/topology-zoo/profile.csv")) {
            if (in == null) {
                throw new IOException("topology-zoo/profile.csv is not among the resources");
            }
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            String[] names = lines.get(0).split(",", -1);
            Map<String, Map<String, String>> rows = new HashMap<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] fields = line.split(",", -1);
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < names.length; i++) {
                    row.put(names[i], fields[i]);
                }
                rows.put(fields[0], row);
            }
            return rows;
        }
    }

    @Test
    void readsEveryNodeAndEdgeOfTheCollection() throws IOException, XMLStreamException {
        List<ZooTopology> networks = ZooTopology.readAll();

        assertThat(networks).hasSize(276);
        assertThat(networks.stream().mapToInt(network -> network.nodes().size()).sum()).isEqualTo(10_952);
        assertThat(networks.stream().mapToInt(network -> network.edges().size() + network.selfLoops()).sum())
                .isEqualTo(13_976);
        assertThat(networks.stream().mapToInt(ZooTopology::selfLoops).sum()).isEqualTo(2);
    }

    @Test
    void followsNoDocumentType() {
        String document = """
                <!DOCTYPE graphml [<!ENTITY secret SYSTEM "file:///etc/hostname">]>
                <graphml><graph><node id="&secret;"/></graph></graphml>
                """;

        assertThatThrownBy(() -> ZooTopology.read("entity.graphml",
                new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(XMLStreamException.class);
    }

    /** A label is no id: ninety networks use one of them more than once. */
    @ParameterizedTest
    @MethodSource("networks")
    void everyNodeIsASiteOfItsOwn(ZooTopology network) throws IOException {
        Map<String, String> row = profile().getOrDefault(network.name(), Map.of());

        Assessment assessment = EVALUATION.judge(network.federation(), OPTIONS);

        assertThat(assessment.sites()).hasSize(number(row, "nodes"));
        assertThat(assessment.links()).hasSize(number(row, "edges") - number(row, "selfLoops"));
        assertThat(assessment.operations().stream().filter(each -> each.mechanism().equals("local")).count())
                .isEqualTo(number(row, "nodes"));
    }

    /**
     * Edges lead from the node written first to the one written second. Then no network has a directed cycle, and what is
     * wrong are the sites with several parents.
     */
    @ParameterizedTest
    @MethodSource("networks")
    void sitesWithSeveralParentsAreThoseOfTheProfile(ZooTopology network) throws IOException {
        Map<String, String> row = profile().getOrDefault(network.name(), Map.of());
        Topology topology = network.federation();

        Set<String> links = linksThatAreNoTree(EVALUATION.judge(topology, OPTIONS));

        Set<String> children = topology.links()
                .stream()
                .filter(link -> links.contains(link.id()))
                .map(Link::to)
                .collect(Collectors.toSet());
        assertThat(children).hasSize(number(row, "nodesWithSeveralParents"));
        assertThat(row).containsEntry("directedCycle", "no");
    }

    /**
     * The profile calls a network a forest when it has neither cycles nor parallel edges nor edges from a node to itself.
     * As {@link ZooTopology#rootedFederation()} lays the links, exactly these are trees. The one network with edges from a
     * node to itself has cycles besides, so that leaving those edges out changes nothing.
     */
    @ParameterizedTest
    @MethodSource("networks")
    void aFederationIsATreeExactlyWhereTheNetworkIsAForest(ZooTopology network) throws IOException {
        Map<String, String> row = profile().getOrDefault(network.name(), Map.of());

        Set<String> links = linksThatAreNoTree(EVALUATION.judge(network.rootedFederation(), OPTIONS));

        assertThat(links.isEmpty()).isEqualTo("yes".equals(row.get("simpleForest")));
    }

    /** Without parallel edges, only independent cycles are in the way. */
    @ParameterizedTest
    @MethodSource("networks")
    void parallelLinksAsideAFederationIsATreeExactlyWhereTheNetworkHasNoCycle(ZooTopology network) throws IOException {
        Map<String, String> row = profile().getOrDefault(network.name(), Map.of());

        Set<String> links = linksThatAreNoTree(EVALUATION.judge(network.folded().rootedFederation(), OPTIONS));

        assertThat(links.isEmpty()).isEqualTo(number(row, "independentCycles") == 0);
    }

    /** Over Interconnect nothing is passed on: each site is reached exactly where a link leads to it. */
    @ParameterizedTest
    @MethodSource("networks")
    void aMeshIsReachedOneHopFar(ZooTopology network) {
        Topology topology = network.interconnect();

        Assessment assessment = EVALUATION.judge(topology, OPTIONS);

        Set<String> remotes = new HashSet<>();
        topology.links().forEach(link -> remotes.add(link.to()));
        Set<String> reached = new HashSet<>();
        assessment.operations()
                .stream()
                .filter(operation -> operation.mechanism().equals("interconnect"))
                .forEach(operation -> {
                    assertThat(operation.path().length()).isEqualTo(2);
                    reached.add(operation.site());
                });
        assertThat(reached).isEqualTo(remotes);
        assertThat(linksThatAreNoTree(assessment)).isEmpty();
    }

    private static Set<String> linksThatAreNoTree(Assessment assessment) {
        return assessment.findings()
                .stream()
                .filter(finding -> finding.rule().equals("federation/tree"))
                .map(Finding::subject)
                .map(subject -> subject.id())
                .collect(Collectors.toSet());
    }

    private static int number(Map<String, String> row, String column) {
        return Integer.parseInt(row.getOrDefault(column, "-1"));
    }
}
