package dev.rightful.input;

import dev.rightful.waiver.Reason;
import dev.rightful.waiver.WaivableRules;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The JSON Schema (draft 2020-12) of a file of waivers. It accepts what the reader accepts, but for what a schema cannot say:
 * ids and keys that are given twice, and dates in their order.
 */
public final class WaiverSchema extends ObjectSchema {

    private final WaiverShapes shapes;
    private final WaivableRules waivable;

    private WaiverSchema(WaiverShapes shapes, WaivableRules waivable) {
        this.shapes = shapes;
        this.waivable = waivable;
    }

    /** The schema as text, the same text for the same rules. */
    public static String text(WaivableRules waivable) {
        WaiverShapes shapes = new WaiverShapes(waivable);
        return new WaiverSchema(shapes, waivable).text("Waivers of Rightful", shapes.document);
    }

    @Override
    Map<String, Object> conditions(Shape shape) {
        if (shape != shapes.waiver) {
            return Map.of();
        }
        List<String> lasting = Stream.of(Reason.values()).filter(Reason::mayLast).map(Reason::name).toList();
        Map<String, Object> mayLast = properties("reason", map("enum", lasting));
        mayLast.putAll(required(List.of("reason")));
        String pattern = IdGrammar.pattern(false).replace("._+/", "._+/*?");
        return map("allOf", List.of(
                properties("rule", map("not", map("enum", List.copyOf(waivable.exempt()))), "topology",
                        map("pattern", pattern, "maxLength", Limits.ID_LENGTH), "fingerprint",
                        map("pattern", "^[0-9a-f]{64}$"), "comment", map("pattern", "\\S")),
                map("oneOf", List.of(required(List.of("subject")), required(List.of("fingerprint")))),
                map("if", mayLast, "else", required(List.of("expires"))),
                map("if", properties("rule", map("enum", List.copyOf(waivable.across()))), "then",
                        properties("topology", map("const", "*")))));
    }
}
