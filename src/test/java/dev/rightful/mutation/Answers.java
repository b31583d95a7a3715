package dev.rightful.mutation;

import dev.rightful.LicenceCheck;
import dev.rightful.evaluation.Options;
import dev.rightful.input.Limits;
import dev.rightful.ontology.OntologyReader;
import dev.rightful.reference.Opinion;
import dev.rightful.reference.Reference;
import dev.rightful.reference.Settings;
import dev.rightful.rights.BuiltIn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the reference says of every trial, written down because it takes its time, and what users are told before anything
 * is mutated.
 */
public final class Answers {

    static final Path EXPECTED = Path.of("target", "answers-expected.ndjson");
    static final Path OTHERWISE = Path.of("target", "answers-otherwise.ndjson");
    static final Path GENERATED = Path.of("target", "answers-generated.ndjson");

    private static final JsonMapper MAPPER = new JsonMapper();
    /** The reference remembers what it read of the law, so that each thread has one of its own. */
    private static final ThreadLocal<Reference> REFERENCE = ThreadLocal.withInitial(Answers::reference);

    private Answers() {}

    /** Asks the reference about every trial and writes its answers, a line for each; then what users are told. */
    public static void main(String[] args) throws IOException {
        write(EXPECTED, Trials.expected());
        write(OTHERWISE, Trials.otherwise());
        write(GENERATED, Trials.generated());
        LicenceCheck check = new LicenceCheck(BuiltIn.rights(), Limits.DEFAULT);
        for (Told told : Told.values()) {
            told.keep(check, Trials.expected());
        }
    }

    private static void write(Path file, List<Trials.Trial> trials) throws IOException {
        Files.write(file, trials.parallelStream().map(Answers::answer).toList());
    }

    private static String answer(Trials.Trial trial) {
        Options options = trial.judged().options();
        Opinion opinion = Objects.requireNonNull(REFERENCE.get())
                .judge(trial.judged().topology(), new Settings(
                        options.asOf(), options.reading(), options.assumePlanned(), options.edition()));
        return MAPPER.writeValueAsString(opinion);
    }

    private static Reference reference() {
        try {
            return new Reference(OntologyReader.model(List.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The answers that were written, in the order of the trials. */
    static List<Opinion> read(Path file) throws IOException {
        List<Opinion> answers = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            answers.add(MAPPER.readValue(line, Opinion.class));
        }
        return answers;
    }
}
