package dev.rightful.report;

import dev.rightful.portfolio.Cause;
import dev.rightful.portfolio.Insights;
import dev.rightful.portfolio.MissingFact;
import dev.rightful.portfolio.PortfolioFinding;
import dev.rightful.portfolio.Tally;
import dev.rightful.waiver.Treatment;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Tells what was found over several topologies to programs.
 *
 * @param json where to write
 * @param texts the words
 */
public record PortfolioJson(JsonGenerator json, PortfolioTexts texts) {

    /**
     * Writes a finding as an object.
     *
     * @param treatment what becomes of it; null where every finding counts
     */
    public void write(PortfolioFinding finding, @Nullable Treatment treatment) {
        json.writeStartObject();
        json.writeStringProperty("rule", finding.rule());
        json.writeStringProperty("verdict", finding.verdict().word());
        json.writeObjectPropertyStart("subject");
        json.writeStringProperty("kind", finding.subject().kind());
        json.writeStringProperty("id", finding.subject().id());
        json.writeEndObject();
        JsonParts.texts(json, "clauses", finding.clauses());
        json.writeStringProperty("message", texts.message(finding));
        json.writeArrayPropertyStart("claims");
        for (PortfolioFinding.Claimed claim : finding.claims()) {
            json.writeStartObject();
            json.writeStringProperty("topology", claim.topology());
            json.writeObjectPropertyStart("location");
            json.writeStringProperty("file", claim.source());
            json.writeNumberProperty("line", claim.line());
            json.writeNumberProperty("column", claim.column());
            json.writeEndObject();
            json.writeStringProperty("said", claim.said());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberProperty("claimCount", finding.claimCount());
        json.writeNumberProperty("topologyCount", finding.topologyCount());
        JsonParts.texts(json, "needs", texts.needs(finding));
        JsonParts.texts(json, "remedies", texts.remedies(finding));
        JsonParts.optional(json, "question", finding.question());
        json.writeStringProperty("fingerprint", finding.fingerprint());
        if (treatment != null) {
            JsonTriage.write(treatment, json);
        }
        json.writeEndObject();
    }

    /** Writes what is behind the findings, as the properties {@code causes} and {@code ledger} of an open object. */
    public void write(Insights insights) {
        json.writeNumberProperty("causeCount", insights.causeCount());
        json.writeArrayPropertyStart("causes");
        for (Cause cause : insights.causes()) {
            json.writeStartObject();
            json.writeStringProperty("verdict", cause.verdict().word());
            json.writeStringProperty("message", texts.message(cause));
            json.writeStringProperty("explains", texts.explains(cause, insights));
            JsonParts.texts(json, "rules", cause.rules());
            JsonParts.optional(json, "case", cause.situation());
            JsonParts.texts(json, "clauses", cause.clauseKeys());
            JsonParts.texts(json, "lacks", cause.lacks());
            JsonParts.optional(json, "product", cause.product());
            JsonParts.optional(json, "release", cause.release());
            JsonParts.optional(json, "partner", cause.partner());
            JsonParts.optional(json, "template", cause.template());
            json.writeNumberProperty("percent", PortfolioTexts.percent(cause.tally().topologiesAlone(),
                    insights.topologies().getOrDefault(cause.verdict(), 0L)));
            write(cause.tally());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberProperty("missingCount", insights.missingCount());
        json.writeArrayPropertyStart("ledger");
        for (MissingFact fact : insights.ledger()) {
            json.writeStartObject();
            json.writeStringProperty("message", texts.message(fact));
            json.writeStringProperty("settles", texts.settles(fact, insights));
            JsonParts.optional(json, "question", fact.question());
            JsonParts.optional(json, "rule", fact.rule().isEmpty() ? null : fact.rule());
            JsonParts.optional(json, "from", fact.from());
            JsonParts.optional(json, "partner", fact.partner());
            write(fact.tally());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void write(Tally tally) {
        json.writeNumberProperty("findings", tally.findings());
        json.writeNumberProperty("topologies", tally.topologies());
        json.writeObjectPropertyStart("alone");
        json.writeNumberProperty("topologies", tally.topologiesAlone());
        json.writeNumberProperty("links", tally.links());
        json.writeNumberProperty("operations", tally.operations());
        json.writeNumberProperty("sites", tally.sites());
        json.writeEndObject();
    }
}
