package dev.rightful.report;

import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** Writes which run left the results of an audit: a value a line, so that two of them can be compared. */
public final class RunJson {

    /** Which format it has. */
    public static final String FORMAT = "rightful-audit/1";

    private static final String KIND = "rightful-audit/";

    private RunJson() {}

    /** Whether a text is such an object, of this format or of another version of it, as far as its beginning tells. */
    public static boolean describes(String text) {
        return text.startsWith("{\n  \"format\": \"" + KIND);
    }

    /**
     * The object for a run.
     *
     * @param paths what it is of
     * @param flags what else tells it from others
     */
    public static String of(List<String> paths, Map<String, String> flags, boolean isComplete) {
        StringBuilder out = new StringBuilder();
        try (JsonGenerator json = JsonOutput.generator(out)) {
            json.writeStartObject();
            json.writeStringProperty("format", FORMAT);
            json.writeStringProperty("state", isComplete ? "complete" : "running");
            flags.forEach(json::writeStringProperty);
            json.writeArrayPropertyStart("paths");
            paths.forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
        }
        return out.append('\n').toString();
    }
}
