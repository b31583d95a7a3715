package dev.rightful.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.evaluation.Evaluation;
import dev.rightful.evaluation.Options;
import dev.rightful.generated.Answer;
import dev.rightful.generated.Case;
import dev.rightful.generated.Cases;
import dev.rightful.input.Syntax;
import dev.rightful.model.Span;
import dev.rightful.model.Topology;
import dev.rightful.rights.BuiltIn;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever a topology says survives the way to another form and back. */
class RoundTripTest {

    private static final Evaluation EVALUATION = new Evaluation(BuiltIn.rights());

    /** Every key of a document, with values that are hard to write. */
    static final String EVERYTHING =
            """
                    topology: alles/β+1
                    title: "zwei\\n\\"Zeilen\\" \\\\ \\u202E \\U0001F600 \\U000E0001"
                    asOf: 2024-02-29
                    parties:
                      - id: größe +1/x
                        name: "null"
                        kind: public-body
                        country: NO
                        owns:
                          - { party: b, votes: 50.50 }
                          - { party: c, votes: { min: 50, max: 75.000, minExclusive: true, maxExclusive: true }, from: 2020-01-01 }
                          - { party: d, votes: unknown, to: 2030-12-31 }
                        accepted: [{ edition: 2023-04-28, on: 2023-06-01 }, { edition: 2021-04-29, status: refused }]
                        worksFor: [{ party: b, contract: "1e9" }, { party: nobody-else, from: 2022-01-01, to: 2022-01-01 }]
                        sanctioned: false
                      - { id: b, name: "" }
                    sites:
                      - id: a b
                        name: "yes"
                        product: corporate
                        release: 2023 R2
                        edition: 2023-04-28
                        licensee: b
                        slc: " %41<>\\"{}| "
                        purpose: test
                        country: DK
                        premises: [{ owner: city }, { id: p2, controller: x, country: SE, embargoed: true }]
                        servers: { management: [ms 1, ms+2], clustered: true, recording: 0, failoverRecording: 10000000 }
                        devices:
                          - { id: hall, kind: encoder, count: 2, capacity: 24, channels: 20, addresses: 2, listedLicences: 2 }
                          - { video: false, enabled: false, listed: false, through: intermediate, driver: d }
                        extensions:
                          - { product: access, doors: 12, release: 2022 R1 }
                          - { product: mobile-server, smartConnect: false, push: true, videoPushUsers: 3 }
                        installer: fitter
                        hosting: aws-image
                        embargoed: true
                        humanRights: { finding: grievance, on: 2024-01-01 }
                        plannedDeviceChanges: true
                        availableSince: 2020-02-02
                        accountRegistration: { asked: true }
                        aacClients: 0
                      - { id: s2, product: expert, licensee: b, devices: 40, premises: [], extensions: [], servers: {} }
                      - { id: s3, product: other, release: 12.1, licensee: b, compatibility: absent, devices: [] }
                      - { id: s4, product: husky-m, licensee: c, designMaximum: 20, servers: { management: [] } }
                      - id: s5
                        product: husky-ivo
                        preloaded: professional-plus
                        licensee: c
                        appliance: { software: separate-copy, windows: in-place, newCode: false, purchased: 2022-02-02 }
                    links:
                      - { type: federation, parent: a b, child: s2 }
                      - { type: federation, parent: a b, child: s2 }
                      - { id: "x:>#", type: interconnect, central: a b, remote: s3, cameras: 12 }
                      - { type: failover, primary: ms 1, secondary: ms+2, backup: {}, replacement: { cause: convenience,
                          notice: 2024-01-01, temporaryLicence: 2024-01-02, newLicence: 2024-01-03, repaired: 2024-01-04,
                          moved: 2024-01-05, destructionCertified: 2024-01-06 } }
                      - { type: smart-wall, wall: control room, site: s2, clients: 0 }
                    operators:
                      - { party: o, at: a b }
                      - { party: o, at: a b, reach: [s4, s2, s4], purpose: incident-investigation, incident: i, to: 2025-01-01 }
                      - { party: o, at: s2, reach: [] }
                    licences:
                      - { product: corporate, slc: " %41<>\\"{}| " }
                      - { product: device, site: s2, quantity: 3, registered: 2, obtained: subscription, status: planned }
                      - { product: aac-pack, slc: nobody, clients: 4, covers: [ms+2, ms 1] }
                    permissions:
                      - { holder: b, sites: [s3, s2], premises: [p2, a b-premises], operators: [], kind: court-order,
                          reference: r, from: 2023-01-01, to: 2024-01-01, status: revoked }
                      - { holder: z, premises: [], operators: [o, b] }
                    """;

    @TestFactory
    Stream<DynamicTest> turtleSaysWhatTheTopologySays() {
        return Documents.all().stream().map(topology -> DynamicTest.dynamicTest(topology.id(), () -> {
            String turtle = Documents.turtle(topology);

            assertSame(Documents.imported(turtle), topology);
        }));
    }

    @Test
    void everyKeySurvivesAsTurtleAndAsADocument() throws IOException {
        Topology topology = Documents.yaml(EVERYTHING);

        StringBuilder yaml = new StringBuilder();
        DocumentText.writeYaml(TopologyDocument.of(topology), yaml);

        assertSame(Documents.imported(Documents.turtle(topology)), topology);
        assertSame(Documents.topology(json(topology), Syntax.JSON), topology);
        assertSame(Documents.topology(yaml.toString(), Syntax.YAML), topology);
    }

    @Test
    void licencesThatAreNotStatedAreNotStatedAfterwards() {
        Topology topology = Documents.yaml("""
                topology: x
                sites: [{ id: a, product: corporate, licensee: b }]
                """);

        Topology again = Documents.imported(Documents.turtle(topology));

        assertThat(again.licences()).isNull();
        assertSame(again, topology);
    }

    @Test
    void textAndGraphAreTheSame() {
        Topology topology = Documents.yaml(EVERYTHING);

        Model text = ModelFactory.createDefaultModel();
        RDFDataMgr.read(text, new StringReader(Documents.turtle(topology)), null, Lang.TURTLE);

        assertThat(text.isIsomorphicWith(TopologyGraph.of(topology))).isTrue();
    }

    @Test
    void everyGeneratedTopologySurvivesAsTurtleAndAsADocument() {
        Cases cases = new Cases(RoundTripTest.class, 1000);

        assertThat(cases.failures(RoundTripTest::lost)).isEmpty();
    }

    /** What another form of a topology does not say, or says otherwise; null when nothing is. */
    private static @Nullable String lost(Case each) {
        String json = json(each.topology());
        Topology fromJson = Documents.topology(json, Syntax.JSON);
        Topology fromTurtle = Documents.imported(Documents.turtle(each.topology()));
        if (!json(fromJson).equals(json) || !json(fromTurtle).equals(json)) {
            return "%s became %s as JSON and %s as Turtle".formatted(json, json(fromJson), json(fromTurtle));
        }
        // What no form wrote would be missing in all of them; most of what a document says bears on a verdict.
        Answer answer = answer(each.topology(), each.options());
        Map<String, String> differences = new TreeMap<>(answer.differences(answer(fromJson, each.options())));
        differences.putAll(answer.differences(answer(fromTurtle, each.options())));
        return differences.isEmpty() ? null : differences.toString();
    }

    private static Answer answer(Topology topology, Options options) {
        return Answer.of(EVALUATION.judge(topology, options));
    }

    private static String json(Topology topology) {
        StringBuilder json = new StringBuilder();
        try {
            DocumentText.writeJson(TopologyDocument.of(topology), json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return json.toString();
    }

    private static void assertSame(Topology actual, Topology expected) {
        assertThat(actual).usingRecursiveComparison().ignoringFieldsOfTypes(Span.class).isEqualTo(expected);
    }
}
