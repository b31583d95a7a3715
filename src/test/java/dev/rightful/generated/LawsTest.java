package dev.rightful.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Laws that every judgement obeys, whatever the agreement says, on topologies that nobody thought of. */
class LawsTest {

    private static final int USUAL = 1500;

    @TestFactory
    Stream<DynamicTest> lawHolds() {
        Map<String, Property> laws = new LinkedHashMap<>();
        laws.put("the order of parties, sites, operators, licences and permissions does not matter",
                Laws::orderOfThings);
        laws.put("the order of links matters for their default ids only", Laws::orderOfLinks);
        laws.put("renaming changes names only", Laws::renaming);
        laws.put("one more valid licence worsens nothing", Laws::oneMoreLicence);
        laws.put("one more valid permission worsens nothing", Laws::oneMorePermission);
        laws.put("one more acceptance worsens nothing", Laws::oneMoreAcceptance);
        laws.put("without a link there is no new finding on another one that shares neither code nor child with it",
                Laws::removingALink);
        laws.put("two topologies that share nothing have the findings of both together", Laws::union);
        laws.put("a site that shares nothing changes nothing", Laws::isolatedSite);
        laws.put("the strict reading is never better and the lenient one never worse", Laws::readings);
        laws.put("several threads find what one finds", Laws::threads);
        return laws.entrySet()
                .stream()
                .map(law -> DynamicTest.dynamicTest(law.getKey(),
                        () -> assertThat(Cases.failures(USUAL, law.getValue())).isEmpty()));
    }

    @Test
    void aLawThatIsBrokenIsToldWithASmallDocument() {
        Property noRemotes =
                each -> each.topology().links().stream().anyMatch(link -> link.type().equals("interconnect"))
                        ? "there is a remote"
                        : null;

        String failure = Cases.failures(200, noRemotes).get(0);

        assertThat(failure).startsWith("seed ").contains("there is a remote");
        assertThat(failure.lines().filter(line -> line.contains("\"id\": \"s"))).hasSize(2);
        assertThat(failure).doesNotContain("parties", "licences", "permissions", "operators");
    }
}
