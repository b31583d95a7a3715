package dev.rightful.report;

import dev.rightful.portfolio.PortfolioFinding;
import dev.rightful.rights.Phrasebook;
import dev.rightful.rights.Rights;
import dev.rightful.waiver.Treatment;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes findings across topologies, one object on each line. */
public final class PortfolioLines {

    private final PortfolioTexts texts;
    private final Writer out;

    /** In the words of a language; the output is neither flushed nor closed. */
    public PortfolioLines(Rights rights, Phrasebook phrasebook, Writer out) {
        this.texts = new PortfolioTexts(rights, phrasebook);
        this.out = out;
    }

    /**
     * Writes one.
     *
     * @param treatment what becomes of it; null where every finding counts
     */
    public void add(PortfolioFinding finding, @Nullable Treatment treatment) throws IOException {
        JsonOutput.checked(() -> {
            try (JsonGenerator json = JsonOutput.lineGenerator(out)) {
                new PortfolioJson(json, texts).write(finding, treatment);
            }
        });
        out.append('\n');
    }
}
