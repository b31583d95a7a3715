package dev.rightful.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Laws that every judgement obeys, whatever the agreement says, on topologies that nobody thought of. */
class LawsTest {

    private static final Cases CASES = new Cases(LawsTest.class, 1500);

    /** All laws, each under its words. */
    static Map<String, Property> all() {
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
        return laws;
    }

    @TestFactory
    Stream<DynamicTest> lawHolds() {
        return all()
                .entrySet()
                .stream()
                .map(law -> DynamicTest.dynamicTest(law.getKey(),
                        () -> assertThat(CASES.failures(law.getValue())).isEmpty()));
    }

    @Test
    void aLawThatIsBrokenIsToldWithASmallDocumentAndTheCommandThatMakesItAgain(@TempDir Path failed) {
        String failure = brokenLaw(failed);

        assertThat(failure).startsWith("seed ")
                .contains("there is a remote")
                .containsPattern("again: mvn test -Dtest=LawsTest -Dcases=1 -Dseed=\\d+\n");
        assertThat(failure.lines().filter(line -> line.contains("\"id\": \"s"))).hasSize(2);
        assertThat(failure).doesNotContain("parties", "licences", "permissions", "operators");
    }

    @Test
    void theSmallDocumentIsWrittenDownSoThatItCanBeKept(@TempDir Path failed) throws IOException {
        String failure = brokenLaw(failed);

        try (Stream<Path> files = Files.list(failed)) {
            assertThat(files).isNotEmpty().allSatisfy(file -> {
                Case kept = KeptCase.read(file).kept();
                assertThat(noRemotes(kept)).isNotNull();
                assertThat(kept.options()).isEqualTo(Case.of(kept.seed()).options());
            }).anySatisfy(file -> assertThat(failure).contains(file.toString()));
        }
    }

    private static String brokenLaw(Path failed) {
        return new Cases(LawsTest.class, 200, failed).failures(LawsTest::noRemotes).get(0);
    }

    private static @Nullable String noRemotes(Case each) {
        return each.topology().links().stream().anyMatch(link -> link.type().equals("interconnect"))
                ? "there is a remote"
                : null;
    }
}
