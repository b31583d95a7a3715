package dev.rightful.report;

import dev.rightful.rights.Phrasebook;
import dev.rightful.rights.RuleDefinition;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.core.JsonGenerator;

/** The rules of the agreement as a SARIF log describes them; all of them, so that an alert which is no more is closed. */
final class SarifRules {

    /** GitHub refuses longer descriptions. */
    private static final int LONGEST = 1024;

    private final List<RuleDefinition> rules;
    private final Phrasebook phrasebook;
    private final Map<String, Integer> index = new HashMap<>();

    SarifRules(List<RuleDefinition> rules, Phrasebook phrasebook) {
        this.rules = rules;
        this.phrasebook = phrasebook;
        for (RuleDefinition rule : rules) {
            index.put(rule.id(), index.size());
        }
    }

    /** The number of a rule among those that are written. */
    int index(String rule) {
        return Objects.requireNonNull(index.get(rule));
    }

    void write(JsonGenerator json) {
        json.writeArrayPropertyStart("rules");
        rules.forEach(rule -> write(rule, json));
        json.writeEndArray();
    }

    private void write(RuleDefinition rule, JsonGenerator json) {
        String asks = phrasebook.about(rule.id(), "rf:asks");
        json.writeStartObject();
        json.writeStringProperty("id", rule.id());
        json.writeStringProperty("name", name(rule.id()));
        text("shortDescription", phrasebook.title(rule.id()), json);
        text("fullDescription", asks, json);
        json.writeObjectPropertyStart("help");
        json.writeStringProperty("text", help(rule, false));
        json.writeStringProperty("markdown", help(rule, true));
        json.writeEndObject();
        json.writeObjectPropertyStart("defaultConfiguration");
        json.writeStringProperty("level", "error");
        json.writeEndObject();
        json.writeObjectPropertyStart("properties");
        json.writeArrayPropertyStart("tags");
        tags(rule).forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("precision", "very-high");
        json.writeStringProperty("problem.severity", "error");
        json.writeEndObject();
        json.writeEndObject();
    }

    /** The name of a rule as programs show it, such as {@code FederationTree}. */
    private static String name(String id) {
        StringBuilder name = new StringBuilder(id.length());
        boolean starts = true;
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (c == '/' || c == '-') {
                starts = true;
            } else {
                name.append(starts ? Character.toUpperCase(c) : c);
                starts = false;
            }
        }
        return name.toString();
    }

    /** What the rule asks, why, and how to comply. */
    private String help(RuleDefinition rule, boolean markdown) {
        StringBuilder help = new StringBuilder();
        for (String key : List.of("asks", "why", "comply")) {
            String text = phrasebook.about(rule.id(), "rf:" + key);
            if (!text.isEmpty()) {
                String label = phrasebook.word(key);
                help.append(help.isEmpty() ? "" : "\n\n")
                        .append(markdown
                                ? "**" + Markdown.text(label) + "**: " + SarifText.placeless(Markdown.text(text))
                                : label + ": " + SarifText.plain(text));
            }
        }
        return help.toString();
    }

    /** What alerts can be filtered by: the group of the rule, and what it is about. */
    private static Set<String> tags(RuleDefinition rule) {
        Set<String> tags = new LinkedHashSet<>();
        int slash = rule.id().indexOf('/');
        tags.add(slash < 0 ? rule.id() : rule.id().substring(0, slash));
        String kind = rule.findValue("rf:subjectKind");
        if (kind != null) {
            tags.add(kind);
        }
        return tags;
    }

    private static void text(String name, String text, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", SarifText.plain(SarifText.cut(text, LONGEST)));
        json.writeEndObject();
    }
}
