package dev.rightful.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schema and the reader agree: over documents with every object and key there is, sound and changed in one place at a
 * time, one accepts what the other accepts, but for what a schema cannot say.
 */
class DocumentSchemaTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(DocumentSchema.text(Documents.CATALOGUE));

    /** What the reader refuses and a schema cannot: parts of the messages. */
    private static final List<String> BEYOND_A_SCHEMA = List.of("no site is named", "no management server is named",
            "no premises is named", "duplicate id", "is before from", "the range is empty",
            "are more than the device has",
            "have several licensees", "a link leads from one site to another",
            // How a number is spelt, which a schema does not see.
            "was 1.0", "was 10.0", "was 1.0E-60");

    /** What the other parts of the document refer to. */
    private static final String FEW_SITES = """
            [{"id": "a", "product": "corporate", "licensee": "p", "premises": [{"id": "here"}],
              "servers": {"management": ["m1", "m2"]}},
             {"id": "b", "product": "other", "licensee": "q"}, {"id": "c", "product": "expert", "licensee": "q"}]""";

    @Test
    void isTheSameTextEveryTime() {
        assertThat(DocumentSchema.text(Documents.CATALOGUE)).isEqualTo(DocumentSchema.text(Documents.CATALOGUE))
                .doesNotContain("\r")
                .endsWith("}\n");
    }

    @Test
    void describesEveryKey() {
        List<String> silent = new ArrayList<>();
        collectSilentKeys(JSON.readTree(DocumentSchema.text(Documents.CATALOGUE)), "", silent);

        assertThat(silent).isEmpty();
    }

    @Test
    void acceptsTheExample() throws IOException {
        try (InputStream in = DocumentSchemaTest.class.getResourceAsStream("nordmart.json")) {
            assertThat(refusals(JSON.readTree(in))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"topology", "title", "asOf", "parties", "sites", "links", "operators", "licences", "permissions",
                    "meta"})
    void agreesWithTheReader(String part) throws IOException {
        ObjectNode document = everyKey();
        if (!part.equals("sites")) {
            document.set("sites", JSON.readTree(FEW_SITES));
        }
        List<String> parts = List.of("topology", "sites", part);
        List.copyOf(document.propertyNames()).stream().filter(key -> !parts.contains(key)).forEach(document::remove);
        List<String> disagreements = new ArrayList<>();

        Mutations.in(document, part, what -> disagreement(what, document, disagreements));

        assertThat(disagreements).isEmpty();
    }

    @Test
    void agreesWithTheReaderOnEveryKeyAtOnce() throws IOException {
        List<String> disagreements = new ArrayList<>();

        disagreement("all", everyKey(), disagreements);

        assertThat(disagreements).isEmpty();
        assertThat(refusals(everyKey())).isEmpty();
    }

    /** The mutations use every key of every object, so that no key is left out of the comparison. */
    @Test
    void comparesEveryKeyThereIs() throws IOException {
        JsonNode schema = JSON.readTree(DocumentSchema.text(Documents.CATALOGUE));
        List<String> known = new ArrayList<>(schema.get("properties").propertyNames());
        schema.get("$defs").forEach(definition -> known.addAll(definition.path("properties").propertyNames()));

        List<String> used = new ArrayList<>();
        collectKeys(everyKey(), used);

        assertThat(used).containsAll(known);
    }

    private static void disagreement(String what, JsonNode document, List<String> disagreements) {
        List<Problem> problems = Documents.problems(Documents.read(JSON.writeValueAsString(document), Syntax.JSON));
        List<Error> refusals = refusals(document);
        List<String> forASchema = problems.stream()
                .map(Problem::message)
                .filter(message -> BEYOND_A_SCHEMA.stream().noneMatch(message::contains))
                .toList();
        if (!refusals.isEmpty() && problems.isEmpty()) {
            disagreements.add(what + ": only the schema refuses it: " + refusals);
        } else if (refusals.isEmpty() && !forASchema.isEmpty()) {
            disagreements.add(what + ": only the reader refuses it: " + forASchema);
        }
    }

    private static List<Error> refusals(JsonNode document) {
        return SCHEMA.validate(document, (ExecutionContext context) -> context
                .executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static ObjectNode everyKey() throws IOException {
        try (InputStream in = DocumentSchemaTest.class.getResourceAsStream("every-key.json")) {
            return (ObjectNode) JSON.readTree(in);
        }
    }

    private static void collectKeys(JsonNode node, List<String> keys) {
        keys.addAll(node.propertyNames());
        node.forEach(child -> collectKeys(child, keys));
    }

    private static void collectSilentKeys(JsonNode schema, String path, List<String> silent) {
        for (Map.Entry<String, JsonNode> entry : schema.properties()) {
            if (entry.getKey().equals("properties") && !path.contains("/allOf")) {
                for (Map.Entry<String, JsonNode> property : entry.getValue().properties()) {
                    if (!property.getValue().path("description").asString("").endsWith(".")) {
                        silent.add(path + "/" + property.getKey());
                    }
                }
            }
            if (!entry.getKey().equals("allOf")) {
                collectSilentKeys(entry.getValue(), path + "/" + entry.getKey(), silent);
            }
        }
    }
}
