package dev.rightful.input;

import dev.rightful.model.Catalogue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON Schema (draft 2020-12) of the topology document, in its JSON form, made from the same description as the reader.
 *
 * <p>It accepts what the reader accepts, but for what a schema cannot say: references, ids that are given twice, keys that
 * are given twice, dates and bounds in their order, {@code channels} above {@code capacity}, a holder that is required because
 * a code has several licensees, and how a number is spelt.
 */
public final class DocumentSchema {

    private static final String RELEASE = "^[0-9]{4} R[1-9][0-9]?$";
    private static final String DAY = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";
    private static final String CODE = "^(?!site:)[^\\p{Cc}]+$";

    private final DocumentShapes shapes;
    private final Map<String, Object> definitions = new LinkedHashMap<>();
    /** Lists of words that several keys share. */
    private final Map<Choice<?>, String> shared = new HashMap<>();

    private DocumentSchema(DocumentShapes shapes) {
        this.shapes = shapes;
        shared.put(shapes.countries, "country");
        shared.put(shapes.editions, "edition");
    }

    /** The schema as text, the same text for the same catalogue. */
    public static String text(Catalogue catalogue) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        Map<String, Object> schema = new DocumentSchema(new DocumentShapes(catalogue)).schema();
        return JsonMapper.shared().writer().with(printer).writeValueAsString(schema) + "\n";
    }

    private Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Topology document of Rightful");
        schema.putAll(object(shapes.document));
        schema.put("$defs", definitions);
        return schema;
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

    /** What depends on other keys of the same object. */
    private Map<String, Object> conditions(Shape shape) {
        if (shape == shapes.sites.site) {
            Catalogue catalogue = shapes.catalogue;
            return map("allOf", List.of(
                    ifProduct(catalogue.foreignProducts(), Map.of(),
                            properties("release", map("pattern", RELEASE), "compatibility", false, "extensions",
                                    map("items", properties("oem", false)))),
                    ifProduct(catalogue.preloadedAppliances(), required(List.of("preloaded")),
                            properties("preloaded", false)),
                    ifProduct(catalogue.designLimited(), Map.of(), properties("designMaximum", false)),
                    ifProduct(catalogue.appliances(), Map.of(), properties("appliance", false))));
        }
        if (shape == shapes.sites.extension) {
            List<Object> conditions = new ArrayList<>(List.of(properties("release", map("pattern", RELEASE))));
            shapes.catalogue.extensionKeys()
                    .forEach((key, takers) -> conditions.add(ifProduct(takers, Map.of(), properties(key, false))));
            return map("allOf", conditions);
        }
        if (shape == shapes.links.link) {
            return map("allOf", Stream.of(LinkType.values()).map(this::ifLink).toList());
        }
        if (shape == shapes.licence) {
            return map("oneOf", List.of(required(List.of("slc")), required(List.of("site"))));
        }
        if (shape == shapes.permission) {
            return map("anyOf", List.of(required(List.of("sites")), required(List.of("premises"))));
        }
        return Map.of();
    }

    private static Map<String, Object> ifProduct(Collection<String> products, Map<String, Object> then,
            Map<String, Object> otherwise) {
        Map<String, Object> condition = properties("product", map("enum", products.stream().sorted().toList()));
        condition.putAll(required(List.of("product")));
        return then.isEmpty()
                ? map("if", condition, "else", otherwise)
                : map("if", condition, "then", then, "else", otherwise);
    }

    private Map<String, Object> ifLink(LinkType type) {
        Map<String, Object> condition = properties("type", map("const", type.word()));
        condition.putAll(required(List.of("type")));
        List<String> own = type.ownKeys();
        Map<String, Object> others = new LinkedHashMap<>();
        for (Key key : shapes.links.link.keys()) {
            if (key.need() == Key.Need.CONDITIONAL && !own.contains(key.name())) {
                others.put(key.name(), false);
            }
        }
        return map("if", condition, "then",
                map("required", type.requiredKeys(), "properties", others));
    }

    private static Map<String, Object> required(List<String> keys) {
        return map("required", new ArrayList<>(keys));
    }

    private static Map<String, Object> properties(Object... namesAndSchemas) {
        return map("properties", map(namesAndSchemas));
    }

    /** A map that keeps its order. */
    private static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
