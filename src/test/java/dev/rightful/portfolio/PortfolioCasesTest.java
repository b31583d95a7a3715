package dev.rightful.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.finding.Reading;
import dev.rightful.portfolio.Portfolios.Judged;
import dev.rightful.rights.BuiltIn;
import dev.rightful.rights.Phrasebook;
import dev.rightful.rights.RuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Small portfolios, written by hand with what they have to find: rule, verdict, case, subject and clauses. Every rule and
 * every case of it is among them.
 */
class PortfolioCasesTest {

    private static final Path CASES = Path.of("src/test/resources/dev/rightful/portfolio");
    private static final String EXPECT = "# expect: ";

    @TempDir private Path work;

    static List<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static List<String> expected(String text) {
        return text.lines()
                .filter(line -> line.startsWith(EXPECT))
                .map(line -> inOrder(List.of(line.substring(EXPECT.length()).split(" "))))
                .sorted()
                .toList();
    }

    /** With sorted clauses; what comes before them are rule, verdict, case and subject. */
    private static String inOrder(List<String> words) {
        List<String> clauses = new ArrayList<>(words.subList(4, words.size()));
        Collections.sort(clauses);
        return String.join(" ", words.subList(0, 4)) + " " + String.join(" ", clauses);
    }

    private static List<String> found(List<PortfolioFinding> findings) {
        return findings.stream()
                .map(each -> String.join(" ", each.rule(), each.verdict().word(), each.statement().situation(),
                        each.subject().id(), String.join(" ", each.clauses())))
                .sorted()
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void findsWhatTheAgreementSays(String file) throws IOException {
        String text = Files.readString(CASES.resolve(file));
        List<Judged> documents = Portfolios.documents(text);

        List<PortfolioFinding> findings = Portfolios.judge(documents, work, 1 << 20, Reading.OPEN).findings();

        assertThat(found(findings)).isEqualTo(expected(text));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void saysTheSameInAnyOrderAndInLittleMemory(String file) throws IOException {
        List<Judged> documents = new ArrayList<>(Portfolios.documents(Files.readString(CASES.resolve(file))));
        Portfolios.Said before = Portfolios.judge(documents, work, 1 << 20, Reading.OPEN);
        Collections.reverse(documents);

        Portfolios.Said after = Portfolios.judge(documents, work, 1, Reading.OPEN);

        assertThat(after).isEqualTo(before);
        assertThat(work).isEmptyDirectory();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"en", "nl", "bg"})
    void hasATextForEachCaseAndFillsItsPlaces(String language) throws IOException {
        Phrasebook phrasebook = BuiltIn.phrasebook(language);
        Set<String> stated = new TreeSet<>();
        for (String file : cases()) {
            List<Judged> documents = Portfolios.documents(Files.readString(CASES.resolve(file)));
            for (PortfolioFinding each : Portfolios.judge(documents, work, 1 << 20, Reading.OPEN).findings()) {
                String situation = each.statement().situation();
                stated.add(each.rule() + "/" + situation);
                assertThat(phrasebook.message(each.rule(), situation, each.statement().facts())).isNotEmpty();
                List<String> help =
                        new ArrayList<>(phrasebook.needs(each.rule(), situation, each.statement().facts()));
                help.addAll(phrasebook.remedies(each.rule(), situation, each.statement().facts()));
                assertThat(help).isNotEmpty();
            }
        }

        Set<String> texts = new TreeSet<>();
        for (RuleDefinition rule : BuiltIn.rights().portfolioRules()) {
            phrasebook.situations(rule.id()).forEach(each -> texts.add(rule.id() + "/" + each));
        }

        assertThat(stated).isEqualTo(texts);
    }

    @Test
    void answersAnOpenQuestionAsTheReadingSays() throws IOException {
        List<Judged> documents = Portfolios.documents(Files.readString(CASES.resolve("shared-code-kind-open.yaml")));

        List<PortfolioFinding> strict = Portfolios.judge(documents, work, 1 << 20, Reading.STRICT).findings();
        List<PortfolioFinding> lenient = Portfolios.judge(documents, work, 1 << 20, Reading.LENIENT).findings();
        List<PortfolioFinding> open = Portfolios.judge(documents, work, 1 << 20, Reading.OPEN).findings();

        assertThat(found(strict)).singleElement().asString().startsWith("portfolio/shared-code violated");
        assertThat(lenient).isEmpty();
        assertThat(open).extracting(PortfolioFinding::question).containsExactly("O17");
    }
}
