package dev.rightful.report;

import dev.rightful.waiver.Status;
import dev.rightful.waiver.Treatment;
import dev.rightful.waiver.Triaged;
import dev.rightful.waiver.Waiver;
import tools.jackson.core.JsonGenerator;

/** What JSON says of waivers and baselines; nothing where a run was given neither. */
final class JsonTriage {

    private JsonTriage() {}

    /** Writes how many findings have which status. */
    static void writeCounts(Triaged triaged, JsonGenerator json) {
        json.writeObjectPropertyStart("findings");
        for (Status status : Status.values()) {
            json.writeNumberProperty(status.word(), triaged.count(status));
        }
        if (triaged.isCompared()) {
            json.writeNumberProperty("gone", triaged.gone());
        }
        json.writeEndObject();
    }

    /** Writes what becomes of a finding. A waiver that does not hold for it has expired. */
    static void write(Treatment treatment, JsonGenerator json) {
        json.writeStringProperty("status", treatment.status().word());
        Waiver waiver = treatment.waiver();
        if (waiver == null) {
            json.writeNullProperty("waiver");
        } else {
            json.writeObjectPropertyStart("waiver");
            json.writeStringProperty("id", waiver.id());
            json.writeBooleanProperty("expired", treatment.status() != Status.WAIVED);
            writeStatement(waiver, json);
            json.writeEndObject();
        }
        if (treatment.baselineState() != null) {
            json.writeStringProperty("baselineState", treatment.baselineState().word());
        }
    }

    /** Writes what a waiver says, without its id and what it is of. */
    static void writeStatement(Waiver waiver, JsonGenerator json) {
        json.writeStringProperty("reason", waiver.reason().name());
        json.writeStringProperty("comment", waiver.comment());
        JsonParts.optional(json, "owner", waiver.owner());
        JsonParts.optional(json, "evidence", waiver.evidence());
        JsonParts.optional(json, "created", waiver.created());
        JsonParts.optional(json, "expires", waiver.expires());
        JsonParts.optional(json, "approvedBy", waiver.approvedBy());
    }
}
