package dev.rightful.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.finding.Assessment;
import dev.rightful.finding.Finding;
import dev.rightful.finding.Path;
import dev.rightful.finding.Statement;
import dev.rightful.finding.Subject;
import dev.rightful.finding.Verdict;
import dev.rightful.model.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AlikeTest {

    @Test
    void putsTogetherWhatSaysTheSameOfAnotherSubject() throws IOException {
        List<Finding> findings = List.of(federation("hq", "s1", "Express+"), federation("hq", "s2", "Express+"),
                federation("branch", "s3", "Express+"));

        assertThat(groups(findings)).containsExactly(
                List.of("federation:hq->s1", "federation:hq->s2", "federation:branch->s3"));
    }

    @Test
    void keepsApartWhatTheNameOfTheSubjectDoesNotTell() throws IOException {
        Finding express = federation("hq", "s1", "Express+");
        Finding expert = federation("hq", "s2", "Professional+");
        Finding onAnotherWay = Samples.withPath(federation("hq", "s3", "Express+"), Path.of(List.of("branch", "s3")));
        Finding open = with(federation("hq", "s4", "Express+"), "O7");

        assertThat(groups(List.of(express, expert, onAnotherWay, open))).hasSize(4);
    }

    @Test
    void takesAPartOfAWordForNoName() throws IOException {
        Finding one = federation("hq", "an", "an-other");
        Finding other = federation("hq", "no", "no-other");
        Finding atTheEnd = federation("hq", "x", "y.x");
        Finding ofAFile = federation("hq", "z", "y.z");

        assertThat(groups(List.of(one, other))).hasSize(2);
        assertThat(groups(List.of(atTheEnd, ofAFile))).hasSize(2);
    }

    @Test
    void ratherKeepsApartWhereANameIsAWordOfTheTextAsWell() throws IOException {
        Finding one = federation("hq", "a", "Express+");
        Finding other = federation("hq", "s2", "Express+");

        assertThat(groups(List.of(one, other))).hasSize(2);
    }

    @Test
    void knowsThePartyAndTheSiteOfAnOperation() throws IOException {
        Finding one = operation("acme", "oslo");
        Finding other = operation("holding", "bergen");

        assertThat(groups(List.of(one, other))).containsExactly(
                List.of("acme@oslo:federation", "holding@bergen:federation"));
    }

    @Test
    void goesThroughTheFindingsOfOneVerdictInTheirOrder() throws IOException {
        List<Finding> findings = new ArrayList<>(Samples.mixed().findings());
        findings.add(2, federation("hq", "b", "Express+"));

        List<List<String>> groups = groups(findings);

        assertThat(groups).containsExactly(List.of("federation:hq->shop-1"), List.of("federation:hq->b"));
    }

    private static Finding federation(String parent, String child, String product) {
        String id = "federation:" + parent + "->" + child;
        return new Finding("federation/child-product", Verdict.VIOLATED, new Subject(Subject.Kind.LINK, id),
                List.of("2023-04-28/corporate/7"), List.of("corporate/federation-parent"),
                new Statement("not-granted", Map.of("parent", parent, "child", child, "product", product)),
                Path.of(List.of(parent, child)), new Span(1, 1, 1, 2), null);
    }

    private static Finding operation(String party, String site) {
        return new Finding("operation/affiliate", Verdict.VIOLATED,
                new Subject(Subject.Kind.OPERATION, party + "@" + site + ":federation"),
                List.of("2023-04-28/expert/5"), List.of("expert/operator-scope"),
                new Statement("not-accepted", Map.of("party", party, "licensee", "nordmart", "edition", "2023-04-28")),
                Path.of(List.of("hq", site)), new Span(1, 1, 1, 2), null);
    }

    private static Finding with(Finding finding, @Nullable String question) {
        return new Finding(finding.rule(), finding.verdict(), finding.subject(), finding.clauses(),
                finding.clauseKeys(), finding.statement(), finding.path(), finding.span(), question);
    }

    private static List<List<String>> groups(List<Finding> findings) throws IOException {
        Assessment mixed = Samples.mixed();
        Report report = Samples.report(new Assessment("t", null, mixed.asOf(), mixed.reading(), Verdict.VIOLATED,
                List.of(), List.of(), mixed.sites(), findings));
        List<List<String>> groups = new ArrayList<>();
        Alike.forEach(report, Verdict.VIOLATED,
                alike -> groups.add(alike.stream().map(finding -> finding.subject().id()).toList()));
        return groups;
    }
}
