package dev.rightful.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** A JSON Schema (draft 2020-12) of a kind of document, made from the same description as its reader. */
abstract sealed class ObjectSchema permits DocumentSchema, WaiverSchema {

    private static final String DAY = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";
    private static final String CODE = "^(?!site:)[^\\p{Cc}]+$";

    private final Map<String, Object> definitions = new LinkedHashMap<>();
    /** Lists of words that several keys share. */
    private final Map<Choice<?>, String> shared = new HashMap<>();

    /** Defines a list of words once, under a name. */
    final void share(Choice<?> choice, String name) {
        shared.put(choice, name);
    }

    /** What depends on other keys of the same object. */
    abstract Map<String, Object> conditions(Shape shape);

    /** The schema of documents of a shape, as text. */
    final String text(String title, Shape document) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", title);
        schema.putAll(object(document));
        schema.put("$defs", definitions);
        return JsonMapper.shared().writer().with(printer).writeValueAsString(schema) + "\n";
    }

    private Map<String, Object> object(Shape shape) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Key key : shape.keys()) {
            Map<String, Object> property = new LinkedHashMap<>(type(key.type()));
            property.put("description", key.doc());
            properties.put(key.name(), property);
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("description", shape.doc());
        object.put("type", "object");
        object.put("properties", properties);
        List<String> required =
                shape.keys().stream().filter(key -> key.need() == Key.Need.REQUIRED).map(Key::name).toList();
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        object.put("additionalProperties", false);
        object.putAll(conditions(shape));
        return object;
    }

    private Map<String, Object> type(ValueType type) {
        return switch (type) {
            case ValueType.Text text -> text.mayBeEmpty()
                    ? reference("text", map("type", "string", "maxLength", Limits.TEXT_LENGTH))
                    : reference("filledText", map("type", "string", "minLength", 1, "maxLength", Limits.TEXT_LENGTH));
            case ValueType.Code code -> reference("softwareLicenceCode",
                    map("type", "string", "pattern", CODE, "maxLength", Limits.TEXT_LENGTH));
            case ValueType.Id id -> reference(id.ofLink() ? "linkId" : "id",
                    map("type", "string", "maxLength", Limits.ID_LENGTH, "pattern", IdGrammar.pattern(id.ofLink())));
            case ValueType.Whole whole -> reference("count",
                    map("type", "integer", "minimum", 0, "maximum", Limits.LARGEST_COUNT));
            case ValueType.Percent percent -> reference("percent", map("type", "number", "minimum", 0, "maximum", 100));
            case ValueType.Flag flag -> map("type", "boolean");
            case ValueType.Day day -> reference("date", map("type", "string", "format", "date", "pattern", DAY));
            case Choice<?> choice -> choice(choice);
            case ValueType.ListOf list -> list.mayBeEmpty()
                    ? map("type", "array", "items", type(list.entries()))
                    : map("type", "array", "items", type(list.entries()), "minItems", 1);
            case ValueType.Nested nested -> nested(nested.shape());
            case ValueType.AnyOf any -> map("anyOf", any.types().stream().map(this::type).toList());
            case ValueType.Anything anything -> Map.of();
        };
    }

    private Map<String, Object> choice(Choice<?> choice) {
        Map<String, Object> words = map("enum", choice.words());
        String name = shared.get(choice);
        return name == null ? words : reference(name, words);
    }

    private Map<String, Object> nested(Shape shape) {
        if (!definitions.containsKey(shape.noun())) {
            // Takes its place before what it refers to, so that a reader of the schema goes from the outside in.
            definitions.put(shape.noun(), Map.of());
            definitions.put(shape.noun(), object(shape));
        }
        return map("$ref", "#/$defs/" + shape.noun());
    }

    private Map<String, Object> reference(String name, Map<String, Object> definition) {
        definitions.putIfAbsent(name, definition);
        return map("$ref", "#/$defs/" + name);
    }

    static Map<String, Object> required(List<String> keys) {
        return map("required", new ArrayList<>(keys));
    }

    static Map<String, Object> properties(Object... namesAndSchemas) {
        return map("properties", map(namesAndSchemas));
    }

    /** A map that keeps its order. */
    static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
