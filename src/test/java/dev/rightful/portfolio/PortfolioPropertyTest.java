package dev.rightful.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.finding.Finding;
import dev.rightful.finding.Reading;
import dev.rightful.finding.Verdict;
import dev.rightful.portfolio.Portfolios.Judged;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every portfolio: it is what plain rules say of it, in any order and in any memory. */
class PortfolioPropertyTest {

    @TempDir private Path work;

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    private static List<Judged> portfolio(long seed) {
        return RandomPortfolio.of(2 + (int) seed / 6, new Random(seed));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void findsWhatPlainRulesFind(long seed) {
        List<Judged> documents = portfolio(seed);

        List<PortfolioFinding> findings = Portfolios.judge(documents, work, 1 << 20, Reading.OPEN).findings();

        TreeSet<String> lines = new TreeSet<>();
        findings.forEach(each -> lines.add(String.join(" ", each.rule(), each.verdict().word(),
                each.statement().situation(), each.subject().id())));
        assertThat(lines).isEqualTo(PlainPortfolio.findings(documents));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void saysTheSameInAnyOrderAndInLittleMemory(long seed) {
        List<Judged> documents = new ArrayList<>(portfolio(seed));
        Portfolios.Said before = Portfolios.judge(documents, work, 1 << 20, Reading.OPEN);
        Collections.shuffle(documents, new Random(seed));

        Portfolios.Said after = Portfolios.judge(documents, work, 2_000, Reading.OPEN);

        assertThat(after).isEqualTo(before);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void countsExactlyWhatACauseAloneWouldTurn(long seed) {
        List<Judged> documents = portfolio(seed);

        Insights insights = Portfolios.judge(documents, work, 1 << 20, Reading.OPEN).insights();

        for (Cause cause : insights.causes()) {
            long behind = 0;
            long alone = 0;
            for (Judged document : documents) {
                if (isOf(cause, document)) {
                    List<Finding> found = document.assessment().findings();
                    behind += found.stream().anyMatch(each -> PlainPortfolio.explains(cause, each, document)) ? 1 : 0;
                    Verdict worst = document.assessment().verdict();
                    List<Finding> deciding = found.stream().filter(each -> each.verdict() == worst).toList();
                    alone += worst == cause.verdict()
                            && deciding.stream().allMatch(each -> PlainPortfolio.explains(cause, each, document))
                                    ? 1
                                    : 0;
                }
            }
            assertThat(cause.tally().topologies()).as("%s", cause).isEqualTo(behind);
            assertThat(cause.tally().topologiesAlone()).as("%s", cause).isEqualTo(alone);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void countsExactlyWhatAMissingFactAloneWouldSettle(long seed) {
        List<Judged> documents = portfolio(seed);

        Insights insights = Portfolios.judge(documents, work, 1 << 20, Reading.OPEN).insights();

        for (MissingFact fact : insights.ledger()) {
            long behind = 0;
            long alone = 0;
            for (Judged document : documents) {
                // The names of parties are those of one partner; what is asked of everybody is not.
                boolean isOfEverybody = fact.partner() == null && fact.from() == null;
                if (isOfEverybody || Objects.equals(fact.partner(), document.topology().origin().partner())) {
                    List<Finding> found = document.assessment().findings();
                    behind += found.stream().anyMatch(each -> PlainPortfolio.settles(fact, each, document)) ? 1 : 0;
                    boolean isAlone = document.assessment().verdict() == Verdict.UNDETERMINED
                            && found.stream().allMatch(each -> PlainPortfolio.settles(fact, each, document));
                    alone += isAlone ? 1 : 0;
                }
            }
            assertThat(fact.tally().topologies()).as("%s", fact).isEqualTo(behind);
            assertThat(fact.tally().topologiesAlone()).as("%s", fact).isEqualTo(alone);
        }
    }

    private static boolean isOf(Cause cause, Judged document) {
        Contributions.Scope scope = Contributions.Scope.of(document.topology().origin(), document.source());
        return (cause.partner() == null || cause.partner().equals(scope.partner()))
                && (cause.template() == null || cause.template().equals(scope.template()));
    }

    @Test
    void goesOnFromACheckpoint() {
        List<Judged> documents = RandomPortfolio.of(30, new Random(1));
        Portfolios.Said whole = Portfolios.judge(documents, work, 1 << 20, Reading.OPEN);

        Portfolio.Saved saved;
        Portfolio first = new Portfolio(Portfolios.RIGHTS, work, 3_000); // interrupted, so never closed
        for (int i = 0; i < 20; i++) {
            first.add(Portfolios.contribution(i, documents.get(i)));
        }
        saved = first.checkpoint();
        for (int i = 20; i < 25; i++) {
            first.add(Portfolios.contribution(i, documents.get(i)));
        }
        List<PortfolioFinding> findings = new ArrayList<>();
        Insights insights;
        try (Portfolio second = new Portfolio(Portfolios.RIGHTS, work, 3_000, saved)) {
            for (int i = 20; i < 30; i++) {
                second.add(Portfolios.contribution(i, documents.get(i)));
            }
            insights = second.judge(Reading.OPEN, 50, findings::add);
        }

        assertThat(new Portfolios.Said(findings, insights)).isEqualTo(whole);
    }
}
