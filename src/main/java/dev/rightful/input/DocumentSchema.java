package dev.rightful.input;

import dev.rightful.model.Catalogue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The JSON Schema (draft 2020-12) of the topology document, in its JSON form, made from the same description as the reader.
 *
 * <p>It accepts what the reader accepts, but for what a schema cannot say: references, ids that are given twice, keys that
 * are given twice, dates and bounds in their order, {@code channels} above {@code capacity}, a holder that is required because
 * a code has several licensees, and how a number is spelt.
 */
public final class DocumentSchema extends ObjectSchema {

    private static final String RELEASE = "^[0-9]{4} R[1-9][0-9]?$";

    private final DocumentShapes shapes;

    private DocumentSchema(DocumentShapes shapes) {
        this.shapes = shapes;
        share(shapes.countries, "country");
        share(shapes.editions, "edition");
    }

    /** The schema as text, the same text for the same catalogue. */
    public static String text(Catalogue catalogue) {
        DocumentShapes shapes = new DocumentShapes(catalogue);
        return new DocumentSchema(shapes).text("Topology document of Rightful", shapes.document);
    }

    @Override
    Map<String, Object> conditions(Shape shape) {
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
}
