package dev.rightful.input;

import static dev.rightful.input.Key.conditional;
import static dev.rightful.input.Key.optional;
import static dev.rightful.input.Key.required;

import dev.rightful.waiver.Reason;
import dev.rightful.waiver.WaivableRules;
import java.util.List;

/** What a file of waivers may say. */
final class WaiverShapes {

    private static final ValueType FILLED = new ValueType.Text(false);

    final Choice<String> rules;
    final Choice<Reason> reasons = Choice.of("reason", List.of(Reason.values()), Reason::name);
    final Shape waiver;
    final Shape document;

    WaiverShapes(WaivableRules waivable) {
        this.rules = Choice.of("rule", waivable.ids());
        ValueType day = new ValueType.Day();
        this.waiver = new Shape("waiver", "A finding for which somebody answers.",
                required("id", new ValueType.Id(false), "The id of the waiver, unique in the file."),
                required("rule", rules, "The rule of the finding."),
                required("topology", FILLED,
                        "A pattern of the ids of topologies: * is any number of characters, ? is one."),
                conditional("subject", FILLED, "The id of what the finding is about, as a report gives it."),
                conditional("fingerprint", FILLED, "Instead of a subject, the fingerprint of the finding."),
                required("reason", reasons, "Why."), required("comment", FILLED, "Why, in words."),
                optional("owner", FILLED, "Who answers for it."),
                optional("evidence", FILLED, "Where that is written: an address, a file number or a hash."),
                optional("created", day, "The day of the statement. It holds for days before as well."),
                conditional("expires", day,
                        "Its last day. Every waiver needs one unless its reason is FALSE_POSITIVE."),
                optional("approvedBy", FILLED, "Who approved it."));
        this.document = new Shape("file", "Findings for which somebody answers.",
                required("waivers", new ValueType.ListOf(new ValueType.Nested(waiver), true), "The waivers."));
    }
}
