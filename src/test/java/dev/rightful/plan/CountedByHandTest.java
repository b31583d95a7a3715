package dev.rightful.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.finding.Range;
import dev.rightful.finding.Reading;
import dev.rightful.finding.Saving;
import dev.rightful.finding.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans whose numbers were counted by hand from the agreement. */
class CountedByHandTest {

    private static final String SITE = "sites: [{ id: hq, licensee: acme, slc: C1, release: 2023 R2, %s }]\n";

    /** The licences for devices under a code, by what is connected. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|',
            textBlock = """
                    disabled hardware needs none         | corporate | {count: 100}, {count: 20, enabled: false}     | 100 | 100 | 0 | 0
                    four unlisted sensors need four      | corporate | {channels: 4, listed: false}                  | 1   | 4   | 3 | 0
                    four listed sensors need one         | corporate | {channels: 4}                                 | 3   | 1   | 0 | 2
                    over sixteen channels each counts    | corporate | {kind: encoder, capacity: 24, channels: 20}   | 2   | 20  | 18 | 0
                    up to sixteen channels one is enough | corporate | {kind: encoder, capacity: 16, channels: 16}   | 1   | 1   | 0 | 0
                    a large box with few cameras is open | corporate | {kind: encoder, capacity: 32, channels: 10}   | 1   | 1-10 | 0-9 | 0
                    behind a box each channel counts     | corporate | {channels: 4, through: intermediate}          | 1   | 4   | 3 | 0
                    the list tells of several addresses  | corporate | {addresses: 2, listedLicences: 2}             | 1   | 2   | 1 | 0
                    without the list nobody knows        | corporate | {addresses: 2}                                | 1   | 1-  | 0- | 0
                    relays with an address count         | corporate | {count: 40}, {kind: io, video: false, listed: false, count: 6} | 40 | 46 | 6 | 0
                    the driver counts its channels       | corporate | {driver: video-processing-service, channels: 8} | 1 | 8   | 7 | 0
                    below the cap licences count as well | essential-plus | {count: 7}                               | 5   | 7   | 2 | 0
                    """)
    void countsDevices(String why, String product, String devices, int owned, String needed, String missing,
            long spare) {
        String kinds = devices.replace("{", "{kind: camera, ").replace("kind: camera, kind:", "kind:");
        LicencePlan plan = Plans.of(SITE.formatted("product: " + product + ", devices: [" + kinds + "]")
                + "licences: [{ product: device, site: hq, quantity: %d }]\n".formatted(owned));

        Line line = line(plan, "device", "C1");
        assertThat(line.needed()).as(why).isEqualTo(range(needed));
        assertThat(line.missing()).as(why).isEqualTo(range(missing));
        assertThat(line.spare()).as(why).isEqualTo(spare);
    }

    @Test
    void namedPushUsersAndInstancesCountLikeDevices() {
        LicencePlan plan = Plans.of(SITE.formatted("product: corporate, devices: 98, extensions: "
                + "[{ product: mobile-server, videoPushUsers: 5 }, { product: screen-recorder, instances: 2 }]")
                + "licences: [{ product: device, site: hq, quantity: 100 }]\n");

        Line line = line(plan, "device", "C1");
        assertThat(line.needed()).isEqualTo(Range.exactly(105));
        assertThat(line.missing()).isEqualTo(Range.exactly(5));
        assertThat(line.demands().get(0).askings()).hasSize(3);
    }

    @Test
    void sparesOfOneCodeDoNotServeAnother() {
        LicencePlan plan = Plans
                .of("""
                        sites:
                          - { id: a, product: expert, release: 2023 R2, licensee: acme, slc: CA, extensions: [{ product: access, doors: 10 }] }
                          - { id: b, product: expert, release: 2023 R2, licensee: acme, slc: CB, extensions: [{ product: access, doors: 2 }] }
                        licences:
                          - { product: door, site: a, quantity: 6 }
                          - { product: door, site: b, quantity: 10 }
                        """);

        assertThat(line(plan, "door", "CA").missing()).isEqualTo(Range.exactly(4));
        assertThat(line(plan, "door", "CB").missing()).isEqualTo(Range.NONE);
        assertThat(line(plan, "door", "CB").spare()).isEqualTo(8);
        Total total = plan.totals().stream().filter(each -> each.kind().id().equals("door")).findFirst().orElseThrow();
        assertThat(total.missing()).isEqualTo(Range.exactly(4));
        assertThat(total.spare()).isEqualTo(8);
    }

    @Test
    void whatIsNotRegisteredDoesNotCount() {
        LicencePlan plan = Plans.of(SITE.formatted("product: expert, extensions: [{ product: access, doors: 45 }]")
                + "licences: [{ product: door, site: hq, quantity: 50, registered: 40 }]\n");

        Line line = line(plan, "door", "C1");
        assertThat(line.valid()).isEqualTo(50);
        assertThat(line.missing()).isEqualTo(Range.exactly(5));
        assertThat(line.notCounting()).isEqualTo(10);
    }

    @Test
    void otherCameraLicencesAreAnotherCounter() {
        LicencePlan plan = Plans.of(interconnect(20) + "licences: [{ product: lpr-camera, site: hq, quantity: 20 }]\n");

        assertThat(line(plan, "interconnect-camera", "C1").missing()).isEqualTo(Range.exactly(20));
        assertThat(line(plan, "lpr-camera", "C1").spare()).isEqualTo(20);
    }

    @Test
    void interconnectedCamerasNeedNoDeviceLicenceAtTheCentralSite() {
        LicencePlan plan = Plans.of(interconnect(12)
                + "licences: [{ product: interconnect-camera, site: hq, quantity: 12 }]\n");

        assertThat(line(plan, "interconnect-camera", "C1").missing()).isEqualTo(Range.NONE);
        assertThat(plan.lines()).noneMatch(line -> line.kind().id().equals("device"));
        assertThat(saving(plan, "device")).extracting(Saving::licences, Saving::clauses)
                .containsExactly(12L, List.of("2023-04-28/corporate/8"));
    }

    @Test
    void federationTakesNoLicence() {
        LicencePlan plan = Plans.of("""
                sites:
                  - { id: hq, product: corporate, release: 2023 R2, licensee: acme, slc: C1 }
                  - { id: child, product: corporate, release: 2023 R2, licensee: acme, slc: C2, devices: 300 }
                links: [{ type: federation, parent: hq, child: child }]
                licences: [{ product: device, site: child, quantity: 300 }]
                """);

        assertThat(plan.lines()).noneMatch(line -> line.kind().id().equals("interconnect-camera"));
        assertThat(saving(plan, "interconnect-camera")).extracting(Saving::licences, Saving::clauses)
                .containsExactly(300L, List.of("2023-04-28/corporate/7"));
    }

    @ParameterizedTest
    @CsvSource({"OPEN, 0-12", "STRICT, 12", "LENIENT, 0"})
    void whetherSubscriptionsAreBoughtIsOpen(Reading reading, String missing) {
        LicencePlan plan = Plans.of(interconnect(12)
                + "licences: [{ product: interconnect-camera, site: hq, quantity: 12, obtained: subscription }]\n",
                reading, null);

        Line line = line(plan, "interconnect-camera", "C1");
        assertThat(line.missing()).isEqualTo(range(missing));
        assertThat(line.questions()).isEqualTo(reading == Reading.OPEN ? List.of("O2") : List.of());
    }

    @Test
    void licencesOfASisterCompanyMayBeMissing() {
        LicencePlan plan = Plans.of("""
                parties: [{ id: top, owns: [{ party: acme, votes: 80 }, { party: sister, votes: 80 }] }]
                """ + interconnect(12)
                + "licences: [{ product: interconnect-camera, site: hq, quantity: 12, holder: sister }]\n");

        assertThat(line(plan, "interconnect-camera", "C1").missing()).isEqualTo(new Range(0, 12));
    }

    /** The central's licensee holds ten; its own remotes need four, those of the second six, for which that one has six. */
    @ParameterizedTest
    @CsvSource({"8, 0, 5", "9, 0, 6", "10, 1, 7"})
    void bothEndsPoolTheirCameraLicences(int ofFirst, int missing, int left) {
        LicencePlan plan = Plans.of("""
                sites:
                  - { id: hq, product: corporate, release: 2023 R2, licensee: c, slc: C1 }
                  - { id: own, product: express-plus, release: 2023 R2, licensee: c, slc: C2 }
                  - { id: first, product: express-plus, release: 2023 R2, licensee: r1, slc: C3 }
                  - { id: second, product: express-plus, release: 2023 R2, licensee: r2, slc: C4 }
                links:
                  - { type: interconnect, central: hq, remote: own, cameras: 4 }
                  - { type: interconnect, central: hq, remote: first, cameras: %d }
                  - { type: interconnect, central: hq, remote: second, cameras: 6 }
                licences:
                  - { product: interconnect-camera, site: hq, quantity: 10, holder: c }
                  - { product: interconnect-camera, site: hq, quantity: 3, holder: r1 }
                  - { product: interconnect-camera, site: hq, quantity: 6, holder: r2 }
                """.formatted(ofFirst));

        Line line = line(plan, "interconnect-camera", "C1");
        assertThat(line.demands()).extracting(demand -> demand.rule() + " " + demand.missing().least())
                .containsExactly("interconnect/camera-licences " + ofFirst,
                        "interconnect/remote-camera-licences " + missing);
        assertThat(line.missing()).isEqualTo(Range.exactly(ofFirst));
        assertThat(plan.savings().stream().filter(each -> each.statement().situation().equals("pooled")))
                .extracting(Saving::licences)
                .isEqualTo(missing == 0 ? List.of((long) left) : List.of());
    }

    @Test
    void bothServersOfAPairNeedALicence() {
        String pair = SITE.formatted("product: corporate, servers: { management: [one, two] }")
                + "links: [{ type: failover, primary: one, secondary: two }]\n";
        String licence = "licences: [{ product: management-server-failover, site: hq, covers: [%s] }]\n";

        Line ofOne = line(Plans.of(pair + licence.formatted("two")), "management-server-failover", "C1");
        Line ofBoth = line(Plans.of(pair + licence.formatted("one, two")), "management-server-failover", "C1");

        assertThat(ofOne.needed()).isEqualTo(Range.exactly(2));
        assertThat(ofOne.missing()).isEqualTo(Range.exactly(1));
        assertThat(ofBoth.missing()).isEqualTo(Range.NONE);
    }

    @Test
    void theWallIsIncludedInOneProductAndNotInTheOther() {
        String wall = "links: [{ type: smart-wall, wall: w, site: hq }]\nlicences: []\n";

        LicencePlan included = Plans.of(SITE.formatted("product: corporate") + wall);
        LicencePlan apart = Plans.of(SITE.formatted("product: expert") + wall);

        assertThat(saving(included, "smart-wall-base").clauses()).containsExactly("2023-04-28/smart-wall/1");
        assertThat(line(apart, "smart-wall-base", "C1").missing()).isEqualTo(Range.exactly(1));
    }

    @Test
    void aPackCoversAtLeastOneClient() {
        LicencePlan plan = Plans
                .of("""
                        sites: [{ id: shop, product: express-plus, release: 2022 R3, edition: 2021-04-29, licensee: acme, slc: C1, aacClients: 5 }]
                        licences: [{ product: express-plus, site: shop }]
                        """);

        assertThat(line(plan, "aac-pack", "C1").missing()).isEqualTo(new Range(1, 3));
    }

    @Test
    void affiliatesShareOneBaseLicence() {
        String sites = """
                sites:
                  - { id: a, product: corporate, release: 2023 R2, licensee: mother, slc: C1 }
                  - { id: b, product: corporate, release: 2023 R2, licensee: daughter, slc: C1 }
                licences: [{ product: corporate, slc: C1, holder: mother }]
                """;

        LicencePlan shared = Plans.of("parties: [{ id: mother, owns: [{ party: daughter, votes: 60 }] }]\n" + sites);
        LicencePlan apart = Plans.of(sites);

        assertThat(line(shared, "corporate", "C1").missing()).isEqualTo(Range.NONE);
        assertThat(saving(shared, "corporate").licences()).isEqualTo(1);
        assertThat(saving(shared, "corporate").clauses())
                .containsExactly("2023-04-28/general/affiliated-companies/products");
        assertThat(line(apart, "corporate", "C1").missing()).isEqualTo(Range.exactly(1));
        assertThat(apart.savings()).isEmpty();
    }

    @Test
    void withoutAWordAboutLicencesAllMayBeMissing() {
        LicencePlan plan = Plans.of(SITE.formatted("product: corporate, devices: 40"));

        assertThat(plan.isStated()).isFalse();
        assertThat(line(plan, "device", "C1").missing()).isEqualTo(new Range(0, 40));
        assertThat(line(plan, "corporate", "C1").missing()).isEqualTo(new Range(0, 1));
        assertThat(plan.verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void phasesAddUpInTheirNaturalOrder() {
        LicencePlan plan = Plans.of(SITE.formatted("product: corporate, devices: 40") + """
                licences:
                  - { product: corporate, site: hq }
                  - { product: device, site: hq, quantity: 10, phase: phase 1 }
                  - { product: device, site: hq, quantity: 15, status: planned, phase: phase 10 }
                  - { product: device, site: hq, quantity: 5, status: planned, phase: phase 2 }
                  - { product: device, site: hq, quantity: 4, status: planned }
                """);

        assertThat(plan.phases()).extracting(Phase::name).containsExactly("phase 1", "phase 2", "phase 10", null);
        assertThat(plan.phases()).extracting(phase -> phase.entries()
                .stream()
                .filter(entry -> entry.kind().id().equals("device"))
                .map(entry -> entry.owned() + " " + entry.planned() + " " + entry.missingAfter().least())
                .toList()
                .toString()).containsExactly("[10 0 30]", "[0 5 25]", "[0 15 10]", "[0 4 6]");
        assertThat(line(plan, "device", "C1").planned()).isEqualTo(24);
        assertThat(line(plan, "device", "C1").missing()).isEqualTo(Range.exactly(30));
    }

    private static String interconnect(int cameras) {
        return """
                sites:
                  - { id: hq, product: corporate, release: 2023 R2, licensee: acme, slc: C1 }
                  - { id: far, product: express-plus, release: 2023 R2, licensee: acme, slc: C2 }
                links: [{ type: interconnect, central: hq, remote: far, cameras: %d }]
                """.formatted(cameras);
    }

    private static Line line(LicencePlan plan, String kind, String code) {
        return plan.lines()
                .stream()
                .filter(line -> line.kind().id().equals(kind) && line.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Saving saving(LicencePlan plan, String kind) {
        return plan.savings().stream().filter(saving -> saving.kind().equals(kind)).findFirst().orElseThrow();
    }

    private static Range range(String text) {
        int dash = text.indexOf('-');
        long least = Long.parseLong(dash < 0 ? text : text.substring(0, dash));
        return dash < 0 ? Range.exactly(least)
                : dash == text.length() - 1 ? Range.from(least)
                : new Range(least, Long.parseLong(text.substring(dash + 1)));
    }
}
