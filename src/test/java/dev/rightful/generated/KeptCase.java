package dev.rightful.generated;

import dev.rightful.evaluation.Options;
import dev.rightful.finding.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A case that failed once, written down. It is a document like any other, judged at its own day; under {@code meta} it says
 * why it is kept, and how it is judged where that is not as usual.
 *
 * @param name the name of its file
 * @param why what it showed
 * @param kept the case
 */
record KeptCase(String name, String why, Case kept) {

    /** Where they are. */
    static final Path DIRECTORY = Path.of("src/test/resources/dev/rightful/generated/kept");

    private static final String SEED = "seed";
    private static final String WHY = "why";
    private static final String READING = "reading";
    private static final String PLANNED = "assumePlanned";
    private static final String EDITION = "edition";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    /** A case as it can be kept. */
    static String written(Case each) {
        Options options = each.options();
        Map<String, Object> meta = Json.object(WHY, "", SEED, String.valueOf(each.seed()), READING,
                options.reading().word(), PLANNED, options.assumePlanned() ? true : null, EDITION, options.edition());
        Map<String, Object> document = Json.copy(each.document());
        document.put("asOf", options.asOf().toString());
        document.put("meta", meta);
        return Json.written(document);
    }

    /** All that are kept, by name. */
    static List<KeptCase> all() {
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            return files.sorted().map(KeptCase::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One that is kept or could be. */
    static KeptCase read(Path file) {
        Map<String, Object> document = JSON.readValue(file, new TypeReference<>() {});
        @SuppressWarnings("unchecked") // as it was written
        Map<String, Object> meta = (Map<String, Object>) Objects.requireNonNull(document.get("meta"));
        Options options = new Options(LocalDate.parse(Json.text(document, "asOf")), reading(Json.text(meta, READING)),
                Boolean.TRUE.equals(meta.get(PLANNED)), text(meta.get(EDITION)));
        return new KeptCase(file.getFileName().toString(), Json.text(meta, WHY),
                new Case(Long.parseLong(Json.text(meta, SEED)), document, Case.topology(document), options));
    }

    private static Reading reading(String word) {
        return Stream.of(Reading.values()).filter(each -> each.word().equals(word)).findFirst().orElseThrow();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
