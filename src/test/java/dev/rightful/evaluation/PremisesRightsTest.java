package dev.rightful.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.rightful.finding.Assessment;
import dev.rightful.finding.Finding;
import dev.rightful.finding.Verdict;
import dev.rightful.rights.BuiltIn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A question is named where its answer decides, and nowhere else. */
class PremisesRightsTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"80, O17", "unknown, -"})
    void namesTheQuestionOnlyWhereThePersonSurelyHoldsTheVotes(String votes, String question) {
        String document = """
                topology: premises
                asOf: 2024-03-01
                parties: [{ id: owner, kind: person, owns: [{ party: acme, votes: %s }] }]
                sites:
                  - { id: hq, product: corporate, licensee: acme, premises: [{ id: yard, owner: owner }] }
                licences: [{ product: corporate, site: hq }]
                """.formatted(votes);

        Assessment assessment = Documents.judge(BuiltIn.rights(), document);

        assertThat(assessment.findings()).extracting(Finding::rule, Finding::verdict, Finding::question)
                .containsExactly(tuple("premises/permission", Verdict.UNDETERMINED, question));
    }
}
