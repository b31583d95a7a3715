package dev.rightful.report;

import dev.rightful.rights.Rights;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes one log of SARIF 2.1.0 as code scanners read it: every rule, and a result for each finding, whatever the number of
 * documents.
 *
 * <p>A violation has the kind {@code fail} and the level {@code error}, what is undetermined the kind {@code open} and, as
 * the standard asks, no level. A document that could not be judged makes the invocation unsuccessful and is a notification
 * of it. Columns count characters, which the log says.
 */
public final class SarifReport implements ReportWriter {

    /** GitHub takes no more results of one run; what comes then stands in a further run of the same log. */
    private static final int RESULTS_OF_A_RUN = 25_000;

    private final Presentation presentation;

    /** As a run presents its reports. */
    public SarifReport(Presentation presentation) {
        this.presentation = presentation;
    }

    @Override
    public String format() {
        return "sarif";
    }

    @Override
    public Pages begin(Appendable out, boolean several) throws IOException {
        SarifPages pages = new SarifPages(out, several);
        JsonOutput.checked(pages::begin);
        return pages;
    }

    private final class SarifPages implements Pages {

        private final Appendable out;
        private final boolean several;
        private final JsonGenerator json;
        private final SarifRules rules;
        private final SarifResults results;
        private final List<Refusal> refusals = new ArrayList<>();
        private final Set<String> cited = new TreeSet<>();
        private @Nullable String topology;
        private int runs;
        private int written;

        SarifPages(Appendable out, boolean several) {
            this.out = out;
            this.several = several;
            this.json = JsonOutput.generator(out);
            this.rules = new SarifRules(presentation.rights().rules(), presentation.phrasebook());
            this.results = new SarifResults(json, rules);
        }

        void begin() {
            json.writeStartObject();
            json.writeStringProperty("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.writeStringProperty("version", "2.1.0");
            json.writeArrayPropertyStart("runs");
            beginRun();
        }

        @Override
        public void add(Report report) throws IOException {
            topology = report.assessment().topology();
            JsonOutput.checked(() -> results.write(report, finding -> {
                if (written == RESULTS_OF_A_RUN) {
                    endRun();
                    beginRun();
                }
                written++;
                cited.addAll(finding.clauses());
            }));
        }

        @Override
        public void add(Refusal refusal) {
            refusals.add(refusal);
        }

        @Override
        public void end() throws IOException {
            JsonOutput.checked(() -> {
                endRun();
                json.writeEndArray();
                json.writeEndObject();
                json.close();
            });
            out.append('\n');
        }

        private void beginRun() {
            runs++;
            written = 0;
            cited.clear();
            json.writeStartObject();
            json.writeObjectPropertyStart("tool");
            json.writeObjectPropertyStart("driver");
            json.writeStringProperty("name", "Rightful");
            rules.write(json);
            json.writeArrayPropertyStart("supportedTaxonomies");
            SarifResults.component(json, null);
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
            json.writeStringProperty("language", presentation.phrasebook().language().tag());
            json.writeStringProperty("columnKind", "unicodeCodePoints");
            json.writeArrayPropertyStart("results");
        }

        private void endRun() {
            json.writeEndArray();
            taxonomy();
            invocation();
            json.writeObjectPropertyStart("automationDetails");
            json.writeStringProperty("id", category());
            json.writeEndObject();
            json.writeEndObject();
        }

        /** Tells one log from another of the same commit; the end says that this is no number of a run. */
        private String category() {
            String one = several || topology == null ? "" : topology + "/";
            return "rightful/" + one + (runs > 1 ? runs + "/" : "");
        }

        /** The clauses that the results of the run cite. */
        private void taxonomy() {
            Rights rights = presentation.rights();
            json.writeArrayPropertyStart("taxonomies");
            json.writeStartObject();
            json.writeStringProperty("name", SarifResults.TAXONOMY);
            json.writeBooleanProperty("isComprehensive", false);
            json.writeArrayPropertyStart("taxa");
            for (String id : cited) {
                json.writeStartObject();
                json.writeStringProperty("id", id);
                String summary = Report.summary(id, rights, presentation.phrasebook());
                if (!summary.isEmpty()) {
                    json.writeObjectPropertyStart("shortDescription");
                    json.writeStringProperty("text", SarifText.plain(summary));
                    json.writeEndObject();
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
        }

        private void invocation() {
            json.writeArrayPropertyStart("invocations");
            json.writeStartObject();
            json.writeBooleanProperty("executionSuccessful", refusals.isEmpty());
            if (!refusals.isEmpty()) {
                json.writeArrayPropertyStart("toolExecutionNotifications");
                refusals.forEach(this::notifications);
                json.writeEndArray();
            }
            json.writeEndObject();
            json.writeEndArray();
        }

        private void notifications(Refusal refusal) {
            for (Refusal.Reason reason : refusal.errors()) {
                json.writeStartObject();
                json.writeStringProperty("level", "error");
                SarifResults.message(json, SarifText.plain(reason.message()));
                json.writeArrayPropertyStart("locations");
                json.writeStartObject();
                json.writeObjectPropertyStart("physicalLocation");
                SarifResults.artifact(json, refusal.source());
                json.writeObjectPropertyStart("region");
                json.writeNumberProperty("startLine", reason.line());
                json.writeNumberProperty("startColumn", reason.column());
                json.writeEndObject();
                json.writeEndObject();
                json.writeEndObject();
                json.writeEndArray();
                json.writeEndObject();
            }
        }
    }
}
