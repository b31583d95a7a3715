package dev.rightful;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.Change.Effect;
import dev.rightful.Corpus.Run;
import dev.rightful.Corpus.Said;
import dev.rightful.input.Limits;
import dev.rightful.input.ReadResult;
import dev.rightful.input.Syntax;
import dev.rightful.input.TopologyReader;
import dev.rightful.ontology.Amended;
import dev.rightful.ontology.Ontology;
import dev.rightful.ontology.OntologyReader;
import dev.rightful.rights.OntologyException;
import dev.rightful.rights.Rights;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ontology is the law: whatever it states decides some verdict, and another value of it another one. */
class ParametersTest {

    /** In how many of the likeliest judgements nothing has to change, for us to believe that nothing does. */
    private static final int ENOUGH = 300;

    private static List<Change> changes = List.of();

    @BeforeAll
    static void findsEveryParameter() throws IOException {
        Ontology ontology = OntologyReader.read();
        changes = Parameters.changes(ontology.law());
    }

    /** One at a time, each in a file of its own. */
    @Test
    void changesAVerdictWithEachParameter() throws IOException {
        Amended amended = new Amended();
        Corpus corpus = Corpus.in(Path.of("topologies"), amended);

        List<String> wrong = changes.parallelStream()
                .map(change -> wrong(change, corpus, amended))
                .flatMap(Optional::stream)
                .toList();

        assertThat(wrong).isEmpty();
    }

    private static Optional<String> wrong(Change change, Corpus corpus, Amended amended) {
        Effect effect = Effect.NOTHING;
        try {
            for (String file : change.files()) {
                effect = effect.or(effect(change, amended.by(file), corpus));
                if (effect != Effect.NOTHING && effect.satisfies(change.effect())) {
                    return Optional.empty();
                }
            }
        } catch (RuntimeException e) {
            return Optional.of("%s: fails with %s".formatted(change, e));
        }
        return effect.satisfies(change.effect())
                ? Optional.empty()
                : Optional.of("%s: ought to change %s, changes %s".formatted(change, change.effect(), effect));
    }

    /** What changes somewhere in the corpus; looks no further when it is what is sought. */
    private static Effect effect(Change change, Rights rights, Corpus corpus) {
        Effect effect = Effect.NOTHING;
        List<Run> runs = corpus.runs(change.tokens());
        for (Run run : change.effect() == Effect.NOTHING ? runs.subList(0, ENOUGH) : runs) {
            effect = effect.or(effect(change, rights, run));
            if (effect != Effect.NOTHING && effect.satisfies(change.effect())) {
                return effect;
            }
        }
        return effect;
    }

    private static Effect effect(Change change, Rights rights, Run run) {
        String edition = change.edition();
        boolean isComparable = edition == null
                ? !Corpus.isAgain(run)
                : Objects.equals(run.options().edition(), Corpus.again(edition.substring(0, "2023-04-28".length())));
        if (!isComparable) {
            return Effect.NOTHING;
        }
        Said said = edition == null ? run.under(rights) : run.under(rights, edition);
        return !said.verdicts().equals(run.said().verdicts())
                ? Effect.VERDICT
                : said.citations().equals(run.said().citations()) ? Effect.NOTHING
                : Effect.CITATION;
    }

    /** The reader checks the same files, many at a time, no two of which are about the same thing. */
    @Test
    void changesNothingThatTheReaderWouldRefuse(@TempDir Path directory) throws IOException {
        Map<String, Integer> files = new HashMap<>();
        List<List<Path>> batches = new ArrayList<>();
        for (Change change : changes) {
            for (String file : change.files()) {
                int batch = files.merge(change.edition() == null ? change.subject() : change.edition(), 1, Integer::sum)
                        - 1;
                if (batch == batches.size()) {
                    batches.add(new ArrayList<>());
                }
                Path path = directory.resolve("%d-%d.ttl".formatted(batch, batches.get(batch).size()));
                batches.get(batch).add(Files.writeString(path, "# " + change + "\n" + file));
            }
        }

        List<String> refused =
                batches.parallelStream().map(ParametersTest::refused).flatMap(Optional::stream).toList();

        assertThat(refused).isEmpty();
    }

    private static Optional<String> refused(List<Path> files) {
        try {
            OntologyReader.read(files).rights();
            return Optional.empty();
        } catch (OntologyException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Types of built-in products cannot be taken away, so that roles are tried with a product that a file adds. */
    @Test
    void letsRolesDecideWhereAProductMayStand(@TempDir Path directory) throws IOException {
        List<String> roles = List.of("SystemProduct", "PreloadedAppliance", "Appliance", "ForeignProduct",
                "ExtensionProduct");
        Set<List<Boolean>> places = new HashSet<>();
        for (String role : roles) {
            Path file = directory.resolve(role + ".ttl");
            Files.writeString(file,
                    Law.PREFIXES + "<product/twin> a rf:Product , rf:%s ; rf:name \"Twin\" .\n".formatted(role));
            places.add(places(OntologyReader.read(List.of(file)).rights()));
        }

        assertThat(places).hasSameSizeAs(roles);
    }

    /** Whether a product may stand in each of some places of a document. */
    private static List<Boolean> places(Rights rights) {
        TopologyReader reader = new TopologyReader(Vocabulary.of(rights), Limits.DEFAULT);
        return Stream.of("product: twin", "product: twin, designMaximum: 4", "product: twin, compatibility: listed",
                "product: husky-ivo, preloaded: twin", "product: corporate, extensions: [{ product: twin }]")
                .map("{ topology: t, sites: [{ id: a, licensee: l, %s }] }"::formatted)
                .map(document -> new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)))
                .map(document -> reader.read(document, Syntax.YAML) instanceof ReadResult.Read)
                .toList();
    }

    @Test
    void saysOfNothingWithoutReasonThatItChangesNothing() {
        Set<String> needless = new TreeSet<>(Parameters.IDLE.keySet());
        for (Change change : changes) {
            needless.removeIf(change.toString()::matches);
        }

        assertThat(needless).isEmpty();
    }
}
