package dev.rightful.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.ontology.Amended;
import dev.rightful.portfolio.Portfolios.Judged;
import dev.rightful.rights.Rights;
import dev.rightful.rights.RuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each parameter of each rule across topologies decides something: a verdict, a clause or a question. */
class PortfolioParametersTest {

    private static final Path CASES = Path.of("src/test/resources/dev/rightful/portfolio");
    private static final String PREFIXES = """
            @base <https://rightful.example/> .
            @prefix rf: <https://rightful.example/vocabulary#> .
            """;

    /** Another value of each parameter, as Turtle; an act of which no clause here speaks. */
    private static final Map<String, List<String>> OTHERS = Map.of("rf:act", List.of("rf:useWall"), "rf:reserves",
            List.of("rf:useWall"), "rf:affiliation", List.of("rf:useWall"), "rf:countingAct", List.of("rf:useWall"),
            "rf:question", List.of("<question/O1>"), "rf:operand", List.of("rf:computers", "rf:activatedDevices"),
            "rf:quantity", List.of("\"managementServers\"", "\"recordingServers\"", "\"devices\""), "rf:needed",
            List.of("\"cameras\"", "\"devices\"", "\"extensions\"", "\"failover\""), "rf:fact",
            List.of("\"licensee\"", "\"product\"", "\"release\"", "\"servers\"", "\"devices\""));

    @TempDir private Path work;

    @Test
    void changesAFindingWithEachParameter() throws IOException {
        List<List<Judged>> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(CASES)) {
            for (Path file : files.sorted().toList()) {
                cases.add(Portfolios.documents(Files.readString(file)));
            }
        }
        Amended amended = new Amended();
        List<String> before = found(cases, Portfolios.RIGHTS);
        List<String> idle = new ArrayList<>();

        changes().forEach((change, file) -> {
            if (found(cases, amended.by(file)).equals(before)) {
                idle.add(change);
            }
        });

        assertThat(idle).isEmpty();
    }

    private static Map<String, String> changes() {
        Map<String, String> changes = new LinkedHashMap<>();
        for (RuleDefinition rule : Portfolios.RIGHTS.portfolioRules()) {
            rule.parameters().forEach((parameter, values) -> {
                if (!parameter.equals("rf:subjectKind")) {
                    for (String other : OTHERS.getOrDefault(parameter, List.of())) {
                        if (!values.contains(other.replace("\"", ""))) {
                            changes.put(rule.id() + " " + parameter + " " + other,
                                    PREFIXES + "<rule/%s> %s %s .".formatted(rule.id(), parameter, other));
                        }
                    }
                    assertThat(OTHERS).containsKey(parameter);
                }
            });
        }
        return changes;
    }

    private List<String> found(List<List<Judged>> cases, Rights rights) {
        List<String> found = new ArrayList<>();
        Contributions contributions = Portfolios.contributions(rights);
        for (List<Judged> documents : cases) {
            try {
                Portfolios.findings(documents, work, rights, contributions)
                        .forEach(each -> found.add(each.rule() + each.verdict() + each.statement().situation()
                                + each.subject() + each.clauses() + each.question()));
            } catch (IllegalArgumentException e) {
                found.add("refused: " + e.getMessage()); // a finding that rests on no clause any more
            }
        }
        return found;
    }
}
