package dev.rightful.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.finding.Assessment;
import dev.rightful.finding.LinkVerdict;
import dev.rightful.finding.OperationVerdict;
import dev.rightful.finding.Reading;
import dev.rightful.finding.Verdict;
import dev.rightful.rights.BuiltIn;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** By which clauses links and operations are granted, or would have to be. */
class GrantingClausesTest {

    private static final String OWN_KIOSK = """
            topology: own-kiosk
            sites:
              - { id: hq, product: corporate, licensee: acme }
              - { id: kiosk, product: essential-plus, licensee: acme }
            links: [{ id: link, type: interconnect, central: hq, remote: kiosk, cameras: 4 }]
            licences:
              - { product: corporate, site: hq }
              - { product: essential-plus, site: kiosk }
              - { product: interconnect-camera, site: hq, quantity: 4 }
            """;

    private static final String MONITOR = """
            topology: monitored
            parties: [{ id: monitor, worksFor: [{ party: acme, contract: C-1 }] }]
            sites:
              - { id: centre, product: corporate, licensee: monitor }
              - { id: hq, product: corporate, licensee: acme }
            links: [{ type: federation, parent: centre, child: hq }]
            licences: [{ product: corporate, site: centre }, { product: corporate, site: hq }]
            permissions: [{ holder: acme, sites: [hq], to: %s }]
            """;

    @Test
    void aFederationLinkIsGrantedByTheAgreementAloneNotByTheDocumentation() {
        Assessment assessment = judge(MONITOR.formatted("2024-12-31"), Reading.OPEN);

        assertThat(assessment.links()).extracting(LinkVerdict::clauses)
                .containsExactly(List.of("2023-04-28/corporate/7"));
    }

    @Test
    void anInterconnectLinkIsGrantedByTheParagraphsOfBothEnds() {
        Assessment assessment = judge("""
                topology: shop
                sites:
                  - { id: hq, product: corporate, licensee: acme }
                  - { id: shop, product: express-plus, licensee: acme }
                links: [{ id: link, type: interconnect, central: hq, remote: shop, cameras: 1 }]
                licences:
                  - { product: corporate, site: hq }
                  - { product: express-plus, site: shop }
                  - { product: interconnect-camera, site: hq }
                """, Reading.OPEN);

        assertThat(clausesOfLink(assessment)).containsExactly("2023-04-28/corporate/8", "2023-04-28/corporate/8/a",
                "2023-04-28/corporate/8/b", "2023-04-28/express-plus/6", "2023-04-28/express-plus/6/a");
    }

    @Test
    void aLinkThatIsNotGrantedRestsOnItsWorstFindingsAlone() {
        Assessment assessment = judge(OWN_KIOSK, Reading.STRICT);

        assertThat(assessment.links()).extracting(LinkVerdict::verdict).containsExactly(Verdict.VIOLATED);
        assertThat(clausesOfLink(assessment)).containsExactly("2023-04-28/corporate/8",
                "2023-04-28/general/intellectual-property-rights");
    }

    @Test
    void whatAReadingGrantsIsGrantedAsOwnUseNotByWhatReservesTheRest() {
        Assessment assessment = judge(OWN_KIOSK, Reading.LENIENT);

        assertThat(assessment.verdict()).isEqualTo(Verdict.GRANTED);
        assertThat(clausesOfLink(assessment)).containsExactly("2023-04-28/corporate/8", "2023-04-28/corporate/8/a",
                "2023-04-28/corporate/8/b", "2023-04-28/essential-plus/intro");
        assertThat(operation(assessment, "acme@kiosk:interconnect").clauses())
                .containsExactly("2023-04-28/essential-plus/intro");
    }

    @Test
    void whatNothingGrantsWouldHaveToBeGrantedByWhatReservesIt() {
        Assessment assessment = judge(OWN_KIOSK, Reading.STRICT);

        assertThat(operation(assessment, "acme@kiosk:interconnect").clauses())
                .containsExactly("2023-04-28/general/intellectual-property-rights");
    }

    @Test
    void anOutsiderOverFederationIsGrantedThatByItsOwnParagraph() {
        Assessment assessment = judge(MONITOR.formatted("2024-12-31"), Reading.LENIENT);

        OperationVerdict operation = operation(assessment, "monitor@hq:federation");
        assertThat(operation.relation()).isEqualTo("third-party");
        assertThat(operation.clauses()).containsExactly("2023-04-28/corporate/9");
    }

    @Test
    void whoeverIsGrantedSomethingAsOneOfTheLicenseesOwnIsTold() {
        Assessment assessment = judge(MONITOR.formatted("2024-02-29"), Reading.LENIENT);

        OperationVerdict operation = operation(assessment, "monitor@hq:federation");
        assertThat(operation.verdict()).isEqualTo(Verdict.GRANTED);
        assertThat(operation.relation()).isEqualTo("self");
        assertThat(operation.clauses()).containsExactly("2023-04-28/corporate/5");
    }

    @Test
    void whoeverIsRefusedSomethingAsOneOfTheLicenseesOwnIsToldWhereThatIsWorse() {
        String refused = """
                topology: refused
                parties: [{ id: monitor, worksFor: [{ party: acme, contract: C-2 }] }]
                sites:
                  - { id: centre, product: corporate, licensee: monitor }
                  - { id: shop, product: husky-x, licensee: acme, preloaded: expert }
                links: [{ type: interconnect, central: centre, remote: shop, cameras: 1 }]
                permissions: [{ holder: acme, sites: [shop], operators: [somebody], status: refused }]
                """;

        assertThat(operation(judge(refused, Reading.STRICT), "monitor@shop:interconnect"))
                .extracting(OperationVerdict::verdict, OperationVerdict::relation)
                .containsExactly(Verdict.VIOLATED, "self");
        assertThat(operation(judge(refused, Reading.LENIENT), "monitor@shop:interconnect"))
                .extracting(OperationVerdict::verdict, OperationVerdict::relation)
                .containsExactly(Verdict.UNDETERMINED, "third-party");
    }

    @Test
    void ofRolesInWhichOneOperationIsGrantedTheFirstIsTold() {
        Assessment assessment = judge("""
                topology: two-roles
                parties: [{ id: police, kind: authority }]
                sites:
                  - { id: hq, product: corporate, licensee: acme }
                  - { id: shop, product: corporate, licensee: acme }
                links: [{ type: federation, parent: hq, child: shop }]
                operators:
                  - { party: police, at: hq, reach: [shop] }
                  - { party: police, at: hq, purpose: incident-investigation, incident: K-1, to: 2024-03-31 }
                permissions: [{ holder: acme, sites: [shop] }]
                """, Reading.OPEN);

        OperationVerdict operation = operation(assessment, "police@shop:federation");
        assertThat(operation.relation()).isEqualTo("law-enforcement");
        assertThat(operation.clauses()).containsExactly("2023-04-28/corporate/5");
    }

    private static Assessment judge(String yaml, Reading reading) {
        return new Evaluation(BuiltIn.rights()).judge(Documents.topology(BuiltIn.rights(), yaml),
                new Options(LocalDate.of(2024, 3, 1), reading, false, null));
    }

    private static List<String> clausesOfLink(Assessment assessment) {
        return assessment.links().get(0).clauses();
    }

    private static OperationVerdict operation(Assessment assessment, String id) {
        return assessment.operations().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }
}
