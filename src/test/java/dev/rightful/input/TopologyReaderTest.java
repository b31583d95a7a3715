package dev.rightful.input;

import static dev.rightful.input.Documents.json;
import static dev.rightful.input.Documents.resource;
import static dev.rightful.input.Documents.topology;
import static dev.rightful.input.Documents.yaml;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.rightful.model.Acceptance;
import dev.rightful.model.Appliance;
import dev.rightful.model.Appliance.Place;
import dev.rightful.model.Circumstances;
import dev.rightful.model.Device;
import dev.rightful.model.Engagement;
import dev.rightful.model.Extension;
import dev.rightful.model.Holding;
import dev.rightful.model.Licence;
import dev.rightful.model.Link;
import dev.rightful.model.Operator;
import dev.rightful.model.Party;
import dev.rightful.model.Period;
import dev.rightful.model.Permission;
import dev.rightful.model.Premises;
import dev.rightful.model.Purpose;
import dev.rightful.model.Release;
import dev.rightful.model.Relocation;
import dev.rightful.model.Servers;
import dev.rightful.model.Site;
import dev.rightful.model.Span;
import dev.rightful.model.Topology;
import dev.rightful.model.Votes;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TopologyReaderTest {

    private static final Release R2023R2 = new Release(2023, 2);

    @Test
    void readsTheParties() throws IOException {
        Topology topology = topology(resource("nordmart.yaml", Syntax.YAML));

        assertThat(topology.id()).isEqualTo("nordmart");
        assertThat(topology.title()).isEqualTo("Nordmart and its monitoring centre");
        assertThat(topology.asOf()).isEqualTo(LocalDate.of(2024, 3, 1));
        assertThat(topology.parties()).containsExactly(
                new Party("nordmart", "Nordmart A/S", Party.Kind.COMPANY, "DK",
                        List.of(new Holding("nordmart-norge", Votes.exactly(new BigDecimal("80")), Period.ALWAYS),
                                new Holding("kiosk-drift",
                                        new Votes(new BigDecimal("50"), new BigDecimal("75"), true, false),
                                        Period.ALWAYS),
                                new Holding("fjordbo", Votes.UNKNOWN, Period.ALWAYS)),
                        List.of(new Acceptance("2023-04-28", LocalDate.of(2023, 6, 1), false)), List.of(), null,
                        new Span(6, 5, 15, 48)),
                party("nordmart-norge", new Span(16, 5, 16, 23)),
                party("kiosk-drift", new Span(17, 5, 17, 20)),
                party("fjordbo", new Span(18, 5, 18, 16)),
                new Party("guardco", "GuardCo monitoring centre", Party.Kind.COMPANY, null, List.of(), List.of(),
                        List.of(),
                        null, new Span(19, 5, 20, 36)),
                new Party("staffing", null, Party.Kind.COMPANY, null, List.of(), List.of(),
                        List.of(new Engagement("nordmart", "C-2022/17",
                                new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2025, 12, 31)))),
                        null, new Span(21, 5, 22, 91)),
                new Party("police", null, Party.Kind.AUTHORITY, null, List.of(), List.of(), List.of(), null,
                        new Span(23, 5, 24, 20)));
    }

    @Test
    void readsTheSites() throws IOException {
        Topology topology = topology(resource("nordmart.yaml", Syntax.YAML));

        assertThat(topology.sites()).hasSize(4)
                .startsWith(new Site("hq", "Head office", "corporate", R2023R2, "2023 R2",
                        "2023-04-28", "nordmart", "M01-C01-232-01-A1B2C3", Purpose.PRODUCTION, null, null, null, null,
                        List.of(new Premises("hq-building", "nordmart", "nordmart", "DK", false,
                                new Span(36, 9, 36, 58)),
                                new Premises("square", "city", "city", null, false, new Span(37, 9, 37, 54))),
                        new Servers(2, List.of("hq-ms1", "hq-ms2"), false, 6, 1),
                        List.of(new Device("hall", "camera", 40, true, true, true, 1, 1, 1, false, null, null),
                                new Device(null, "camera", 2, true, false, true, 1, 4, 4, false, null, null),
                                new Device(null, "encoder", 1, true, true, true, 1, 20, 24, false, null, null),
                                new Device(null, "camera", 1, true, true, true, 1, 4, 4, true, null, null),
                                new Device(null, "io", 6, true, false, false, 1, 0, 0, false, null, null),
                                new Device(null, "camera", 1, true, true, true, 2, 1, 1, false, null, 2),
                                new Device(null, "video-service", 1, true, true, true, 1, 8, 8, false,
                                        "video-processing-service",
                                        null),
                                new Device(null, "camera", 10, false, true, true, 1, 1, 1, false, null, null)),
                        List.of(new Extension("access", null, Map.of("doors", 12), Map.of(), null, null, null, null,
                                null),
                                new Extension("mobile-server", null, Map.of("videoPushUsers", 3),
                                        Map.of("smartConnect", false, "push", false), null, null, null, null, null)),
                        Circumstances.NONE, new Span(27, 5, 54, 88)));
        assertThat(topology.sites().get(1)).isEqualTo(new Site("oslo", null, "expert", R2023R2, "2023 R2", null,
                "nordmart-norge", "M01-C02-232-01-D4E5F6", Purpose.PRODUCTION, null, null, null, null, null, null,
                List.of(Device.listedCameras(60)), null, Circumstances.NONE,
                new Span(55, 5, 60, 16)));
        assertThat(topology.sites().get(3).devices()).isNull();
    }

    @Test
    void readsWhatASiteSaysBeyondItsInstallation() {
        Topology topology = yaml("""
                topology: t
                parties: [{ id: us, accepted: [{ edition: 2023-04-28, on: 2024-01-02, status: refused }] }]
                sites:
                  - id: a
                    product: husky-x
                    preloaded: expert
                    licensee: us
                    installer: dealer
                    hosting: aws-image
                    embargoed: true
                    premises: [{ id: yard, embargoed: true }, { id: hall }]
                    humanRights: { finding: adverse-impact, on: 2024-02-03 }
                    plannedDeviceChanges: true
                    availableSince: 2014-05-06
                    accountRegistration: { asked: true, completed: false }
                    aacClients: 7
                    appliance:
                      { software: in-place, updates: elsewhere, windows: separate-copy, criticalPartsReplaced: true,
                        newCode: false, codeRegistered: true, purchased: 2023-07-08 }
                licences: [{ product: device, site: a, quantity: 2, clients: 10 }]
                """);

        assertThat(topology.parties().get(0).accepted())
                .containsExactly(new Acceptance("2023-04-28", LocalDate.of(2024, 1, 2), true));
        assertThat(topology.sites().get(0).circumstances()).isEqualTo(new Circumstances("dealer", "aws-image", true,
                new Circumstances.HumanRights("adverse-impact", LocalDate.of(2024, 2, 3)), true,
                LocalDate.of(2014, 5, 6), new Circumstances.AccountRegistration(true, false), 7,
                new Appliance(Map.of("software", Place.IN_PLACE, "updates", Place.ELSEWHERE, "windows",
                        Place.SEPARATE_COPY), true, false, true, LocalDate.of(2023, 7, 8))));
        assertThat(topology.sites().get(0).premises()).extracting(Premises::embargoed).containsExactly(true, false);
        assertThat(topology.licences()).extracting(Licence::clients).containsExactly(10);
    }

    @Test
    void readsLinksAndOperators() throws IOException {
        Topology topology = topology(resource("nordmart.yaml", Syntax.YAML));

        assertThat(topology.links()).containsExactly(
                new Link.Federation("federation:hq->oslo", "hq", "oslo", new Span(74, 5, 74, 50)),
                new Link.Interconnect("interconnect:centre->shop-1", "centre", "shop-1", 12, new Span(75, 5, 75, 73)),
                new Link.Failover("hq-pair", "hq-ms1", "hq-ms2", null, null, new Span(76, 5, 76, 72)),
                new Link.SmartWall("smart-wall:control-room->hq", "control-room", "hq", 4, new Span(77, 5, 77, 67)));
        assertThat(topology.operators()).containsExactly(
                new Operator("staffing", "hq", null, false, null, Period.ALWAYS, new Span(80, 5, 80, 32)),
                new Operator("guardco", "hq", List.of("hq"), false, null, new Period(LocalDate.of(2024, 1, 1), null),
                        new Span(81, 5, 81, 62)),
                new Operator("police", "hq", null, true, "K-2024-113",
                        new Period(LocalDate.of(2024, 2, 20), LocalDate.of(2024, 3, 20)), new Span(82, 5, 82, 119)));
    }

    @Test
    void readsLicencesAndPermissions() throws IOException {
        Topology topology = topology(resource("nordmart.yaml", Syntax.YAML));

        assertThat(topology.licences()).hasSize(9)
                .contains(
                        new Licence("corporate", "M01-C01-232-01-A1B2C3", 1, "nordmart", Licence.Obtained.PURCHASE,
                                new Period(LocalDate.of(2023, 6, 30), null), List.of(), 1, null, false, null,
                                new Span(85, 5, 85, 111)),
                        new Licence("expert", "M01-C02-232-01-D4E5F6", 1, "nordmart-norge", Licence.Obtained.PURCHASE,
                                Period.ALWAYS, List.of(), 1, null, false, null, new Span(87, 5, 87, 36)),
                        new Licence("interconnect-camera", "M01-C01-232-01-99AA00", 12, "guardco",
                                Licence.Obtained.SUBSCRIPTION,
                                new Period(LocalDate.of(2023, 7, 1), LocalDate.of(2024, 6, 30)), List.of(), 12, null,
                                false, null,
                                new Span(92, 5, 92, 140)),
                        new Licence("management-server-failover", "M01-C01-232-01-A1B2C3", 2, "nordmart",
                                Licence.Obtained.PURCHASE,
                                Period.ALWAYS, List.of("hq-ms1", "hq-ms2"), 2, null, false, null,
                                new Span(93, 5, 93, 93)));
        assertThat(topology.permissions()).containsExactly(
                new Permission("kiosk-drift", List.of("shop-1"), List.of(), List.of("guardco"),
                        Permission.Kind.CONTRACT,
                        new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2025, 12, 31)), "DPA-2023/114",
                        Permission.Status.HELD, new Span(96, 5, 96, 142)),
                new Permission("nordmart", List.of(), List.of("square"), null, Permission.Kind.PERMIT, Period.ALWAYS,
                        "City 2023-88", Permission.Status.HELD, new Span(97, 5, 97, 84)),
                new Permission("guardco", List.of("shop-1"), List.of(), null, Permission.Kind.NONE_REQUIRED,
                        Period.ALWAYS,
                        "Counsel note 2023-05-02", Permission.Status.HELD, new Span(98, 5, 98, 98)));
    }

    @Test
    void readsTheSameFromJsonAsFromYaml() throws IOException {
        Topology fromYaml = topology(resource("nordmart.yaml", Syntax.YAML));

        Topology fromJson = topology(resource("nordmart.json", Syntax.JSON));

        assertThat(fromJson).usingRecursiveComparison().ignoringFieldsOfTypes(Span.class).isEqualTo(fromYaml);
    }

    @Test
    void keepsWhatIsLeftOutApartFromWhatIsEmpty() {
        Topology bare = json("""
                {"topology": "t", "sites": [{"id": "s", "product": "corporate", "licensee": "l"}]}""");
        Topology empty =
                json("""
                        {"topology": "t", "licences": [], "operators": [{"party": "p", "at": "s", "reach": []}],
                         "permissions": [{"holder": "l", "sites": [], "operators": []}],
                         "sites": [{"id": "s", "product": "corporate", "licensee": "l", "premises": [], "servers": {}, "devices": 0,
                                    "extensions": []}]}""");

        assertThat(bare.licences()).isNull();
        assertThat(bare.sites()).first()
                .returns(null, Site::premises)
                .returns(null, Site::servers)
                .returns(null, Site::devices)
                .returns(null, Site::extensions)
                .returns(null, Site::releaseText);
        assertThat(empty.licences()).isEmpty();
        assertThat(empty.operators()).first().returns(List.of(), Operator::reach);
        assertThat(empty.permissions()).first().returns(List.of(), Permission::operators);
        assertThat(empty.sites()).first()
                .returns(List.of(), Site::premises)
                .returns(List.of(), Site::devices)
                .returns(List.of(), Site::extensions)
                .returns(new Servers(null, List.of(), false, null, null), Site::servers);
    }

    @Test
    void fillsInDefaultsThatComeFromTheSite() {
        Topology topology = yaml("""
                topology: t
                licences:
                  - { product: device, site: north }
                  - { product: device, slc: shared, holder: someone }
                  - { product: device, slc: nobody's }
                  - { product: device, slc: S-1, quantity: 7 }
                  - { product: device, slc: S-1, quantity: 7, registered: 3, status: planned }
                sites:
                  - { premises: [{ owner: o }], id: north, product: corporate, licensee: a }
                  - { id: s1, product: corporate, licensee: b, slc: S-1 }
                  - { id: s2, product: expert, licensee: b, slc: S-1 }
                  - { id: s3, product: corporate, licensee: b, slc: shared }
                  - { id: s4, product: corporate, licensee: c, slc: shared }
                permissions:
                  - { holder: a, premises: [north-premises] }
                """);

        assertThat(topology.licences())
                .extracting(Licence::code, Licence::holder, Licence::quantity, Licence::registered, Licence::planned)
                .containsExactly(
                        tuple("site:north", "a", 1, 1, false),
                        tuple("shared", "someone", 1, 1, false),
                        tuple("nobody's", null, 1, 1, false),
                        tuple("S-1", "b", 7, 7, false),
                        tuple("S-1", "b", 7, 3, true));
        assertThat(topology.sites().getFirst().premises()).extracting(Premises::id, Premises::controller)
                .containsExactly(tuple("north-premises", "o"));
        assertThat(topology.permissions()).first().returns(Permission.Kind.OTHER, Permission::kind);
    }

    @Test
    void numbersLinksWithTheSameDefaultId() {
        Topology topology = yaml("""
                topology: t
                links:
                  - { type: federation, parent: a, child: b }
                  - { type: failover, primary: m, secondary: m }
                  - { child: b, parent: a, type: federation }
                  - { id: "federation:b->a", type: federation, parent: b, child: a }
                  - { type: federation, parent: a, child: b }
                  - { type: interconnect, central: a, remote: b, cameras: 0 }
                sites:
                  - { id: a, product: corporate, licensee: l, servers: { management: [m] } }
                  - { id: b, product: corporate, licensee: l }
                """);

        assertThat(topology.links()).extracting(Link::id)
                .containsExactly("federation:a->b", "failover:m->m",
                        "federation:a->b#2", "federation:b->a", "federation:a->b#3", "interconnect:a->b");
    }

    @Test
    void takesPlainYamlForTextWhereTextIsExpected() {
        Topology topology = yaml("""
                topology: 010
                title: 1e9
                parties:
                  - { id: true, name: 2023-04-28, country: NO }
                  - { id: "null", name: "no" }
                sites:
                  - { id: 1.50, product: corporate, licensee: 0x1F, slc: 12345678901234567890123 }
                """);

        assertThat(topology).returns("010", Topology::id).returns("1e9", Topology::title);
        assertThat(topology.parties()).extracting(Party::id, Party::name, Party::country)
                .containsExactly(
                        tuple("true", "2023-04-28", "NO"),
                        tuple("null", "no", null));
        assertThat(topology.sites()).first()
                .returns("1.50", Site::id)
                .returns("0x1F", Site::licensee)
                .returns("12345678901234567890123", Site::slc);
    }

    @Test
    void readsVotesExactly() {
        Topology topology = json("""
                {"topology": "t", "sites": [{"id": "s", "product": "corporate", "licensee": "l"}],
                 "parties": [{"id": "p", "owns": [
                    {"party": "a", "votes": 50.000000000000000000000000000001},
                    {"party": "b", "votes": 1E-7},
                    {"party": "c", "votes": 5e1},
                    {"party": "d", "votes": {"min": 25.0}},
                    {"party": "e", "votes": {}}]}]}""");

        assertThat(topology.parties().getFirst().owns()).extracting(Holding::votes)
                .containsExactly(
                        Votes.exactly(new BigDecimal("50.000000000000000000000000000001")),
                        Votes.exactly(new BigDecimal("1E-7")),
                        Votes.exactly(new BigDecimal("50")),
                        new Votes(new BigDecimal("25.0"), new BigDecimal("100"), false, false),
                        Votes.UNKNOWN);
    }

    @Test
    void takesEmptyReferencesForAbsentOnes() {
        Topology topology = yaml("""
                topology: t
                title: ""
                parties: [{ id: w, worksFor: [{ party: l, contract: "" }] }]
                sites: [{ id: s, name: "", product: corporate, licensee: l }]
                operators: [{ party: p, at: s, incident: "" }]
                permissions: [{ holder: l, sites: [s], reference: '' }]
                """);

        assertThat(topology.parties().getFirst().worksFor()).first().returns(null, Engagement::contract);
        assertThat(topology.operators()).first().returns(null, Operator::incident);
        assertThat(topology.permissions()).first().returns(null, Permission::reference);
        assertThat(topology.title()).isEmpty();
    }

    @Test
    void readsTheMoveOfAFailoverPair() {
        Topology topology =
                yaml("""
                        topology: t
                        sites: [{ id: s, product: corporate, licensee: l, servers: { management: [m, n] } }]
                        links:
                          - type: failover
                            primary: m
                            secondary: n
                            backup: { cause: beyond-control, notice: 2024-01-01, temporaryLicence: 2024-01-02, repaired: 2024-01-03 }
                            replacement: { newLicence: 2024-02-01, moved: 2024-02-02, destructionCertified: 2024-02-03 }
                        """);

        assertThat(topology.links()).first()
                .isEqualTo(new Link.Failover("failover:m->n", "m", "n",
                        new Relocation(Relocation.Cause.BEYOND_CONTROL,
                                LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 2), null, LocalDate.of(2024, 1, 3),
                                null, null),
                        new Relocation(null, null, null, LocalDate.of(2024, 2, 1), null, LocalDate.of(2024, 2, 2),
                                LocalDate.of(2024, 2, 3)),
                        new Span(4, 5, 8, 97)));
    }

    @Test
    void readsWhatDependsOnTheProduct() {
        Topology topology = yaml("""
                topology: t
                sites:
                  - { id: a, product: other, licensee: l, release: version 9, compatibility: absent, purpose: test }
                  - { id: b, product: husky-x, licensee: l, preloaded: expert, country: NO }
                  - { id: c, product: husky-m, licensee: l, designMaximum: 16 }
                """);

        assertThat(topology.sites()).extracting(Site::release, Site::releaseText, Site::compatibility, Site::preloaded,
                Site::designMaximum, Site::governingProduct)
                .containsExactly(
                        tuple(null, "version 9", Site.Compatibility.ABSENT, null, null,
                                "other"),
                        tuple(null, null, null, "expert", null, "expert"),
                        tuple(null, null, null, null, 16, "husky-m"));
    }

    private static Party party(String id, Span span) {
        return new Party(id, null, Party.Kind.COMPANY, null, List.of(), List.of(), List.of(), null, span);
    }
}
