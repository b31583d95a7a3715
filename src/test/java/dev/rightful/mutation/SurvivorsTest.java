package dev.rightful.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurvivorsTest {

    private static final String PLACE = "graph.Walk.expand MathMutator";

    @TempDir private Path directory;

    private Path report = Path.of("");

    @BeforeEach
    void twoSurviveAtOnePlace() throws IOException {
        report = Files.writeString(directory.resolve("mutations.xml"), "<mutations>" + mutant("SURVIVED", 117, "")
                + mutant("NO_COVERAGE", 118, "")
                + mutant("KILLED", 119, "dev.rightful.mutation.AsBefore.[engine:junit-jupiter]"
                        + "/[class:dev.rightful.mutation.AsBefore]/[method:plansListTheSame()]")
                + mutant("KILLED", 120, "dev.rightful.graph.WalkTest.[engine:junit-jupiter]"
                        + "/[class:dev.rightful.graph.WalkTest]/[method:walks()]")
                + "</mutations>");
    }

    private static String mutant(String status, int line, String killingTest) {
        return """
                <mutation status='%s'>
                  <mutatedClass>dev.rightful.graph.Walk</mutatedClass><mutatedMethod>expand</mutatedMethod>
                  <mutator>org.pitest.mutationtest.engine.gregor.mutators.MathMutator</mutator>
                  <lineNumber>%d</lineNumber><killingTest>%s</killingTest>
                </mutation>
                """.formatted(status, line, killingTest);
    }

    @Test
    void oneMoreThanIsExplainedIsTold() throws IOException {
        List<String> unexplained = Survivors.unexplained(report, Map.of(PLACE, 1));

        assertThat(unexplained).containsExactly(PLACE + ": 2 survived, 1 explained; lines [117, 118]");
    }

    @Test
    void asManyAsAreExplainedOrFewerAreFine() throws IOException {
        assertThat(Survivors.unexplained(report, Map.of(PLACE, 2))).isEmpty();
        assertThat(Survivors.unexplained(report, Map.of(PLACE, 3))).isEmpty();
    }

    @Test
    void anExplanationHoldsForItsPlaceOnly() throws IOException {
        List<String> unexplained = Survivors.unexplained(report, Map.of("graph.Walk.label MathMutator", 2));

        assertThat(unexplained).hasSize(1);
    }

    @Test
    void whatBecameOfEachMutantIsTold() throws IOException {
        assertThat(Survivors.fates(report)).containsOnly(entry("NO_COVERAGE", 1), entry("SURVIVED", 1),
                entry("noticed by mutation.AsBefore.plansListTheSame", 1), entry("noticed by graph.WalkTest", 1));
    }

    @Test
    void everyExplanationCanBeRead() throws IOException {
        assertThat(Survivors.explained()).isNotEmpty().allSatisfy((place, count) -> assertThat(count).isPositive());
    }
}
