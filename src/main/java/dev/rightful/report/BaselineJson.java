package dev.rightful.report;

import dev.rightful.waiver.Baseline;
import dev.rightful.waiver.Known;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** Writes baselines: by topology, a fingerprint in a line, all sorted, so that a difference of two is one of findings. */
public final class BaselineJson {

    private BaselineJson() {}

    /** Writes a baseline; equal baselines give equal bytes. */
    public static void write(Baseline baseline, Appendable out) throws IOException {
        JsonOutput.document(out, json -> {
            json.writeStartObject();
            json.writeStringProperty("format", Baseline.FORMAT);
            json.writeArrayPropertyStart("topologies");
            for (Map.Entry<String, Known> topology : baseline.topologies().entrySet()) {
                json.writeStartObject();
                json.writeStringProperty("topology", topology.getKey());
                list("violated", topology.getValue().violated(), json);
                list("undetermined", topology.getValue().undetermined(), json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void list(String name, List<String> fingerprints, JsonGenerator json) {
        if (!fingerprints.isEmpty()) {
            json.writeArrayPropertyStart(name);
            fingerprints.forEach(json::writeString);
            json.writeEndArray();
        }
    }
}
