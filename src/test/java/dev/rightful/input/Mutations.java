package dev.rightful.input;

import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes a document in one place at a time, and back again. */
final class Mutations {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Values of every kind, and at every edge, to put in the place of another. */
    private static final List<String> VALUES = List.of("null", "true", "false", "0", "1", "-1", "1.0", "1.5", "1e1",
            "1e-60", "100", "100.5", "10000000", "10000001", "\"\"", "\" \"", "\"x\"", "\"a b\"", "\"a  b\"",
            "\" a\"",
            "\"a:b\"", "\"é٣ก์\"", "\"a\\tb\"", "\"😀\"", "\"true\"", "\"7\"", "\"unknown\"", "\"site:a\"",
            "\"2024-02-29\"", "\"2023-02-29\"", "\"2024-13-01\"", "\"2024-1-1\"", "\"2024-01-01T00:00:00Z\"",
            "\"2023 R2\"", "\"2023 R0\"", "\"2023 R123\"", "\"R2 2023\"", "\"NO\"", "\"no\"", "\"XX\"",
            "\"corporate\"",
            "\"other\"", "\"husky-x\"", "\"husky-m\"", "\"device\"", "\"federation\"", "\"interconnect\"",
            "\"failover\"",
            "\"smart-wall\"", "\"2023-04-28\"", "\"" + "i".repeat(200) + "\"", "\"" + "i".repeat(201) + "\"", "[]",
            "[1]", "[\"x\"]", "[null]", "[{}]", "{}", "{\"x\": 1}", "{\"min\": 1}", "{\"min\": 1, \"max\": -1}",
            "{\"product\": \"access\"}", "{\"id\": \"fresh\"}", "{\"type\": \"federation\"}");

    /** Keys to add where they are not, with a word and with a number. */
    private static final List<String> KEYS = List.of("id", "slc", "site", "preloaded", "compatibility", "designMaximum",
            "clients", "from");

    private final Consumer<String> each;

    private Mutations(Consumer<String> each) {
        this.each = each;
    }

    /**
     * Makes every change within one key of the document.
     *
     * @param each is told what was changed, while it is changed
     */
    static void in(ObjectNode document, String key, Consumer<String> each) {
        Mutations mutations = new Mutations(each);
        each.accept("nothing");
        mutations.changeKey(document, key, "");
        mutations.addKeys(document, "");
    }

    private void changeKey(ObjectNode object, String key, String path) {
        JsonNode value = object.get(key);
        String place = path + "/" + key;
        object.remove(key);
        each.accept("without " + place);
        object.set(key + "x", value);
        each.accept("misspelt " + place);
        object.remove(key + "x");
        for (String other : VALUES) {
            object.set(key, JSON.readTree(other));
            each.accept(place + " = " + other);
        }
        object.set(key, value);
        if (!key.equals("meta")) {
            changeWithin(value, place);
        }
    }

    private void changeWithin(JsonNode node, String path) {
        if (node instanceof ObjectNode object) {
            List.copyOf(object.propertyNames()).forEach(key -> changeKey(object, key, path));
            addKeys(object, path);
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                JsonNode value = array.get(i);
                for (String other : VALUES) {
                    array.set(i, JSON.readTree(other));
                    each.accept(path + "/" + i + " = " + other);
                }
                array.set(i, value);
                changeWithin(value, path + "/" + i);
            }
        }
    }

    private void addKeys(ObjectNode object, String path) {
        for (String key : KEYS) {
            if (!object.has(key)) {
                object.put(key, "expert");
                each.accept("with a word in " + path + "/" + key);
                object.put(key, 3);
                each.accept("with a number in " + path + "/" + key);
                object.remove(key);
            }
        }
    }
}
