package dev.rightful.report;

import dev.rightful.finding.Verdict;
import dev.rightful.finding.VerdictCounts;
import dev.rightful.summary.Treatments;
import dev.rightful.waiver.Status;
import dev.rightful.waiver.Triage;
import dev.rightful.waiver.Waiver;
import tools.jackson.core.JsonGenerator;

/**
 * Tells what became of findings to programs.
 *
 * @param json where to write
 */
record TriageJson(JsonGenerator json) {

    /** Writes which findings count, and every waiver, as the property {@code triage} of an open object. */
    void write(AuditReport report, Triage triage) {
        json.writeObjectPropertyStart("triage");
        SummaryJson.verdicts(json, "counting", report.summary().counting());
        write("topologies", report.summary().treatments(), triage.baseline() != null);
        write("portfolio", report.across().treatments(), triage.baseline() != null);
        WaiverUses uses = WaiverUses.of(report.summary(), report.across(), triage);
        json.writeObjectPropertyStart("waiverCounts");
        for (WaiverUses.State state : WaiverUses.State.values()) {
            json.writeNumberProperty(state.word(), uses.count(state));
        }
        json.writeEndObject();
        json.writeArrayPropertyStart("waivers");
        for (Waiver waiver : triage.waivers().all()) {
            json.writeStartObject();
            json.writeStringProperty("id", waiver.id());
            json.writeStringProperty("state", uses.state(waiver).word());
            json.writeNumberProperty("waived", uses.of(waiver).held());
            json.writeNumberProperty("returned", uses.of(waiver).missed());
            json.writeStringProperty("rule", waiver.rule());
            json.writeStringProperty("topology", waiver.topology().pattern());
            JsonParts.optional(json, "subject", waiver.subject());
            JsonParts.optional(json, "fingerprint", waiver.fingerprint());
            JsonTriage.writeStatement(waiver, json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(String name, Treatments treatments, boolean compares) {
        json.writeObjectPropertyStart(name);
        for (Status status : Status.values()) {
            write(status.word(), treatments.of(status));
        }
        write("returned", treatments.returned());
        if (compares) {
            write("new", treatments.added());
            write("gone", treatments.gone());
        }
        json.writeEndObject();
    }

    private void write(String name, VerdictCounts counts) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("undetermined", counts.of(Verdict.UNDETERMINED));
        json.writeNumberProperty("violated", counts.of(Verdict.VIOLATED));
        json.writeEndObject();
    }
}
