package dev.rightful.report;

import dev.rightful.waiver.Baseline;
import dev.rightful.waiver.Known;
import java.io.IOException;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes baselines: by topology, a fingerprint in a line, all sorted, so that a difference of two is one of findings. */
public final class BaselineJson {

    private final JsonGenerator json;
    private final Appendable out;
    private boolean isInTopologies;

    /** Begins one; the output is neither flushed nor closed. */
    public BaselineJson(Appendable out) throws IOException {
        this.out = out;
        this.json = JsonOutput.generator(out);
        JsonOutput.checked(() -> {
            json.writeStartObject();
            json.writeStringProperty("format", Baseline.FORMAT);
        });
    }

    /** Writes a baseline; equal baselines give equal bytes. */
    public static void write(Baseline baseline, Appendable out) throws IOException {
        BaselineJson json = new BaselineJson(out);
        for (var topology : baseline.topologies().entrySet()) {
            json.add(topology.getKey(), topology.getValue());
        }
        json.end();
    }

    /**
     * Adds what is known of a topology.
     *
     * @param topology behind those that were added before, so that {@link Baseline#ACROSS} comes first
     */
    public void add(String topology, Known known) throws IOException {
        if (known.size() == 0) {
            return;
        }
        JsonOutput.checked(() -> {
            if (topology.equals(Baseline.ACROSS)) {
                json.writeObjectPropertyStart("portfolio");
            } else {
                beginTopologies();
                json.writeStartObject();
                json.writeStringProperty("topology", topology);
            }
            list("violated", known.violated());
            list("undetermined", known.undetermined());
            json.writeEndObject();
        });
    }

    private void beginTopologies() {
        if (!isInTopologies) {
            isInTopologies = true;
            json.writeArrayPropertyStart("topologies");
        }
    }

    private void list(String name, List<String> fingerprints) {
        if (!fingerprints.isEmpty()) {
            json.writeArrayPropertyStart(name);
            fingerprints.forEach(json::writeString);
            json.writeEndArray();
        }
    }

    /** Ends it. */
    public void end() throws IOException {
        JsonOutput.checked(() -> {
            beginTopologies();
            json.writeEndArray();
            json.writeEndObject();
            json.close();
        });
        out.append('\n');
    }
}
