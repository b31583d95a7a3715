package dev.rightful.report;

import dev.rightful.trend.ChangeSink;
import dev.rightful.trend.FindingChange;
import dev.rightful.trend.TopologyChange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;

/**
 * Writes what changed since an earlier audit, an object on each line: findings across topologies, then for each topology all
 * that changed of it. A failure to write is an {@link UncheckedIOException}.
 */
public final class ChangeLines implements ChangeSink {

    private final Writer out;

    /** Writes there; the output is neither flushed nor closed. */
    public ChangeLines(Writer out) {
        this.out = out;
    }

    /** What writes one object. */
    private interface Writing {
        void to(TrendJson json);
    }

    @Override
    public void across(FindingChange change) {
        write(json -> json.writeAcross(change));
    }

    @Override
    public void topology(TopologyChange change) {
        write(json -> json.write(change));
    }

    private void write(Writing writing) {
        try {
            JsonOutput.checked(() -> {
                try (JsonGenerator json = JsonOutput.lineGenerator(out)) {
                    writing.to(new TrendJson(json));
                }
            });
            out.append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
