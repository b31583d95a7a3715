package dev.rightful.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rightful.Vocabulary;
import dev.rightful.bench.peer.Agreement;
import dev.rightful.bench.peer.Answer;
import dev.rightful.bench.peer.Ours;
import dev.rightful.bench.peer.Peer;
import dev.rightful.bench.peer.Shacl;
import dev.rightful.bench.peer.SharedRules;
import dev.rightful.bench.peer.Sparql;
import dev.rightful.evaluation.Options;
import dev.rightful.finding.Verdict;
import dev.rightful.input.Limits;
import dev.rightful.input.ReadResult;
import dev.rightful.input.Syntax;
import dev.rightful.input.TopologyReader;
import dev.rightful.model.Topology;
import dev.rightful.rights.BuiltIn;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rule engine is left to the benchmark: compiling its rules takes longer than all of this. */
class PeersTest {

    private static final LocalDate DAY = LocalDate.parse(LargeTopology.AS_OF);
    /** Few topologies, chosen so that among them each rule is broken. */
    private static final PortfolioFile PORTFOLIO = new PortfolioFile(45, 42, true);

    @TempDir private Path directory;

    @Test
    void everybodyGivesTheSameAnswersAboutAPortfolioThatBreaksEveryRule() throws IOException {
        List<Topology> portfolio = portfolio();
        Peer ours = ours();

        int answers = Agreement.of(List.of(ours, new Ours("Rightful, all rules", BuiltIn.rights(), Options.at(DAY)),
                Sparql.parsedOnce(DAY), Sparql.plannedOnce(DAY), new Shacl(DAY)), portfolio);

        List<Answer> all = portfolio.stream().flatMap(topology -> ours.given(topology).judge().stream()).toList();
        assertThat(answers).isEqualTo(all.size());
        assertThat(all).extracting(Answer::rule).containsAll(SharedRules.IDS);
        assertThat(all).extracting(Answer::verdict).contains(Verdict.VIOLATED, Verdict.UNDETERMINED);
    }

    @Test
    void whoAnswersSomethingElseIsNamedWithTheTopologyAndTheAnswers() throws IOException {
        List<Topology> portfolio = portfolio();
        Peer ours = ours();
        Answer invented = new Answer(SharedRules.IDS.get(0), "nowhere", Verdict.VIOLATED);
        Peer other = new Peer() {
            @Override
            public String name() {
                return "somebody else";
            }

            @Override
            public Given given(Topology topology) {
                Collection<Answer> answers = new ArrayList<>(ours.given(topology).judge());
                answers.add(invented);
                return () -> answers;
            }
        };

        assertThatThrownBy(() -> Agreement.of(List.of(ours, other), portfolio))
                .hasMessage("partner-000/design-0000000: only Rightful says [], only somebody else says [%s]"
                        .formatted(invented));
    }

    private static Peer ours() throws IOException {
        return new Ours("Rightful", SharedRules.rights(), Options.at(DAY));
    }

    private List<Topology> portfolio() throws IOException {
        Path file = directory.resolve("portfolio.ndjson");
        PORTFOLIO.write(file);
        TopologyReader reader = new TopologyReader(Vocabulary.of(BuiltIn.rights()), Limits.DEFAULT);
        List<Topology> topologies = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            ReadResult read = reader.read(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)), Syntax.JSON);
            assertThat(read).isInstanceOf(ReadResult.Read.class);
            topologies.add(((ReadResult.Read) read).topology());
        }
        return topologies;
    }
}
