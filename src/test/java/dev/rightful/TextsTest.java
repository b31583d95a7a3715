package dev.rightful;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.evaluation.Evaluation;
import dev.rightful.evaluation.Options;
import dev.rightful.finding.Finding;
import dev.rightful.finding.Reading;
import dev.rightful.finding.Statement;
import dev.rightful.ontology.Amended;
import dev.rightful.ontology.OntologyReader;
import dev.rightful.rights.BuiltIn;
import dev.rightful.rights.OntologyException;
import dev.rightful.rights.Phrasebook;
import dev.rightful.rights.Rights;
import dev.rightful.rights.RuleDefinition;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a rule may say has a text, and every place of that text is filled: a case without one would stop a report. */
class TextsTest {

    private static final Phrasebook PHRASEBOOK = BuiltIn.phrasebook("en");

    /** Cases by rule, each with what was wrong with its text, mostly nothing. */
    private static final Map<String, Set<String>> STATED = new TreeMap<>();

    private static final Map<String, Set<String>> POSSIBLE = new TreeMap<>();

    @BeforeAll
    static void statesAllItCan() throws IOException, URISyntaxException {
        Situations situations = Situations.inJava();
        for (RuleDefinition rule : BuiltIn.rights().rules()) {
            for (String situation : situations.of(rule.shape())) {
                POSSIBLE.computeIfAbsent(rule.id(), each -> new TreeSet<>()).add(situation);
            }
        }
        Path rare = Path.of(Objects.requireNonNull(TextsTest.class.getResource("rare-cases.ttl")).toURI());
        Rights rights = OntologyReader.read(List.of(rare)).rights();
        for (Corpus.Run run : Corpus.in(Path.of("topologies"), new Amended()).runs()) {
            for (Reading reading : Corpus.isAgain(run) ? List.<Reading>of() : List.of(Reading.values())) {
                state(BuiltIn.rights(), run, reading);
                state(rights, run, reading);
            }
        }
    }

    private static void state(Rights rights, Corpus.Run run, Reading reading) {
        Options options = new Options(run.options().asOf(), reading, run.options().assumePlanned(),
                run.options().edition());
        for (Finding finding : new Evaluation(rights).judge(run.topology(), options).findings()) {
            STATED.computeIfAbsent(finding.rule() + "/" + finding.statement().situation(), each -> new TreeSet<>())
                    .add(wrong(finding));
        }
    }

    private static String wrong(Finding finding) {
        Statement said = finding.statement();
        try {
            PHRASEBOOK.message(finding.rule(), said.situation(), said.facts());
            PHRASEBOOK.needs(finding.rule(), said.situation(), said.facts());
            PHRASEBOOK.remedies(finding.rule(), said.situation(), said.facts());
            return "";
        } catch (OntologyException e) {
            return String.valueOf(e.getMessage());
        }
    }

    static List<String> rules() {
        return BuiltIn.rights().rules().stream().map(RuleDefinition::id).toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void hasATextForEachCaseOfARuleAndNoOther(String rule) {
        assertThat(PHRASEBOOK.situations(rule)).containsExactlyInAnyOrderElementsOf(POSSIBLE.get(rule));
    }

    @Test
    void statesEveryCaseSomewhere() {
        Set<String> unstated = new TreeSet<>();
        POSSIBLE.forEach((rule, cases) -> cases.forEach(each -> unstated.add(rule + "/" + each)));
        unstated.removeAll(STATED.keySet());

        assertThat(unstated).isEmpty();
    }

    @Test
    void fillsEveryPlace() {
        Map<String, Set<String>> wrong = new TreeMap<>(STATED);
        wrong.values().removeIf(Set.of("")::equals);

        assertThat(wrong).isEmpty();
    }
}
