package dev.rightful.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.Vocabulary;
import dev.rightful.evaluation.Options;
import dev.rightful.finding.Reading;
import dev.rightful.input.Input;
import dev.rightful.input.Limits;
import dev.rightful.input.Syntax;
import dev.rightful.input.TopologyReader;
import dev.rightful.model.Topology;
import dev.rightful.report.Refusal;
import dev.rightful.rights.BuiltIn;
import dev.rightful.rights.Phrasebook;
import dev.rightful.rights.Rights;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JudgeTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final Options OPTIONS = new Options(DAY, Reading.OPEN, false, null);

    static Stream<Throwable> thrown() {
        return Stream.of(new StackOverflowError(), new OutOfMemoryError("Java heap space"),
                new NoClassDefFoundError("Missing"), new AssertionError("wrong"), new IllegalStateException("wrong"));
    }

    @ParameterizedTest
    @MethodSource("thrown")
    void whateverIsThrownAtOneDocumentCostsOnlyThatOne(Throwable thrown) {
        Judge judge = new Judge(run((topology, today) -> {
            if (topology.id().equals("b")) {
                throw sneaky(thrown);
            }
            return OPTIONS;
        }));
        Batch batch = new Batch.Files(List.of(input("a"), input("b"), input("c")));

        Judged judged = judge.judge(new Feed.Numbered(0, 0, 0, batch), DAY);

        assertThat(judged.summary().topologies().total()).isEqualTo(2);
        assertThat(judged.refusals()).containsExactly(
                new Refusal("b", List.of(new Refusal.Reason(1, 1, thrown.getClass().getSimpleName()))));
    }

    private static Input input(String id) {
        String document = "topology: %s\nsites: [{ id: s, product: corporate, licensee: l }]\n".formatted(id);
        return new Input.Stream(id, Syntax.YAML,
                new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
    }

    private static Run run(BiFunction<Topology, Supplier<LocalDate>, Options> options) {
        Rights rights = BuiltIn.rights();
        Phrasebook phrasebook = BuiltIn.phrasebook("en");
        return new Run(List.of(), Map.of(), new TopologyReader(Vocabulary.of(rights), Limits.DEFAULT), Limits.DEFAULT,
                rights, phrasebook, phrasebook, options, Reading.OPEN, null, null, false, null, DAY,
                mishap -> mishap.getClass().getSimpleName(), 1);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> RuntimeException sneaky(Throwable thrown) throws T {
        throw (T) thrown;
    }
}
