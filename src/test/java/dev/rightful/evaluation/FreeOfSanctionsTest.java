package dev.rightful.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.rightful.finding.Assessment;
import dev.rightful.finding.Finding;
import dev.rightful.rights.BuiltIn;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A party under sanctions is found wherever it operates, by the shortest way there is. */
class FreeOfSanctionsTest {

    /** A logs in above the site and nearer to it, B at the site itself. */
    private static final String TWO_PARTIES = """
            topology: sanctions
            asOf: 2024-03-01
            parties: [{ id: a, sanctioned: true }, { id: b, sanctioned: true }]
            sites:
              - { id: top, product: corporate, licensee: us }
              - { id: middle, product: corporate, licensee: us }
              - { id: shop, product: expert, licensee: us }
            links:
              - { type: federation, parent: top, child: middle }
              - { type: federation, parent: middle, child: shop }
            operators:
            """;

    @ParameterizedTest
    @ValueSource(strings = {
            "{ party: a, at: top, reach: [shop] }, { party: a, at: middle, reach: [shop] }, { party: b, at: shop }",
            "{ party: b, at: shop }, { party: a, at: middle, reach: [shop] }, { party: a, at: top, reach: [shop] }"})
    void tellsTheFirstPartyAndItsShortestWayWhateverTheOrderOfEntries(String operators) {
        Assessment assessment = Documents.judge(BuiltIn.rights(), TWO_PARTIES + "  [" + operators + "]\n");

        List<Finding> findings = assessment.findings()
                .stream()
                .filter(finding -> finding.rule().equals("general/export-control"))
                .toList();
        assertThat(findings)
                .extracting(finding -> finding.subject().id(),
                        finding -> String.valueOf(finding.statement().facts().get("party")),
                        finding -> finding.path().sites())
                .containsExactly(tuple("middle", "a", List.of("middle")), tuple("shop", "a", List.of("middle", "shop")),
                        tuple("top", "a", List.of("top")));
    }
}
