package dev.rightful.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.finding.Assessment;
import dev.rightful.finding.Finding;
import dev.rightful.finding.Reading;
import dev.rightful.finding.Verdict;
import dev.rightful.rights.BuiltIn;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which act is told where a party makes one operation in several ways. */
class ToldActTest {

    /** A daughter under contract reaches the kiosk from its parent's centre and from somebody else's. */
    private static final String DAUGHTER = """
            topology: daughter
            parties:
              - { id: parent, owns: [{ party: daughter, votes: 51 }] }
              - { id: daughter, worksFor: [{ party: parent, contract: C-2 }] }
            sites:
              - { id: centre, product: corporate, licensee: parent }
              - { id: rented, product: corporate, licensee: somebody }
              - { id: between, product: corporate, licensee: parent }
              - { id: kiosk, product: essential-plus, licensee: parent }
            links:
              - { type: federation, parent: %s, child: between }
              - { type: federation, parent: between, child: kiosk }
              - { type: federation, parent: %s, child: kiosk }
            operators:
              - { party: daughter, at: %s, reach: [kiosk] }
              - { party: daughter, at: %s, reach: [kiosk] }
            """;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aQuestionIsToldOnWhoseAnswerItTurnsHoweverLongTheWay(boolean rentedIsNearer) {
        String farther = rentedIsNearer ? "centre" : "rented";
        String nearer = rentedIsNearer ? "rented" : "centre";

        for (String[] entries : new String[][]{{farther, nearer}, {nearer, farther}}) {
            Finding finding = finding(DAUGHTER.formatted(farther, nearer, entries[0], entries[1]));

            assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(finding.question()).isEqualTo("O21");
            assertThat(finding.path().sites()).startsWith("centre").endsWith("kiosk");
        }
    }

    @Test
    void whoCountsAsWorkingForTheLicenseeIsToldWhereNothingElseIsOpen() {
        Finding finding = finding(DAUGHTER.formatted("rented", "rented", "rented", "rented"));

        assertThat(finding.question()).isEqualTo("O1");
        assertThat(finding.path().sites()).containsExactly("rented", "kiosk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"academy", "outpost"})
    void strictlyReadWhatNeedsNoContractIsToldHoweverLongTheWay(String own) {
        Finding finding = finding("""
                topology: hired-police
                parties: [{ id: police, kind: authority, worksFor: [{ party: acme, contract: C-1 }] }]
                sites:
                  - { id: %1$s, product: corporate, licensee: police }
                  - { id: between, product: corporate, licensee: other }
                  - { id: kiosk, product: essential-plus, licensee: acme }
                links:
                  - { type: federation, parent: %1$s, child: between }
                  - { type: federation, parent: between, child: kiosk }
                operators: [{ party: police, at: between, purpose: incident-investigation }]
                """.formatted(own), Reading.STRICT, "operation/not-granted", "police@kiosk:federation");

        assertThat(finding.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(finding.path().sites()).containsExactly(own, "between", "kiosk");
        assertThat(finding.clauses()).contains("2023-04-28/corporate/9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"federation", "direct"})
    void whatIsOpenOnOneWayStaysOpenWhereAnotherIsGranted(String mechanism) {
        boolean isDirect = mechanism.equals("direct");
        for (String[] at : new String[][]{{"centre", "own"}, {"own", "centre"}}) {
            Finding finding = finding("""
                    topology: monitored
                    parties: [{ id: monitor, worksFor: [{ party: acme, contract: C-1 }] }]
                    sites:
                      - { id: centre, product: corporate, licensee: acme }
                      - { id: own, product: corporate, licensee: monitor }
                      - { id: shop, product: corporate, licensee: acme }
                    links: %s
                    operators:
                      - { party: monitor, at: %s, reach: [shop] }
                      - { party: monitor, at: %s, reach: [shop] }
                    permissions: [{ holder: acme, sites: [shop], status: refused }]
                    """.formatted(isDirect
                    ? "[]"
                    : "[{ type: federation, parent: centre, child: shop }, { type: federation, parent: own, child: shop }]",
                    at[0], at[1]), Reading.OPEN, isDirect ? "operation/third-party" : "operation/federation-permission",
                    "monitor@shop:" + mechanism);

            assertThat(finding.question()).isEqualTo("O1");
            assertThat(finding.path().sites()).containsExactly("own", "shop");
        }
    }

    private static Finding finding(String yaml) {
        return finding(yaml, Reading.OPEN, "operation/not-granted", "daughter@kiosk:federation");
    }

    private static Finding finding(String yaml, Reading reading, String rule, String subject) {
        Assessment assessment = new Evaluation(BuiltIn.rights()).judge(Documents.topology(BuiltIn.rights(), yaml),
                new Options(LocalDate.of(2024, 3, 1), reading, false, null));
        return assessment.findings()
                .stream()
                .filter(each -> each.rule().equals(rule) && each.subject().id().equals(subject))
                .findFirst()
                .orElseThrow();
    }
}
